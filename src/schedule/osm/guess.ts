/** Parses hours in the notation of OpenStreetMap; where the text is refused, it guesses a correction. */
import type { Rule, TimeRange } from '../rules/model.js';
import { replacedRules } from '../rules/replaced.js';
import { withoutBreaks } from './guess/breaks.js';
import { withTimes } from './guess/clock.js';
import { withoutBareCommas } from './guess/commas.js';
import { withDates } from './guess/dates.js';
import { inOrder } from './guess/structure.js';
import { ENGLISH, replaced, SIGNS } from './guess/words.js';
import { APPOINTMENT, withoutLatvian } from './guess/words.lv.js';
import { readRules, readParsedRules } from './parse.js';
import { formatRules } from './format.js';
import { ScheduleSyntaxError } from './syntax-error.js';

/** Maximum length of a value and of a correction: longer than any that one person has written by hand. */
const MAX_CHARACTERS = 500;

/** @throws ScheduleSyntaxError with a correction where one can be guessed. */
export function parseRules(text: string): Rule[] {
  try {
    return readRules(text);
  } catch (error) {
    throw error instanceof ScheduleSyntaxError ? withCorrection(error) : error;
  }
}

/** The error with a correction, where one can be guessed. */
export function withCorrection(error: ScheduleSyntaxError): ScheduleSyntaxError {
  const { text, position, found, expected } = error;
  return new ScheduleSyntaxError(text, position, found, expected, guess(text));
}

/**
 * The correction in canonical form; undefined where the meaning is not clear, since a wrong correction is
 * worse than none.
 */
function guess(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    const rules = withoutBareCommas(readParsedRules(normalized(text), 'read'));
    if (!rules || !isSound(rules)) return undefined;
    const correction = formatRules(rules);
    readRules(correction);
    return correction.length > MAX_CHARACTERS ? undefined : correction;
  } catch (error) {
    if (error instanceof ScheduleSyntaxError) return undefined;
    throw error;
  }
}

/** A placeholder for a remark, so that nothing in it is parsed as hours. */
const REMARK = '"§"';

/** Replaces the words and signs that people write by those of the notation. */
function normalized(text: string): string {
  const quoted = withAppointments(text.normalize('NFC').replace(/[“”„«»]/gu, '"'));
  const remarks = quoted.match(/"[^"]*"/gu) ?? [];
  const plain = replaced(quoted.replace(/"[^"]*"/gu, REMARK), SIGNS);
  const words = replaced(withoutLatvian(plain), ENGLISH);
  const ordered = inOrder(withTimes(withDates(words)));
  return inOrder(withoutBreaks(ordered)).replaceAll(REMARK, () => remarks.shift() ?? '');
}

/** Quotes "pēc pieraksta" as a remark, where it is outside of one. */
function withAppointments(text: string): string {
  return text
    .split(/("[^"]*")/u)
    .map((part) => (part.startsWith('"') ? part : part.replace(APPOINTMENT, '"$&"')))
    .join('')
    .replace(/\(("[^"]*")\)/gu, '$1');
}

/** Whether every rule of a guess has an effect and is plausible. */
function isSound(rules: readonly Rule[]): boolean {
  return (
    replacedRules(rules).length === 0 &&
    !rules.some(isForAllDay) &&
    !rules.some(({ times }) => times && overlap(times))
  );
}

/**
 * Whether a rule has no times, so that it opens its days around the clock, which people hardly mean; or
 * adds a remark to every day.
 */
function isForAllDay({ joins, days, times, state, comment }: Rule): boolean {
  const isEveryDay = Object.keys(days).length === 0;
  if (times) return false;
  return isEveryDay ? joins === 'adds' : state === 'open' && comment === undefined;
}

function overlap(times: readonly TimeRange[]): boolean {
  return times.some(({ start, end = start }, index) =>
    times.some((other, at) => at !== index && start <= other.start && other.start < end),
  );
}

/** Reading with a second thought: where text is refused, what it was probably meant to be. */
import type { Rule, TimeRange } from '../rules/model.js';
import { replacedRules } from '../rules/replaced.js';
import { withoutBreaks } from './guess/breaks.js';
import { withTimes } from './guess/clock.js';
import { withoutBareCommas } from './guess/commas.js';
import { withDates } from './guess/dates.js';
import { inOrder } from './guess/structure.js';
import { ENGLISH, replaced, SIGNS } from './guess/words.js';
import { APPOINTMENT, withoutLatvian } from './guess/words.lv.js';
import { readRules, readWritten } from './parse.js';
import { formatRules } from './format.js';
import { ScheduleSyntaxError } from './syntax-error.js';

/** Of a value, and of a correction: longer than any that one person has written by hand. */
const MAX_CHARACTERS = 500;

/** @throws ScheduleSyntaxError with a correction where one can be guessed. */
export function parseRules(text: string): Rule[] {
  try {
    return readRules(text);
  } catch (error) {
    throw error instanceof ScheduleSyntaxError ? withCorrection(error) : error;
  }
}

/** The error with what its text was probably meant to be, where that can be guessed. */
export function withCorrection(error: ScheduleSyntaxError): ScheduleSyntaxError {
  const { text, position, found, expected } = error;
  return new ScheduleSyntaxError(text, position, found, expected, guess(text));
}

/** In canonical form; nothing where it is not clear, since a wrong correction is worse than none. */
function guess(text: string): string | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  try {
    const rules = withoutBareCommas(readWritten(normalized(text), 'read'));
    if (!rules || !isSound(rules)) return undefined;
    const correction = formatRules(rules);
    readRules(correction);
    return correction.length > MAX_CHARACTERS ? undefined : correction;
  } catch (error) {
    if (error instanceof ScheduleSyntaxError) return undefined;
    throw error;
  }
}

/** Stands for a remark, so that nothing in it is taken for hours. */
const REMARK = '"§"';

/** The words and signs of the notation for those that were written. */
function normalized(text: string): string {
  const quoted = withAppointments(text.normalize('NFC').replace(/[“”„«»]/gu, '"'));
  const remarks = quoted.match(/"[^"]*"/gu) ?? [];
  const plain = replaced(quoted.replace(/"[^"]*"/gu, REMARK), SIGNS);
  const words = replaced(withoutLatvian(plain), ENGLISH);
  const ordered = inOrder(withTimes(withDates(words)));
  return inOrder(withoutBreaks(ordered)).replaceAll(REMARK, () => remarks.shift() ?? '');
}

/** "pēc pieraksta" as a remark, where it stands outside of one. */
function withAppointments(text: string): string {
  return text
    .split(/("[^"]*")/u)
    .map((part) => (part.startsWith('"') ? part : part.replace(APPOINTMENT, '"$&"')))
    .join('')
    .replace(/\(("[^"]*")\)/gu, '$1');
}

/** Whether every rule of a guess says something that holds. */
function isSound(rules: readonly Rule[]): boolean {
  return (
    replacedRules(rules).length === 0 &&
    !rules.some(isForAllDay) &&
    !rules.some(({ times }) => times && overlap(times))
  );
}

/** Days without times, which nobody calls open all around the clock; or a remark added to all there is. */
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

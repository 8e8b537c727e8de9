/**
 * Opening hours in the notation of OpenStreetMap, by its specification
 * (wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Whatever is not understood is refused.
 */
import type { State } from '../model.js';
import type { Rule } from '../rules/model.js';
import { readDates, readWeeks, readYears } from './dates.js';
import { Tokenizer } from './tokenizer.js';
import { isAlways, readTimes } from './times.js';
import { readWeekdays } from './weekdays.js';

const STATES: Readonly<Record<string, State>> = {
  open: 'open',
  closed: 'closed',
  off: 'closed',
  unknown: 'unknown',
};

/** A rule as it is written. */
export interface ParsedRule {
  readonly rule: Rule;
  /** It says which days are meant and nothing more: neither times, nor a state, nor a remark. */
  readonly isBare: boolean;
}

/** @throws ScheduleSyntaxError without a correction; see {@link parseRules} in guess.ts. */
export function readRules(text: string): Rule[] {
  return readWritten(text).map(({ rule }) => rule);
}

/**
 * @param bareCommas whether a "," is read behind a rule that names days alone, to find out what it means
 * @throws ScheduleSyntaxError
 */
export function readWritten(
  text: string,
  bareCommas: 'refused' | 'read' = 'refused',
): ParsedRule[] {
  const reader = new Tokenizer(text);
  const rules: ParsedRule[] = [];
  let joins: Rule['joins'] | undefined = 'overrides';
  while (joins) {
    const written = readRule(reader, joins);
    rules.push(written);
    // Such a "," belongs to a list or is a slip; read as an addition it would open the days all round.
    if (written.isBare && bareCommas === 'refused' && reader.isAt(','))
      reader.refuse(NO_BARE_COMMA);
    joins = readSeparator(reader);
  }
  return rules;
}

const NO_BARE_COMMA =
  'times, or a state such as off, before a "," that adds a rule; days of one kind alone are listed with ","';

/** How the next rule joins; nothing at the end, before which one more ";" does no harm. */
function readSeparator(reader: Tokenizer): Rule['joins'] | undefined {
  if (reader.take(';')) return reader.peek().kind === 'end' ? undefined : 'overrides';
  if (reader.take(',')) return 'adds';
  if (reader.take('||')) return 'fallback';
  if (reader.peek().kind === 'end') return undefined;
  return reader.refuse('";", "," or "||" before another rule, or the end');
}

function readRule(reader: Tokenizer, joins: Rule['joins']): ParsedRule {
  const start = reader.peek();
  if (start.kind === 'comment' && reader.isAt(':', 1)) {
    reader.next();
    reader.next();
    const { rule } = readRule(reader, joins);
    return { rule: { ...rule, state: 'unknown', comment: start.text }, isBare: false };
  }
  const selectors = readSelectors(reader);
  const modifier = readModifier(reader);
  if (reader.peek() === start || reader.peek().position === start.position) {
    reader.refuse('a date, a weekday, a time, or a state such as off');
  }
  const isBare = !selectors.times && !modifier;
  return { rule: { joins, ...selectors, state: 'open', ...modifier }, isBare };
}

function readSelectors(reader: Tokenizer): Pick<Rule, 'days' | 'times'> {
  if (isAlways(reader)) {
    for (let tokens = 0; tokens < 3; tokens++) reader.next();
    return { days: {} };
  }
  const years = readYears(reader);
  const dates = readDates(reader);
  const weeks = readWeeks(reader);
  if (years ?? dates ?? weeks) reader.take(':');
  const weekdays = readWeekdays(reader);
  const times = readTimes(reader);
  return {
    days: {
      ...(years && { years }),
      ...(dates && { dates }),
      ...(weeks && { weeks }),
      ...weekdays,
    },
    ...(times && { times }),
  };
}

/** The state and the remark, if there are any; a remark without a state leaves the state open. */
function readModifier(reader: Tokenizer): Pick<Rule, 'state' | 'comment'> | undefined {
  const { kind, text } = reader.peek();
  const word = text.toLowerCase();
  const state = kind === 'word' && Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  if (state) reader.next();
  const remark = reader.peek();
  if (remark.kind !== 'comment') return state && { state };
  reader.next();
  return { state: state ?? 'unknown', comment: remark.text };
}

/**
 * Opening hours in the notation of OpenStreetMap, by its specification
 * (wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Whatever is not understood is refused.
 */
import type { State } from '../model.js';
import type { Rule } from '../rules/model.js';
import { readDates, readWeeks, readYears } from './dates.js';
import { Reader } from './reader.js';
import { isAlways, readTimes } from './times.js';
import { readWeekdays } from './weekdays.js';

const STATES: Readonly<Record<string, State>> = {
  open: 'open',
  closed: 'closed',
  off: 'closed',
  unknown: 'unknown',
};

/** @throws ScheduleSyntaxError without a correction; see {@link parseRules} in guess.ts. */
export function readRules(text: string): Rule[] {
  const reader = new Reader(text);
  const rules: Rule[] = [];
  let joins: Rule['joins'] | undefined = 'overrides';
  while (joins) {
    rules.push(readRule(reader, joins));
    joins = readSeparator(reader);
  }
  return rules;
}

/** How the next rule joins; nothing at the end, before which one more ";" does no harm. */
function readSeparator(reader: Reader): Rule['joins'] | undefined {
  if (reader.take(';')) return reader.peek().kind === 'end' ? undefined : 'overrides';
  if (reader.take(',')) return 'adds';
  if (reader.take('||')) return 'fallback';
  if (reader.peek().kind === 'end') return undefined;
  return reader.refuse('";", "," or "||" before another rule, or the end');
}

function readRule(reader: Reader, joins: Rule['joins']): Rule {
  const start = reader.peek();
  if (start.kind === 'comment' && reader.isAt(':', 1)) {
    reader.next();
    reader.next();
    const rule = readRule(reader, joins);
    return { ...rule, state: 'unknown', comment: start.text };
  }
  const selectors = readSelectors(reader);
  const modifier = readModifier(reader);
  if (reader.peek() === start || reader.peek().position === start.position) {
    reader.refuse('a date, a weekday, a time, or a state such as off');
  }
  return { joins, ...selectors, ...modifier };
}

function readSelectors(reader: Reader): Pick<Rule, 'days' | 'times'> {
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

/** A remark without a state leaves the state open. */
function readModifier(reader: Reader): Pick<Rule, 'state' | 'comment'> {
  const { kind, text } = reader.peek();
  const word = text.toLowerCase();
  const state = kind === 'word' && Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  if (state) reader.next();
  const remark = reader.peek();
  if (remark.kind !== 'comment') return { state: state ?? 'open' };
  reader.next();
  return { state: state ?? 'unknown', comment: remark.text };
}

/**
 * Parses opening hours in the notation of OpenStreetMap, by its specification
 * (wiki.openstreetmap.org/wiki/Key:opening_hours/specification). Text that is not understood is refused.
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

/** A rule with a note on how it is parsed. */
export interface ParsedRule {
  readonly rule: Rule;
  /** Whether the rule names days alone: neither times, nor a state, nor a remark. */
  readonly isBare: boolean;
}

/** @throws ScheduleSyntaxError without a correction; see {@link parseRules} in guess.ts. */
export function readRules(text: string): Rule[] {
  return readParsedRules(text).map(({ rule }) => rule);
}

/**
 * @param bareCommas `read` accepts a "," after a rule of days alone, for the caller to resolve
 * @throws ScheduleSyntaxError
 */
export function readParsedRules(
  text: string,
  bareCommas: 'refused' | 'read' = 'refused',
): ParsedRule[] {
  const tokens = new Tokenizer(text);
  const rules: ParsedRule[] = [];
  let joins: Rule['joins'] | undefined = 'overrides';
  while (joins) {
    const parsed = readRule(tokens, joins);
    rules.push(parsed);
    // Such a "," belongs to a list or is a mistake; parsed as an addition it would open the days around the
    // clock.
    if (parsed.isBare && bareCommas === 'refused' && tokens.isAt(',')) tokens.refuse(NO_BARE_COMMA);
    joins = readSeparator(tokens);
  }
  return rules;
}

const NO_BARE_COMMA =
  'times, or a state such as off, before a "," that adds a rule; days of one kind alone are listed with ","';

/** How the next rule joins; undefined at the end, where one more ";" is allowed. */
function readSeparator(tokens: Tokenizer): Rule['joins'] | undefined {
  if (tokens.accept(';')) return tokens.peek().kind === 'end' ? undefined : 'overrides';
  if (tokens.accept(',')) return 'adds';
  if (tokens.accept('||')) return 'fallback';
  if (tokens.peek().kind === 'end') return undefined;
  return tokens.refuse('";", "," or "||" before another rule, or the end');
}

function readRule(tokens: Tokenizer, joins: Rule['joins']): ParsedRule {
  const start = tokens.peek();
  if (start.kind === 'comment' && tokens.isAt(':', 1)) {
    tokens.next();
    tokens.next();
    const { rule } = readRule(tokens, joins);
    return { rule: { ...rule, state: 'unknown', comment: start.text }, isBare: false };
  }
  const selectors = readSelectors(tokens);
  const modifier = readModifier(tokens);
  if (tokens.peek() === start || tokens.peek().position === start.position) {
    tokens.refuse('a date, a weekday, a time, or a state such as off');
  }
  const isBare = !selectors.times && !modifier;
  return { rule: { joins, ...selectors, state: 'open', ...modifier }, isBare };
}

function readSelectors(tokens: Tokenizer): Pick<Rule, 'days' | 'times'> {
  if (isAlways(tokens)) {
    for (let count = 0; count < 3; count++) tokens.next();
    return { days: {} };
  }
  const years = readYears(tokens);
  const dates = readDates(tokens);
  const weeks = readWeeks(tokens);
  if (years ?? dates ?? weeks) tokens.accept(':');
  const weekdays = readWeekdays(tokens);
  const times = readTimes(tokens);
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

/** The state and the remark, if there are any; a remark without a state makes the state unknown. */
function readModifier(tokens: Tokenizer): Pick<Rule, 'state' | 'comment'> | undefined {
  const { kind, text } = tokens.peek();
  const word = text.toLowerCase();
  const state = kind === 'word' && Object.hasOwn(STATES, word) ? STATES[word] : undefined;
  if (state) tokens.next();
  const remark = tokens.peek();
  if (remark.kind !== 'comment') return state && { state };
  tokens.next();
  return { state: state ?? 'unknown', comment: remark.text };
}

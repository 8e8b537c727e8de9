/** Parses the weekdays and holidays of a rule. */
import type { Weekday } from '../../calendar/civil.js';
import type { DaySelectors, WeekdaySelector } from '../rules/model.js';
import { isAtDayOffset, readDayOffset } from './offsets.js';
import type { Tokenizer } from './tokenizer.js';
import { weekdayNamed } from './words.js';

type Selected = Pick<DaySelectors, 'weekdays' | 'holidays' | 'holidaysOnWeekdays'>;

/** Parses "Mo-Fr,Su", "Th[-1]", "PH", "PH,Sa", "PH Mo-Fr"; empty where no weekday and no holiday is named. */
export function readWeekdays(tokens: Tokenizer): Selected {
  const first = readList(tokens);
  if (!isAtWeekday(tokens)) return first;
  // In any other order a weekday would be dropped silently.
  if (first.weekdays) tokens.refuse(LISTED);
  const { weekdays = [] } = readList(tokens, 'weekdays');
  return { ...first, weekdays, holidaysOnWeekdays: true };
}

const LISTED =
  'a time, a state or the end of the rule; weekdays and PH are listed with "," (a blank is for PH Mo-Fr alone: holidays on these weekdays)';

function isAtWeekday(tokens: Tokenizer, ahead = 0): boolean {
  const { kind, text } = tokens.peek(ahead);
  return (
    kind === 'word' &&
    (weekdayNamed(text) !== undefined || tokens.isAt('ph', ahead) || tokens.isAt('sh', ahead))
  );
}

function readList(tokens: Tokenizer, kinds: 'all' | 'weekdays' = 'all'): Selected {
  const weekdays: WeekdaySelector[] = [];
  const holidays: number[] = [];
  let goesOn = isAtWeekday(tokens);
  while (goesOn) {
    if (kinds === 'weekdays' && tokens.isAt('ph')) tokens.refuse(LISTED);
    if (tokens.accept('ph')) holidays.push(isAtDayOffset(tokens) ? readDayOffset(tokens) : 0);
    else weekdays.push(readSelector(tokens));
    goesOn = tokens.isAt(',') && isAtWeekday(tokens, 1);
    if (goesOn) tokens.next();
  }
  return {
    ...(weekdays.length > 0 && { weekdays }),
    ...(holidays.length > 0 && { holidays }),
  };
}

function readSelector(tokens: Tokenizer): WeekdaySelector {
  const from = readWeekday(tokens);
  if (tokens.isAt('[')) {
    const nth = readNth(tokens);
    return { kind: 'nth', weekday: from, nth, offset: readOffsetIfAny(tokens) };
  }
  return { kind: 'range', from, to: tokens.accept('-') ? readWeekday(tokens) : from };
}

function readOffsetIfAny(tokens: Tokenizer): number {
  return isAtDayOffset(tokens) ? readDayOffset(tokens) : 0;
}

export function readWeekday(tokens: Tokenizer): Weekday {
  if (tokens.isAt('sh')) tokens.refuse('a weekday or PH; school holidays are not known here');
  const weekday = weekdayNamed(tokens.peek().text);
  if (weekday === undefined) tokens.refuse('a weekday: Mo, Tu, We, Th, Fr, Sa or Su');
  tokens.next();
  return weekday;
}

/** Parses "[1]", "[-1]", "[1-2,4]". */
export function readNth(tokens: Tokenizer): number[] {
  const nth: number[] = [];
  tokens.next();
  do {
    if (tokens.accept('-')) {
      nth.push(-tokens.number('a number from 1 to 5', [1, 5]));
      continue;
    }
    const from = tokens.number('a number from 1 to 5, or from -5 to -1', [1, 5]);
    const to = tokens.accept('-') ? tokens.number(`a number from ${from} to 5`, [from, 5]) : from;
    for (let each = from; each <= to; each++) nth.push(each);
  } while (tokens.accept(','));
  if (!tokens.accept(']')) tokens.refuse('"," or "]"');
  return nth;
}

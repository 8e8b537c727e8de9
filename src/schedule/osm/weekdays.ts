import type { Weekday } from '../../calendar/civil.js';
import type { DaySelectors, WeekdaySelector } from '../rules/model.js';
import { isAtDayOffset, readDayOffset } from './offsets.js';
import type { Tokenizer } from './tokenizer.js';
import { weekdayNamed } from './words.js';

type Selected = Pick<DaySelectors, 'weekdays' | 'holidays' | 'holidaysOnWeekdays'>;

/** "Mo-Fr,Su", "Th[-1]", "PH", "PH,Sa", "PH Mo-Fr"; nothing where no weekday and no holiday is named. */
export function readWeekdays(reader: Tokenizer): Selected {
  const first = readList(reader);
  if (!isAtWeekday(reader)) return first;
  // In any other order a weekday would be lost without a word.
  if (first.weekdays) reader.refuse(LISTED);
  const { weekdays = [] } = readList(reader, 'weekdays');
  return { ...first, weekdays, holidaysOnWeekdays: true };
}

const LISTED =
  'a time, a state or the end of the rule; weekdays and PH are listed with "," (a blank is for PH Mo-Fr alone: holidays on these weekdays)';

function isAtWeekday(reader: Tokenizer, ahead = 0): boolean {
  const { kind, text } = reader.peek(ahead);
  return (
    kind === 'word' &&
    (weekdayNamed(text) !== undefined || reader.isAt('ph', ahead) || reader.isAt('sh', ahead))
  );
}

function readList(reader: Tokenizer, kinds: 'all' | 'weekdays' = 'all'): Selected {
  const weekdays: WeekdaySelector[] = [];
  const holidays: number[] = [];
  let goesOn = isAtWeekday(reader);
  while (goesOn) {
    if (kinds === 'weekdays' && reader.isAt('ph')) reader.refuse(LISTED);
    if (reader.take('ph')) holidays.push(isAtDayOffset(reader) ? readDayOffset(reader) : 0);
    else weekdays.push(readSelector(reader));
    goesOn = reader.isAt(',') && isAtWeekday(reader, 1);
    if (goesOn) reader.next();
  }
  return {
    ...(weekdays.length > 0 && { weekdays }),
    ...(holidays.length > 0 && { holidays }),
  };
}

function readSelector(reader: Tokenizer): WeekdaySelector {
  const from = readWeekday(reader);
  if (reader.isAt('[')) {
    const nth = readNth(reader);
    return { kind: 'nth', weekday: from, nth, offset: readOffsetIfAny(reader) };
  }
  return { kind: 'range', from, to: reader.take('-') ? readWeekday(reader) : from };
}

function readOffsetIfAny(reader: Tokenizer): number {
  return isAtDayOffset(reader) ? readDayOffset(reader) : 0;
}

export function readWeekday(reader: Tokenizer): Weekday {
  if (reader.isAt('sh')) reader.refuse('a weekday or PH; school holidays are not known here');
  const weekday = weekdayNamed(reader.peek().text);
  if (weekday === undefined) reader.refuse('a weekday: Mo, Tu, We, Th, Fr, Sa or Su');
  reader.next();
  return weekday;
}

/** "[1]", "[-1]", "[1-2,4]" */
export function readNth(reader: Tokenizer): number[] {
  const nth: number[] = [];
  reader.next();
  do {
    if (reader.take('-')) {
      nth.push(-reader.number('a number from 1 to 5', [1, 5]));
      continue;
    }
    const from = reader.number('a number from 1 to 5, or from -5 to -1', [1, 5]);
    const to = reader.take('-') ? reader.number(`a number from ${from} to 5`, [from, 5]) : from;
    for (let each = from; each <= to; each++) nth.push(each);
  } while (reader.take(','));
  if (!reader.take(']')) reader.refuse('"," or "]"');
  return nth;
}

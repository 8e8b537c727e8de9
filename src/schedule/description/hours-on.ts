/** Reads a description back: the hours of one day. */
import { parseDay } from '../../calendar/civil.js';
import type { DayHours, DescribedDay, Description } from './model.js';
import { holdsOn } from './recurrence.js';

const CLOSED: DayHours = { kind: 'closed' };

/**
 * The hours of a day, as the description says them.
 * @param date ISO date within the range of the description
 * @throws RangeError where it is not an existing date, or outside of the range
 */
export function hoursOn(description: Description, date: string): DescribedDay {
  const { range, deviations } = description;
  const day = parseDay(date);
  if (date < range.from || range.through < date) {
    throw new RangeError(`${date} is not from ${range.from} to ${range.through}`);
  }
  const deviation = deviations.findLast(
    ({ from, through = from }) => from <= date && date <= through,
  );
  const hours = regularHours(description, day);
  if (!deviation) return { ...hours, closures: [], certain: true };
  const { hours: own, closures, cause, notice, certain } = deviation;
  return { ...(own ?? hours), closures, cause, ...(notice && { notice }), certain };
}

/** The hours that the patterns give a day. */
export function regularHours({ regular }: Pick<Description, 'regular'>, day: number): DayHours {
  return regular.findLast((pattern) => holdsOn(pattern, day))?.hours ?? CLOSED;
}

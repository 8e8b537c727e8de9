/** Finds the days on which the hours of some offices are not as usual. */
import {
  DAY_MINUTES,
  daysFrom,
  formatDay,
  parseDay,
  type EpochDay,
} from '../../../src/calendar/civil.js';
import { sameHours } from '../../../src/schedule/description/day-hours.js';
import { deviationsOf } from '../../../src/schedule/description/deviations.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { Regularity } from '../../../src/schedule/description/pattern.js';
import { regularityOf } from '../../../src/schedule/description/regularity.js';
import type { OfficeVariant } from '../../../src/standard/groups.js';
import { scheduleOf } from './status/schedules.js';

export interface ChangedDays {
  readonly kind: 'days';
  /** First and last day, both included. */
  readonly first: EpochDay;
  readonly last: EpochDay;
  readonly deviation: Deviation;
  /** The day of the next opening after several days of closure. */
  readonly opens?: EpochDay;
}

/** Two days are listed as two dates, more as a period, of which one wants to know when it is over. */
const MIN_PERIOD_DAYS = 3;

/**
 * @param first the day from which on changes are listed
 * @param zone IANA name
 */
export function changedDaysOf(
  variant: OfficeVariant,
  first: EpochDay,
  last: EpochDay,
  zone: string,
): readonly ChangedDays[] {
  const { rules } = variant;
  const regularity = regularityOf(rules.hours, first);
  const range = { from: formatDay(first), through: formatDay(last) };
  return deviationsOf(rules, regularity, range).flatMap((deviation): ChangedDays[] => {
    const days: ChangedDays = {
      kind: 'days',
      first: parseDay(deviation.from),
      last: parseDay(deviation.through ?? deviation.from),
      deviation,
    };
    if (!isFelt(days, regularity)) return [];
    const opens = isPeriod(days) && deviation.hours?.kind === 'closed';
    return [opens ? { ...days, ...opening(days.last + 1, variant, zone) } : days];
  });
}

export function isPeriod({ first, last }: Pick<ChangedDays, 'first' | 'last'>): boolean {
  return last - first + 1 >= MIN_PERIOD_DAYS;
}

/** Whether a visitor would notice it: other hours than usual, or a note on the usual ones. */
function isFelt({ first, last, deviation }: ChangedDays, regularity: Regularity): boolean {
  const { hours, closures, notice, confirmed } = deviation;
  if (closures[0] ?? notice ?? confirmed) return true;
  if (!hours) return false;
  return daysFrom(first, last - first + 1).some(
    (day) => !sameHours(hours, regularity.usualOn(day)),
  );
}

function opening(day: EpochDay, variant: OfficeVariant, zone: string): Pick<ChangedDays, 'opens'> {
  const schedule = scheduleOf(variant, zone);
  const at = schedule.zone.toInstant(day * DAY_MINUTES);
  const { state, until } = schedule.status(at);
  if (state !== 'closed') return { opens: day };
  return until === undefined ? {} : { opens: schedule.dayAt(until) };
}

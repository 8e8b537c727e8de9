/** Finds the days on which the hours of some offices are not as usual. */
import {
  DAY_MINUTES,
  daysFrom,
  formatDay,
  parseDay,
  type EpochDay,
} from '../../../src/calendar/civil.js';
import { sameHours } from '../../../src/schedule/description/day-hours.js';
import { deviationsOf, MAX_SEARCH_DAYS } from '../../../src/schedule/description/deviations.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { Regularity } from '../../../src/schedule/description/pattern.js';
import { regularityOf } from '../../../src/schedule/description/regularity.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import { regularDay } from '../../../src/schedule/regular.js';
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
/** A closure is noticed within its first year. */
const MAX_FELT_DAYS = 366;

interface Known {
  readonly key: string;
  readonly changes: readonly ChangedDays[];
}

/** The last answer of each variant, since an element asks anew at each update. */
const known = new WeakMap<OfficeVariant, Known>();

/**
 * @param first the day from which on changes are listed
 * @param zone IANA name
 */
export function changedDaysOf(
  ...question: [variant: OfficeVariant, first: EpochDay, last: EpochDay, zone: string]
): readonly ChangedDays[] {
  const [variant, ...rest] = question;
  const key = rest.join();
  const found = known.get(variant);
  if (found?.key === key) return found.changes;
  const changes = findChangedDays(...question);
  known.set(variant, { key, changes });
  return changes;
}

function findChangedDays(
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
    if (!isFelt(days, regularity, rules)) return [];
    const opens = isPeriod(days) && !isEndless(days) && deviation.hours?.kind === 'closed';
    return [opens ? { ...days, ...opening(days.last + 1, variant, zone) } : days];
  });
}

/** Whether nobody knows when it is over. */
export function isEndless({ first, last }: Pick<ChangedDays, 'first' | 'last'>): boolean {
  return last - first >= MAX_SEARCH_DAYS;
}

export function isPeriod({ first, last }: Pick<ChangedDays, 'first' | 'last'>): boolean {
  return last - first + 1 >= MIN_PERIOD_DAYS;
}

/** Whether a visitor would notice it: other hours than usual, or a note on the usual ones. */
function isFelt(
  { first, last, deviation }: ChangedDays,
  regularity: Regularity,
  rules: DayRules,
): boolean {
  const { hours, closures, cause, notice, confirmed } = deviation;
  if (notice ?? confirmed) return true;
  if (cause.kind === 'appointment') return true;
  if (closures[0]) {
    return regularity.datedRuleOn(first) !== undefined || !isWeekly(closures, rules, first);
  }
  if (!hours) return false;
  return daysFrom(first, Math.min(last - first + 1, MAX_FELT_DAYS)).some(
    (day) => !sameHours(hours, regularity.usualOn(day)),
  );
}

/** Whether the usual rules close these spans on such a weekday, as for a break with a name. */
function isWeekly(closures: Deviation['closures'], { hours }: DayRules, day: EpochDay): boolean {
  const inWeek = [0, 7].map((later) => spansOf(regularDay(hours, day + later).closures ?? []));
  return inWeek.every((spans) => spans === spansOf(closures));
}

function spansOf(closures: readonly { readonly start: number; readonly end: number }[]): string {
  return JSON.stringify(closures.map(({ start, end }) => [start, end]));
}

function opening(day: EpochDay, variant: OfficeVariant, zone: string): Pick<ChangedDays, 'opens'> {
  const schedule = scheduleOf(variant, zone);
  const start = schedule.zone.toInstant(day * DAY_MINUTES);
  const { state, until } = schedule.status(start);
  const at = state === 'closed' ? until : start;
  if (at === undefined || schedule.status(at).state !== 'open') return {};
  return { opens: schedule.dayAt(at) };
}

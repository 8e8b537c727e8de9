/**
 * Computes the last day for an institution's answer to a submission, by the Law on Submissions (Iesniegumu
 * likums).
 */
import { LATVIA_ZONE } from './latvia.zone.js';
import { IANAZone } from 'luxon';
import type { Calendar } from './calendar.js';
import { dayOf, DAY_MS, formatDay, parseDay, partsOf, type EpochDay } from './civil.js';
import { latvia } from './latvia.complete.js';
import { likumi } from './latvia.data.js';
import { addWorkingDays, isSettled } from './working-days.js';

/** The length of the term, and the day from which it is in force. */
export interface Rule {
  readonly kind: 'months' | 'working-days';
  readonly count: number;
  /** ISO date of the first day of receipt to which it applies. */
  readonly since: string;
  readonly source: string;
}

export interface ReplyTerm {
  /** ISO date of the last day of the term; where the law can be read in two ways, the earlier one. */
  readonly date: string;
  readonly rule: Rule;
  /** False where a decree that is not known yet may change the date. */
  readonly certain: boolean;
}

export interface ReplyOptions {
  /** Default: Latvia's. */
  readonly calendar?: Calendar;
  /**
   * In the order in which they came into force. Default: the rules of the law; an institution may promise
   * others.
   */
  readonly rules?: readonly Rule[];
}

const LAW = likumi(164501);

/** One month until 28 February 2026, then ten working days, by the amendments of 5 February 2026. */
export const REPLY_RULES: readonly Rule[] = [
  { kind: 'months', count: 1, since: '2008-01-01', source: LAW },
  { kind: 'working-days', count: 10, since: '2026-03-01', source: LAW },
];

/**
 * The last day for an answer, by the rule in force on the day of receipt in Riga. The term counts from the
 * day after; where it ends on a day that is not worked, it runs to the next working day. It is not settled
 * whether a Saturday worked by decree is a working day of the term, so the earlier date is promised.
 * @param received epoch milliseconds, a `Date`, or a luxon `DateTime`
 * @throws RangeError where `received` is not an instant, or no rule was in force on that day
 */
export function replyBy(
  received: number | Date | { toMillis(): number },
  { calendar = latvia, rules = REPLY_RULES }: ReplyOptions = {},
): ReplyTerm {
  const day = dayInRiga(received);
  const rule = rules.findLast(({ since }) => parseDay(since) <= day);
  if (!rule) throw new RangeError(`No rule for replies was in force on ${formatDay(day)}`);
  const readings = (['ignore', 'follow'] as const).map((movedDays) =>
    lastDay(day, rule, { calendar, movedDays }),
  );
  const date = Math.min(...readings);
  const from = rule.kind === 'months' ? monthsLater(day, rule.count) : day + 1;
  return { date: formatDay(date), rule, certain: isSettled(calendar, from, date) };
}

function lastDay(
  day: EpochDay,
  { kind, count }: Rule,
  options: { readonly calendar: Calendar; readonly movedDays: 'ignore' | 'follow' },
): EpochDay {
  const [from, days] = kind === 'months' ? [monthsLater(day, count), 0] : [day, count];
  return parseDay(addWorkingDays(formatDay(from), days, options).date);
}

/** The same date some months later, or the last day of that month. */
function monthsLater(day: EpochDay, count: number): EpochDay {
  const { year, month, day: date } = partsOf(day);
  return Math.min(dayOf(year, month + count, date), dayOf(year, month + count + 1, 0));
}

function dayInRiga(at: number | Date | { toMillis(): number }): EpochDay {
  const instant = typeof at === 'number' ? at : at instanceof Date ? at.getTime() : at.toMillis();
  const offset = IANAZone.create(LATVIA_ZONE).offset(instant);
  const day = Math.floor((instant + offset * 60_000) / DAY_MS);
  if (!Number.isFinite(day)) throw new RangeError(`${String(instant)} is not an instant`);
  return day;
}

/** The situation of an office for a citizen: open, closing soon, on a break or closed, and what comes next. */
import { DAY_MINUTES, type CivilMoment, type EpochDay } from '../../../../src/calendar/civil.js';
import type { Status } from '../../../../src/schedule/model.js';
import type { Notice } from '../../../../src/schedule/plan.js';
import type { Timetable } from '../../../../src/schedule/timetable.js';
import type { LocalizedText } from '../../../../src/text.js';
import { openEndAt } from './open-end.js';

export interface Situation {
  readonly kind: 'open' | 'soon' | 'break' | 'closed' | 'appointment' | 'open-end' | 'possible';
  /** The kind as icon and colour; a doubtful situation has a sign of its own. */
  readonly sign: Exclude<Situation['kind'], 'open-end' | 'possible'> | 'doubtful';
  readonly status: Status;
  /** The end of the present state, if a time alone names it: today, or in the following night. */
  readonly until?: CivilMoment;
  /** The next opening; it is absent if none is known, or if other hours follow at once. */
  readonly opens?: CivilMoment;
  /** Whether a day that is not regular lies before the next opening. */
  readonly acrossHoliday: boolean;
  /** Whether today may differ from the published hours. */
  readonly isDoubtful: boolean;
  /** Whether the day of the next opening may differ. */
  readonly isOpeningDoubtful: boolean;
  /** Whether the next opening is by appointment only. */
  readonly opensByAppointment: boolean;
  readonly breakName?: LocalizedText;
  /** Whether it may stay open after its stated end. */
  readonly isContinued: boolean;
  /** The minute of today from which it is open, where its end is not known and nothing else was stated before. */
  readonly openSince?: number;
  readonly today: EpochDay;
  /** The instants of the moments that the sentence names, epoch milliseconds. */
  readonly instants: readonly number[];
  /** The next instant at which the situation may change, epoch milliseconds. */
  readonly changesAt: number;
}

/** "Closing soon" is the last half hour before closing. */
const SOON_MS = 30 * 60_000;

const latest = new WeakMap<Timetable, { readonly from: number; readonly situation: Situation }>();

/** Returns the situation at an instant; it is the same object as long as nothing about it changes. */
export function situationAt(schedule: Timetable, at: number): Situation {
  const cached = latest.get(schedule);
  if (cached && cached.from <= at && at < cached.situation.changesAt) return cached.situation;
  const situation = deriveSituation(schedule, at);
  latest.set(schedule, { from: at, situation });
  return situation;
}

function deriveSituation(schedule: Timetable, at: number): Situation {
  const status = schedule.status(at);
  const { state, until } = status;
  const today = schedule.dayAt(at);
  const opensAt = state === 'closed' ? until : nextOpening(schedule, until);
  const openEnd = state === 'unknown' ? openEndAt(schedule, at, today) : undefined;
  const isContinued = until !== undefined && openEndAt(schedule, until, today)?.continues === true;
  const kind = openEnd ? 'open-end' : kindOf(schedule, status, at, today, isContinued);
  const opens = momentOf(schedule, opensAt);
  const ends = momentOf(schedule, until);
  const next = opensAt === undefined ? undefined : schedule.status(opensAt);
  const opensByAppointment = next?.state === 'unknown' && next.why.kind === 'appointment';
  const opensWithOpenEnd =
    opensAt !== undefined && openEndAt(schedule, opensAt, today) !== undefined;
  const { breakName } = schedule.rules.hours;
  const soonAt = until !== undefined && kind === 'open' ? until - SOON_MS : Infinity;
  const midnight = schedule.zone.toInstant((today + 1) * DAY_MINUTES);
  const isDoubtful = putsInDoubt(schedule.plan(today).notice, kind);
  // While an office is closed, `until` already is the next opening.
  const namesOpening = kind === 'soon' && !isDoubtful;
  return {
    kind,
    sign: isDoubtful || kind === 'possible' || kind === 'open-end' ? 'doubtful' : kind,
    status,
    today,
    ...(ends && isNear(ends, today) && { until: ends }),
    ...(opens && { opens }),
    ...(breakName && { breakName }),
    ...(openEnd && !openEnd.continues && openEnd.start >= 0 && { openSince: openEnd.start }),
    isContinued,
    acrossHoliday: opens !== undefined && isAnyFree(schedule, today + 1, opens.day),
    isDoubtful,
    isOpeningDoubtful:
      opens !== undefined &&
      ((next?.state !== 'open' && !opensByAppointment && !opensWithOpenEnd) ||
        putsOpeningInDoubt(schedule.plan(opens.day).notice)),
    opensByAppointment,
    instants: [until, namesOpening ? opensAt : undefined].filter((at) => at !== undefined),
    changesAt: Math.min(soonAt, until ?? Infinity, midnight),
  };
}

function kindOf(
  schedule: Timetable,
  { state, until, why }: Status,
  at: number,
  today: EpochDay,
  isContinued: boolean,
): Situation['kind'] {
  if (state === 'unknown') return why.kind === 'appointment' ? why.kind : 'possible';
  const isEnding = until !== undefined && until - at <= SOON_MS && !isContinued;
  if (state === 'open') return isEnding ? 'soon' : 'open';
  const minute = schedule.zone.toCivil(at) - today * DAY_MINUTES;
  const { spans } = schedule.plan(today);
  // A break ends with hours that are open to anyone.
  const next = spans.find(([start]) => start > minute);
  const isForAnyone = next !== undefined && (next[2] ?? 'open') === 'open';
  return isForAnyone && spans.some(([, end]) => end <= minute) ? 'break' : 'closed';
}

/** Returns the first opening after the present open time; none if other hours follow at once. */
function nextOpening(schedule: Timetable, end: number | undefined): number | undefined {
  const after = end === undefined ? undefined : schedule.status(end);
  return after?.state === 'closed' ? after.until : undefined;
}

/** Whether a time without a date is unambiguous: it is up to the next noon. */
function isNear({ day, minute }: CivilMoment, today: EpochDay): boolean {
  return (day - today) * DAY_MINUTES + minute <= 1.5 * DAY_MINUTES;
}

function momentOf(schedule: Timetable, at: number | undefined): CivilMoment | undefined {
  return at === undefined ? undefined : schedule.zone.toMoment(at);
}

function isAnyFree(schedule: Timetable, from: EpochDay, to: EpochDay): boolean {
  for (let day = from; day < to; day++) {
    const { why, calendarDay } = schedule.plan(day);
    if (why.kind !== 'regular' || calendarDay.kind === 'holiday') return true;
  }
  return false;
}

/**
 * Whether a notice makes the present state doubtful. A day off by decree does not make "closed" doubtful; a
 * working Saturday does.
 */
function putsInDoubt(notice: Notice | undefined, kind: Situation['kind']): boolean {
  if (!notice) return false;
  const cause = notice.kind === 'undecided' ? notice.perhaps : notice.kind;
  return (kind === 'closed') === (cause === 'moved-here');
}

/**
 * Whether a notice makes an opening doubtful. The day before a holiday may end early, but does not begin
 * late.
 */
function putsOpeningInDoubt(notice: Notice | undefined): boolean {
  return notice !== undefined && notice.kind !== 'pre-holiday';
}

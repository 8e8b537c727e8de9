/** What changes for the citizen between two documents: the usual week, and each day that is otherwise. */
import { daysFrom, parseDay, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import { planDay } from '../../../src/schedule/day.js';
import type { RegularHours, Span } from '../../../src/schedule/model.js';
import type { DayPlan, DayRules } from '../../../src/schedule/plan.js';
import { usualSpans } from '../../../src/schedule/regular.js';
import type { DatedException, Standard } from '../../../src/standard/model.js';
import type { LocalizedText } from '../../../src/text.js';

/** About three months: as far as people plan a visit. */
export const DAYS_AHEAD = 92;
/** Dated exceptions may lie further ahead, but none goes on for longer than this. */
const MAX_DAYS = 3 * 366;

/** What has hours of its own: an office, or a channel such as a telephone line. */
export interface Place {
  readonly id: string;
  readonly name: LocalizedText;
  readonly rules: DayRules;
  readonly isOffice: boolean;
}

export interface DayChange {
  /** In order; all of them change alike. */
  readonly days: readonly [EpochDay, ...EpochDay[]];
  readonly before: DayPlan;
  readonly after: DayPlan;
}

export interface WeekChange {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

export interface PlaceChange {
  /** All of them change alike. */
  readonly places: readonly [Place, ...Place[]];
  readonly kind: 'changed' | 'added' | 'gone';
  readonly week: readonly WeekChange[];
  readonly days: readonly DayChange[];
}

export function placesOf(standard: Standard): readonly Place[] {
  const { zone, calendar: decrees, offices, services, exceptions } = standard;
  const calendar = calendarOf(zone, decrees);
  const place = (
    { id, name }: Pick<Place, 'id' | 'name'>,
    hours: RegularHours,
    policy: Partial<DayRules>,
    isOffice: boolean,
  ): Place => ({
    id,
    name,
    isOffice,
    rules: {
      ...policy,
      hours,
      calendar,
      exceptions: exceptions.filter((each) => concerns(each, id)),
    },
  });
  return [
    ...offices.map((office) =>
      place(office, office.hours, { ...standard.policy, ...office.policy }, true),
    ),
    ...(services?.channels ?? []).flatMap((channel) =>
      channel.hours ? [place(channel, channel.hours, standard.policy ?? {}, false)] : [],
    ),
  ];
}

/** Places that change, those that change alike together. */
export function changesBetween(
  before: Standard,
  after: Standard,
  today: EpochDay,
): readonly PlaceChange[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const days = daysInQuestion(before, after, today);
  const changes = [
    ...now.map((place): PlaceChange => {
      const same = old.find(({ id }) => id === place.id);
      if (!same) return { places: [place], kind: 'added', week: [], days: [] };
      return { places: [place], kind: 'changed', ...changesOf(same.rules, place.rules, days) };
    }),
    ...old
      .filter(({ id }) => !now.some((each) => each.id === id))
      .map((place): PlaceChange => ({ places: [place], kind: 'gone', week: [], days: [] })),
  ];
  return together(
    changes.filter(({ kind, week, days: on }) => kind !== 'changed' || week.length + on.length > 0),
  );
}

/** What a citizen is told of a day; plans that tell the same are the same. */
export function told({ spans, closures = [], notice, why }: DayPlan): string {
  const reason = spans.length > 0 && why.kind === 'regular' ? undefined : why;
  return JSON.stringify([spans, closures, notice, reason]);
}

function concerns({ offices }: DatedException, id: string): boolean {
  return offices?.includes(id) ?? true;
}

function changesOf(
  before: DayRules,
  after: DayRules,
  days: readonly EpochDay[],
): Pick<PlaceChange, 'week' | 'days'> {
  const [first = 0] = days;
  const week = daysFrom(first, 7)
    .map((day) => ({
      weekday: weekdayOf(day),
      before: usualSpans(before.hours, day),
      after: usualSpans(after.hours, day),
    }))
    .filter((each) => String(each.before) !== String(each.after))
    .sort((a, b) => a.weekday - b.weekday);
  const groups = new Map<string, DayChange>();
  for (const day of days) {
    const [old, now] = [planDay(before, day), planDay(after, day)];
    const key = told(old) + told(now);
    if (told(old) === told(now) || isUsual(old, now, week, day)) continue;
    const group = groups.get(key);
    groups.set(key, group ? { ...group, days: [...group.days, day] } : changed(day, old, now));
  }
  return { week, days: [...groups.values()] };
}

function changed(day: EpochDay, before: DayPlan, after: DayPlan): DayChange {
  return { days: [day], before, after };
}

/** Whether all has been said with the change of the usual week. */
function isUsual(
  before: DayPlan,
  after: DayPlan,
  week: readonly WeekChange[],
  day: EpochDay,
): boolean {
  const usual = week.find(({ weekday }) => weekday === weekdayOf(day));
  const isPlain = ({ why, notice, closures }: DayPlan) =>
    why.kind === 'regular' && !notice && !closures;
  return (
    isPlain(before) &&
    isPlain(after) &&
    String(before.spans) === String(usual?.before) &&
    String(after.spans) === String(usual?.after)
  );
}

/** The days ahead, and those of exceptions that are further ahead and not the same in both. */
function daysInQuestion(before: Standard, after: Standard, today: EpochDay): readonly EpochDay[] {
  const days = new Set(daysFrom(today, DAYS_AHEAD));
  const [old, now] = [before, after].map(({ exceptions }) =>
    exceptions.map((e) => JSON.stringify(e)),
  );
  const differing = [...before.exceptions, ...after.exceptions].filter((each) => {
    const text = JSON.stringify(each);
    return !(old?.includes(text) && now?.includes(text));
  });
  for (const { from, through = from } of differing) {
    const [first, last] = [Math.max(parseDay(from), today), parseDay(through)];
    for (const day of daysFrom(first, Math.max(0, Math.min(last - first + 1, MAX_DAYS)))) {
      days.add(day);
    }
  }
  return [...days].sort((a, b) => a - b);
}

function together(changes: readonly PlaceChange[]): readonly PlaceChange[] {
  const groups = new Map<string, PlaceChange>();
  for (const change of changes) {
    const { kind, week, days } = change;
    const key = JSON.stringify([
      kind,
      week,
      days.map((each) => [each.days, told(each.before), told(each.after)]),
    ]);
    const same = groups.get(key);
    groups.set(key, same ? { ...same, places: [...same.places, ...change.places] } : change);
  }
  return [...groups.values()];
}

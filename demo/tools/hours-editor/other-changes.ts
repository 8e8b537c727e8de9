/** Compares two documents in all but hours: names, contacts, decisions, the calendar. */
import type { CalendarDay } from '../../../src/calendar/calendar.js';
import { daysFrom, type EpochDay } from '../../../src/calendar/civil.js';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import type { Standard } from '../../../src/standard/model.js';
import type { LocalizedText } from '../../../src/text.js';
import { officesIn, sameJson, type Json, type PolicyJson } from './document.js';
import {
  differences,
  isReordered,
  pairs,
  sameValue,
  type Difference,
  type OrderChange,
  type PartChange,
} from './part-changes.js';

/** About three years. */
const MAX_DAYS = 3 * 366;

/** `of` is the name of an office or of a channel; absent for the institution. */
export type OtherChange = { readonly of?: LocalizedText | string } & (
  | PartChange
  | OrderChange
  | { readonly kind: 'places-order' }
  | { readonly kind: 'policy'; readonly before: PolicyJson; readonly after: PolicyJson }
  | { readonly kind: 'channel'; readonly after: 'added' | 'gone' }
  | { readonly kind: 'calendar'; readonly days: readonly EpochDay[] }
  /** Parts that this library does not know, and that no client sees. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
);

/** Named by the changes of hours. */
export const HOURS = [
  'openingHours',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'publicHolidays',
];
/** Compared by themselves, or seen by nobody. */
export const ELSEWHERE = [
  'identifier',
  'department',
  'exceptions',
  'assumed',
  'dateModified',
  'policy',
  'calendar',
  'availableChannel',
];

/**
 * @param old the standard of the document before
 * @param now that of the document after
 */
export function otherChanges(
  [before, old]: readonly [Json, Standard],
  [after, now]: readonly [Json, Standard],
  today: EpochDay,
): readonly OtherChange[] {
  const calendar = calendarChange(old, now, today);
  const services = differences(servicesIn(before), servicesIn(after), ['services'], ELSEWHERE);
  const rest = together([
    ...differences(before, after, [], [...ELSEWHERE, 'services']),
    ...services.filter(({ kind }) => kind === 'unknown-part'),
  ]);
  return [
    ...rest.filter(({ kind }) => kind !== 'unknown'),
    ...policyChange(before, after),
    ...placesChanges(officesIn(before), officesIn(after)),
    ...channelChanges(channelsIn(before), channelsIn(after)),
    ...together(services.filter(({ kind }) => kind !== 'unknown-part')),
    ...(calendar ? [calendar] : []),
    ...rest.filter(({ kind }) => kind === 'unknown'),
  ];
}

function placesChanges(before: readonly Json[], after: readonly Json[]): readonly OtherChange[] {
  const changes = pairs(before, after).flatMap(([a, b]): readonly OtherChange[] =>
    a && b ? named(b, [...ownChanges(a, b), ...policyChange(a, b)]) : [],
  );
  return [...changes, ...(isReordered(before, after) ? [{ kind: 'places-order' } as const] : [])];
}

function channelChanges(before: readonly Json[], after: readonly Json[]): readonly OtherChange[] {
  const changes = pairs(before, after).flatMap(([a, b]): readonly OtherChange[] => {
    if (a && b) return named(b, ownChanges(a, b));
    return named(b ?? a ?? {}, [{ kind: 'channel', after: a ? 'gone' : 'added' }]);
  });
  const order = { kind: 'order', path: ['services'] } as const;
  return [...changes, ...(isReordered(before, after) ? [order] : [])];
}

/** The changes of an office or a channel, without those of its hours. */
function ownChanges(before: Json, after: Json): readonly OtherChange[] {
  return together(differences(before, after, [], [...HOURS, ...ELSEWHERE]));
}

/** Parts that nobody sees in one line. */
function together(all: readonly Difference[]): readonly OtherChange[] {
  const names = all.flatMap((each) => (each.kind === 'unknown-part' ? [each.name] : []));
  return [
    ...all.flatMap((each) => (each.kind === 'unknown-part' ? [] : [each])),
    ...(names.length > 0 ? [{ kind: 'unknown', names: [...new Set(names)] } as const] : []),
  ];
}

function policyChange(before: Json, after: Json): readonly OtherChange[] {
  const [old, now] = [before, after].map((each) => Object(each['policy']) as PolicyJson);
  return old && now && !sameJson(old, now) ? [{ kind: 'policy', before: old, after: now }] : [];
}

/** The documents have been read, and so there is a name. */
function named({ name }: Json, changes: readonly OtherChange[]): readonly OtherChange[] {
  return changes.map((change) => ({ ...change, of: name as LocalizedText | string }));
}

function servicesIn(document: Json): Json {
  return Object(document['services']) as Json;
}

function channelsIn(document: Json): readonly Json[] {
  const { availableChannel } = servicesIn(document);
  return Array.isArray(availableChannel) ? (availableChannel as Json[]) : [];
}

/** The days that the calendars of two documents see otherwise, past ones left out. */
function calendarChange(
  before: Standard,
  after: Standard,
  today: EpochDay,
): OtherChange | undefined {
  if (before.zone === after.zone && sameValue(before.calendar, after.calendar)) return undefined;
  const [old, now] = [before, after].map(({ zone, calendar }) => calendarOf(zone, calendar));
  const days = daysFrom(today, MAX_DAYS).filter(
    (day) => !sameValue(seen(old?.at(day)), seen(now?.at(day))),
  );
  return { kind: 'calendar', days };
}

/** The facts about a day of the calendar that a client sees; an undecided day is listed with the hours. */
function seen(day: CalendarDay | undefined): unknown {
  if (!day) return undefined;
  const { source: _, undecided: __, mayCompensate: ___, ...rest } = day;
  return rest;
}

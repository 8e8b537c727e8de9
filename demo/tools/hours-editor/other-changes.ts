/** Compares two documents in all but hours: names, contacts, decisions, the calendar. */
import type { CalendarDay } from '../../../src/calendar/calendar.js';
import { daysFrom, type EpochDay } from '../../../src/calendar/civil.js';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import type { Standard } from '../../../src/standard/model.js';
import type { LocalizedText } from '../../../src/text.js';
import { officesIn, sameJson, type Json, type PolicyJson } from './document.js';

/** About three years. */
const MAX_DAYS = 3 * 366;

/** The parts that the review lists with their values, in its order. */
const VALUES = [
  'name',
  'telephone',
  'email',
  'url',
  'serviceUrl',
  'address',
  'counters',
  'counter',
  'timeZone',
] as const;
type Value = (typeof VALUES)[number];

/** The parts that the review lists by their names alone. */
export const TEXTS = ['footnotes', 'charter', 'services', 'privacy', 'channel'] as const;
type Text = (typeof TEXTS)[number];

/** `of` is the name of an office or of a channel; absent for the institution. */
export type OtherChange = { readonly of?: LocalizedText | string } & (
  | {
      readonly kind: 'value';
      readonly part: Value;
      readonly before: unknown;
      readonly after: unknown;
    }
  | { readonly kind: 'policy'; readonly before: PolicyJson; readonly after: PolicyJson }
  | { readonly kind: 'channel'; readonly after: 'added' | 'gone' }
  | { readonly kind: 'text'; readonly part: Text }
  | { readonly kind: 'calendar'; readonly days: readonly EpochDay[] }
  /** Parts that this library does not know, or that no client sees. */
  | { readonly kind: 'unknown'; readonly names: readonly string[] }
);

/** Told by their hours, or never seen. */
const HOURS = [
  'openingHours',
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'publicHolidays',
];
const ELSEWHERE = ['department', 'exceptions', 'assumed', 'dateModified', 'policy', 'calendar'];

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
  const names = differing(before, after).filter((name) => !ELSEWHERE.includes(name));
  const isSaid = (name: string) => isOneOf(VALUES, name) || isOneOf(TEXTS, name);
  const unknown = names.filter((name) => !isSaid(name));
  return [
    ...valueChanges(before, after),
    ...policyChange(before, after),
    ...pairs(officesIn(before), officesIn(after)).flatMap(([a, b]) =>
      a && b ? placeChanges(a, b) : [],
    ),
    ...channelChanges(before, after),
    ...names.flatMap((part): OtherChange[] =>
      isOneOf(TEXTS, part) && (part !== 'services' || isOtherwise(before, after))
        ? [{ kind: 'text', part }]
        : [],
    ),
    ...(calendar ? [calendar] : []),
    ...(unknown.length > 0 ? [{ kind: 'unknown', names: unknown } as const] : []),
  ];
}

function placeChanges(before: Json, after: Json): readonly OtherChange[] {
  const names = differing(before, after).filter(
    (name) => !HOURS.includes(name) && name !== 'policy' && !isOneOf(VALUES, name),
  );
  const changes = [
    ...valueChanges(before, after),
    ...policyChange(before, after),
    ...(names.length > 0 ? [{ kind: 'unknown', names } as const] : []),
  ];
  return changes.map((change) => ({ ...change, of: nameOf(after) }));
}

function valueChanges(before: Json, after: Json): readonly OtherChange[] {
  return VALUES.filter((part) => !sameValue(before[part], after[part])).map((part) => ({
    kind: 'value',
    part,
    before: before[part],
    after: after[part],
  }));
}

function policyChange(before: Json, after: Json): readonly OtherChange[] {
  const [old, now] = [before, after].map((each) => Object(each['policy']) as PolicyJson);
  return old && now && !sameJson(old, now) ? [{ kind: 'policy', before: old, after: now }] : [];
}

function channelChanges(before: Json, after: Json): readonly OtherChange[] {
  return pairs(channelsIn(before), channelsIn(after)).flatMap(([a, b]): OtherChange[] => {
    const of = nameOf(b ?? a ?? {});
    if (!a || !b) return [{ kind: 'channel', after: a ? 'gone' : 'added', of }];
    const isText = differing(a, b).some((name) => !HOURS.includes(name) && !isOneOf(VALUES, name));
    const text = isText ? [{ kind: 'text', part: 'channel' } as const] : [];
    return [...valueChanges(a, b), ...text].map((change) => ({ ...change, of }));
  });
}

/** The documents have been read, and so there is one. */
function nameOf({ name }: Json): LocalizedText | string {
  return name as LocalizedText | string;
}

function channelsIn(document: Json): readonly Json[] {
  const { availableChannel } = Object(document['services']) as Json;
  return Array.isArray(availableChannel) ? (availableChannel as Json[]) : [];
}

/** Whether the services differ in more than their channels. */
function isOtherwise(before: Json, after: Json): boolean {
  const [old, now] = [before, after].map((each) => {
    const { availableChannel: _, ...rest } = Object(each['services']) as Json;
    return rest;
  });
  return !sameJson(old, now);
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

/** The same identifiers together. */
function pairs(
  before: readonly Json[],
  after: readonly Json[],
): readonly (readonly [Json | undefined, Json | undefined])[] {
  const of = (list: readonly Json[], id: unknown) =>
    list.find(({ identifier }) => identifier === id);
  const ids = new Set([...before, ...after].map(({ identifier }) => identifier));
  return [...ids].map((id) => [of(before, id), of(after, id)]);
}

function differing(before: Json, after: Json): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => !sameValue(before[name], after[name]));
}

/** A text in Latvian alone may be written in two ways. */
function sameValue(a: unknown, b: unknown): boolean {
  return sameJson(plain(a), plain(b));
}

function plain(value: unknown): unknown {
  const names = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return String(names) === 'lv' ? (value as Json)['lv'] : (value ?? null);
}

function isOneOf<T extends string>(list: readonly T[], name: string): name is T {
  return (list as readonly string[]).includes(name);
}

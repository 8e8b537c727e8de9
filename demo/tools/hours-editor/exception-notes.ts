/** Notes on an exception that is still being written: what a clerk would want to know before it is added. */
import { daysFrom, parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { DayFacts } from '../../../src/schedule/description/day-facts.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import { minutesOf } from '../../../src/standard/document/hours.js';
import type { Standard } from '../../../src/standard/model.js';
import { isClosedPart } from './closed-part.js';
import type { ExceptionJson } from './document.js';
import { placesOf, type Place } from './places.js';
import { toldBy } from './told.js';

/** More days are not looked at. */
const MAX_DAYS = 92;

type Places = readonly [Place, ...Place[]];

export type ExceptionNote =
  /** There is one already: the new one takes its place, adds to it, or does nothing to it. */
  | {
      readonly kind: 'another';
      readonly other: ExceptionJson;
      readonly effect: 'replaces' | 'both' | 'none';
      /** Where they meet, if the new one does not take in all of the other. */
      readonly days?: Pick<ExceptionJson, 'from' | 'through'>;
      readonly offices?: readonly string[];
    }
  /** Closed on all of its days, as things are. */
  | {
      readonly kind: 'closed-anyway';
      readonly places: Places;
      readonly isOneDay: boolean;
      readonly day: EpochDay;
      /** The holiday, by its everyday name; absent on other days. */
      readonly why?: DayFacts['cause'];
      readonly isEverywhere: boolean;
    }
  /** A part that is closed while nothing is open anyway. */
  | {
      readonly kind: 'outside';
      readonly places: Places;
      readonly hours: DayHours;
      readonly isOneDay: boolean;
      readonly isEverywhere: boolean;
    };

/**
 * @param standard without the exception
 * @param others the exceptions of the document, but for the one whose place it takes
 */
export function notesOn(
  exception: ExceptionJson,
  standard: Standard,
  others: readonly ExceptionJson[],
  today: EpochDay,
): readonly ExceptionNote[] {
  const places = placesOf(standard).filter(({ id }) => isFor(exception, id));
  const meeting = others.flatMap((other) => noteOnAnother(exception, other));
  const first = Math.max(parseDay(exception.from), today);
  const last = parseDay(exception.through ?? exception.from);
  const days = daysFrom(first, Math.min(last - first + 1, MAX_DAYS));
  const found = places.flatMap((place) => {
    const note = noteOnHours(exception, place, days, today);
    return note ? [{ ...note, place }] : [];
  });
  const hours = grouped(found, ({ place: _, ...note }) => JSON.stringify(note)).map(
    ([{ place, ...note }, ...more]): ExceptionNote => ({
      ...note,
      places: [place, ...more.map((each) => each.place)],
      isEverywhere: more.length + 1 === places.length,
    }),
  );
  return [...meeting, ...hours];
}

function noteOnAnother(exception: ExceptionJson, other: ExceptionJson): readonly ExceptionNote[] {
  const [from, through] = [later(exception.from, other.from), earlier(end(exception), end(other))];
  const offices = common(exception.offices, other.offices);
  if (from > through || offices?.length === 0) return [];
  const isAllDays = from === other.from && through === end(other);
  const isAllPlaces = String(offices) === String(other.offices);
  return [
    {
      kind: 'another',
      other,
      effect: effectOn(exception, other),
      ...(!isAllDays && { days: { from, ...(through !== from && { through }) } }),
      ...(offices && !isAllPlaces && { offices }),
    },
  ];
}

/** Of two exceptions for whole days the later one holds; a closed part is taken from the hours that hold without it. */
function effectOn(exception: ExceptionJson, other: ExceptionJson): 'replaces' | 'both' | 'none' {
  const isClosure = ({ kind, times }: ExceptionJson) => kind === 'closed' && !times;
  if (isClosedPart(exception)) return isClosure(other) ? 'none' : 'both';
  return isClosedPart(other) && !isClosure(exception) ? 'both' : 'replaces';
}

function noteOnHours(exception: ExceptionJson, place: Place, days: EpochDay[], today: EpochDay) {
  const { on } = toldBy(place.rules, today);
  const open = days.filter((day) => on(day).hours.kind !== 'closed' || isByAppointment(on(day)));
  const isOneDay = days.length === 1;
  const [day = today] = days;
  if (days.length > 0 && open.length === 0) {
    const { cause } = on(day);
    // The other exception is noted already.
    if (cause.kind === 'exception') return undefined;
    const { kind, name, shortName = name, source = '' } = place.rules.calendar.at(day);
    const why =
      name && kind === 'holiday' ? { kind, name, shortName: shortName ?? name, source } : cause;
    return { kind: 'closed-anyway', isOneDay, day, ...(isOneDay && { why }) } as const;
  }
  const { times = [] } = exception;
  const [openDay = day] = open;
  const { hours } = on(openDay);
  const isOutside =
    isClosedPart(exception) &&
    times.some((part) => open.every((each) => isOutsideOf(part, on(each).hours)));
  return isOutside ? ({ kind: 'outside', hours, isOneDay } as const) : undefined;
}

function isByAppointment({ cause }: DayFacts): boolean {
  return cause.kind === 'appointment';
}

function isOutsideOf([from, until]: readonly [string, string], hours: DayHours): boolean {
  if (hours.kind !== 'spans') return hours.kind === 'closed';
  const [start, stop] = [minutesOf(from), minutesOf(until)];
  return hours.spans.every((span) => span.end <= start || stop <= span.start);
}

function isFor({ offices }: ExceptionJson, id: string): boolean {
  return offices?.includes(id) ?? true;
}

function common(
  a: ExceptionJson['offices'],
  b: ExceptionJson['offices'],
): ExceptionJson['offices'] {
  if (!a || !b) return a ?? b;
  return b.filter((id) => a.includes(id));
}

function end({ from, through = from }: ExceptionJson): string {
  return through;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

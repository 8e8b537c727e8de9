/** Compares two documents as the client sees them: regular weeks, days that are not as usual, and the rest. */
import type { EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import type { Standard } from '../../../src/standard/model.js';
import { dayChanges, type DayChange } from './day-changes.js';
import { placesOf, type Place } from './places.js';
import { weekChanges, type WeekChanges } from './week-changes.js';

export interface PlaceChange {
  /** All of them change alike. */
  readonly places: readonly [Place, ...Place[]];
  readonly kind: 'changed' | 'added' | 'gone';
  readonly weeks?: WeekChanges;
  readonly days: readonly DayChange[];
}

/** Places that change, those that change alike together. */
export function changesBetween(
  before: Standard,
  after: Standard,
  today: EpochDay,
): readonly PlaceChange[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  const isSame = (a: Place, b: Place) => a.id === b.id && a.isOffice === b.isOffice;
  const found = [
    ...now.map((place) => ({ place, before: old.find((each) => isSame(each, place)) })),
    ...old
      .filter((place) => !now.some((each) => isSame(each, place)))
      .map((place) => ({ place, isGone: true, before: undefined })),
  ];
  const kept = grouped(found, ({ place, before: was, ...gone }) =>
    JSON.stringify([was ? ruleKey(was.rules) : place.isOffice, ruleKey(place.rules), gone]),
  );
  const changes = kept.flatMap((alike): PlaceChange[] => {
    const [first, ...others] = alike;
    const places = [first.place, ...others.map(({ place }) => place)] as const;
    if ('isGone' in first) return [{ places, kind: 'gone', days: [] }];
    if (!first.before) return [{ places, kind: 'added', days: [] }];
    const { rules } = first.before;
    const after = withKnownHours(first.place.rules, rules);
    const weeks = weekChanges(rules, after, today);
    const days = dayChanges(rules, after, today);
    return weeks || days[0] ? [{ places, kind: 'changed', ...(weeks && { weeks }), days }] : [];
  });
  return together(changes);
}

/** The same hours keep what was found of them: a review is made at each key. */
function withKnownHours(rules: DayRules, { hours }: DayRules): DayRules {
  return JSON.stringify(rules.hours) === JSON.stringify(hours) ? { ...rules, hours } : rules;
}

/** Equal for places with the same hours, which are compared once. */
function ruleKey({ calendar: _, ...rules }: DayRules): unknown {
  return rules;
}

/** Changes that read alike, though they follow from different hours. */
function together(changes: readonly PlaceChange[]): readonly PlaceChange[] {
  const key = ({ places, ...change }: PlaceChange) =>
    JSON.stringify([change, change.kind !== 'changed' && places[0].isOffice]);
  return grouped(changes, key).map(([first, ...others]) => ({
    ...first,
    places: [...first.places, ...others.flatMap(({ places }) => places)],
  }));
}

/** Finds the coming changes of all offices that an element shows, each of them once. */
import type { EpochDay } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { ComingWeek } from '../../../src/schedule/weeks/coming-week.js';
import type { Office } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { changedDaysOf, type ChangedDays } from './changed-days.js';
import type { GroupModel } from './group-model.js';
import { periodWords } from './lazy.js';

/** Days that are not as usual, or other regular hours from a day on. */
export type Change = (ChangedDays | ChangedWeek) & {
  /** Absent where the change concerns all offices that are shown. */
  readonly offices?: readonly Office[];
  /** Whether it is so far ahead that only paper and a server's page tell it: they cannot be refreshed. */
  readonly isLater: boolean;
};

export interface ChangedWeek extends ComingWeek {
  readonly kind: 'week';
  readonly first: EpochDay;
}

/** Paper is read for about two months. */
const PAPER_DAYS = 60;
/** A server-rendered page may be read for a year. */
const SERVER_DAYS = 366;
/** Allows for institutions that are closed for a season. */
const MAX_CHANGES = 60;

interface Ahead {
  readonly today: EpochDay;
  /** The number of days ahead for which changes are listed on screen. */
  readonly upcoming: number;
  /** IANA name. */
  readonly zone: string;
}

export function changesOf(groups: readonly GroupModel[], ahead: Ahead): readonly Change[] {
  const { today, upcoming, zone } = ahead;
  const last = today + Math.max(upcoming, isServer ? SERVER_DAYS : PAPER_DAYS);
  const variants = groups.flatMap(({ group, weeks }) => {
    // Only hours of rules change from a day on, and their words are then loaded.
    const week = periodWords.value?.comingWeek(weeks, today, last);
    return group.variants.map((variant) => ({ variant, week }));
  });
  const found = variants.flatMap(({ variant, week }) =>
    [
      ...changedDaysOf(variant, today, last, zone),
      ...(week ? [{ kind: 'week', first: week.from, ...week } as const] : []),
    ].map((change) => ({ change, offices: variant.offices })),
  );
  const all = distinct(variants.flatMap(({ variant }) => variant.offices));
  return grouped(found, ({ change }) => JSON.stringify(change))
    .map((same): Change => {
      const [{ change }] = same;
      // An office may be in several sets: a channel may be answered at the places of another.
      const offices = distinct(same.flatMap((each) => each.offices));
      return {
        ...change,
        ...(offices.length < all.length && { offices }),
        isLater: upcoming === 0 || change.first > today + upcoming,
      };
    })
    .sort((a, b) => a.first - b.first)
    .slice(0, MAX_CHANGES);
}

function distinct(offices: readonly Office[]): readonly Office[] {
  return [...new Set(offices)];
}

/** The changes that concern some of the given offices; those that concern all of them name none. */
export function changesFor(
  changes: readonly Change[],
  offices: readonly Office[],
): readonly Change[] {
  return changes.flatMap((change): Change[] => {
    const { offices: named, ...rest } = change;
    if (!named) return [change];
    const own = named.filter((each) => offices.includes(each));
    if (own.length === 0) return [];
    return [own.length === distinct(offices).length ? rest : { ...rest, offices: own }];
  });
}

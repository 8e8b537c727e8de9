/** Compares days by the facts that a client reads about them. */
import { formatDay, type EpochDay } from '../../../src/calendar/civil.js';
import { dayFacts, type DayFacts } from '../../../src/schedule/description/day-facts.js';
import { deviationsOf } from '../../../src/schedule/description/deviations.js';
import { memoized } from '../../../src/schedule/description/memoized.js';
import type { Cause, Deviation } from '../../../src/schedule/description/model.js';
import { regularityOf } from '../../../src/schedule/description/regularity.js';
import type { DayRules } from '../../../src/schedule/plan.js';

export interface Told {
  readonly on: (day: EpochDay) => DayFacts;
  /** @param through the last day that is looked at; deviations have their own ends */
  readonly deviations: (through: EpochDay) => readonly Deviation[];
}

export function toldBy(rules: DayRules, today: EpochDay): Told {
  const regularity = regularityOf(rules.hours, today);
  return {
    on: memoized((day) => dayFacts(rules, regularity, day)),
    deviations: (through) =>
      deviationsOf(rules, regularity, { from: formatDay(today), through: formatDay(through) }),
  };
}

/** Equal for days of which a client is told the same. */
export function toldKey({ hours, closures, cause, confirmed, notice }: DayFacts): string {
  const closed = closures.map(({ start, end, cause: why }) => [start, end, saidOf(why)]);
  return JSON.stringify([hours, closed, saidOf(cause), confirmed, notice]);
}

/** A cause without words says nothing. */
function saidOf(cause: Cause): unknown {
  switch (cause.kind) {
    case 'regular':
      return null;
    case 'dated':
      return cause.comment ?? null;
    case 'exception':
      return cause.reason ?? null;
    default:
      return cause;
  }
}

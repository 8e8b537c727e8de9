/** Computes a value once a day, for questions that come back to the same days. */
import type { EpochDay } from '../../calendar/civil.js';

export function memoized<T extends object>(valueOn: (day: EpochDay) => T): (day: EpochDay) => T {
  const known = new Map<EpochDay, T>();
  return (day) => {
    let value = known.get(day);
    if (value === undefined) known.set(day, (value = valueOn(day)));
    return value;
  };
}

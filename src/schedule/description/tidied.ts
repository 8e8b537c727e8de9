/** Tidies patterns: those with the same hours become one, and those without effect are left out. */
import type { Pattern, Recurrence } from './pattern.js';

export function tidied(patterns: readonly Pattern[]): readonly Pattern[] {
  return merged(patterns).filter((pattern, index, all) => isNeeded(pattern, all.slice(0, index)));
}

/** Joins neighbours with the same season, the same kind of recurrence and the same hours. */
function merged(patterns: readonly Pattern[]): Pattern[] {
  const result: Pattern[] = [];
  for (const pattern of patterns) {
    const { on } = pattern;
    const index = result.findIndex((other) => key(other) === key(pattern));
    const other = result[index];
    const canMove = other && result.slice(index + 1).every((between) => areApart(between, pattern));
    const joined = canMove && joinedRecurrence(other.on, on);
    if (joined) result[index] = { ...other, on: joined };
    else result.push(pattern);
  }
  return result;
}

function joinedRecurrence(a: Recurrence, b: Recurrence): Recurrence | undefined {
  if (a.kind === 'nth' && b.kind === 'nth')
    return { ...a, nth: [...new Set([...a.nth, ...b.nth])] };
  if (!('weekdays' in a && 'weekdays' in b)) return undefined;
  return { ...a, weekdays: [...new Set([...a.weekdays, ...b.weekdays])].sort() };
}

/** Equal for patterns that differ in their weekdays, or in the numbers of one weekday, alone. */
function key({ season, on, hours }: Pattern): string {
  const kind = on.kind === 'nth' ? { ...on, nth: [] } : { ...on, weekdays: [] };
  return JSON.stringify([season, kind, hours]);
}

/** Whether no day has both, so that their order does not matter. */
function areApart({ on, season }: Pattern, other: Pattern): boolean {
  if (on.kind === 'public-holidays' || other.on.kind === 'public-holidays') return true;
  if (on.kind === 'nth' && other.on.kind === 'nth') {
    return on.weekday !== other.on.weekday || on.offset !== other.on.offset;
  }
  if (on.kind !== 'weekdays' || other.on.kind !== 'weekdays') return false;
  if (JSON.stringify(season) !== JSON.stringify(other.season)) return false;
  const { weekdays } = other.on;
  return on.weekdays.every((weekday) => !weekdays.includes(weekday));
}

/** A pattern that is closed is needed only where it takes the place of another one. */
function isNeeded({ on, season, hours }: Pattern, before: readonly Pattern[]): boolean {
  if (hours.kind !== 'closed' || on.kind === 'public-holidays') return true;
  return before.some((other) => !areApart(other, { on, ...(season && { season }), hours }));
}

import { parseDay, type EpochDay } from '../calendar/civil.js';
import type { LocalizedText } from '../text.js';
import type { DayPlan } from './day.js';

/** Something known to be uncertain about a day: its hours may differ from what is printed. */
export type Notice =
  | { readonly kind: 'holiday'; readonly name?: LocalizedText }
  | { readonly kind: 'moved-away'; readonly to: EpochDay }
  | { readonly kind: 'moved-here'; readonly from: EpochDay }
  | { readonly kind: 'pre-holiday' };

/** A dated exception or a known closure outranks every notice of its day. */
export function noticeOn({ why, calendarDay, spans }: DayPlan): Notice | undefined {
  if (why.kind !== 'regular') return undefined;
  const { kind, name, movedTo, movedFrom, compensates, shortened } = calendarDay;
  if (movedTo !== undefined) return { kind: 'moved-away', to: parseDay(movedTo) };
  if (movedFrom !== undefined) return { kind: 'moved-here', from: parseDay(movedFrom) };
  if (spans.length === 0) return undefined;
  if (kind === 'holiday' || compensates !== undefined) {
    return { kind: 'holiday', ...(name && { name }) };
  }
  return shortened && { kind: 'pre-holiday' };
}

/** Nothing is to be said of the day: the week holds, and the calendar has no word on it. */
export function isOrdinary({ why, calendarDay: { source, shortened } }: DayPlan): boolean {
  return why.kind === 'regular' && source === undefined && !shortened;
}

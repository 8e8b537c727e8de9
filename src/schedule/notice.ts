import { parseDay, type EpochDay } from '../calendar/civil.js';
import type { LocalizedText } from '../text.js';
import type { DayPlan, Policy } from './day.js';

/** Something known to be uncertain about a day: its hours may differ from what is printed. */
export type Notice =
  | { readonly kind: 'holiday'; readonly name?: LocalizedText }
  /** The day off that makes up for a holiday on a weekend. */
  | { readonly kind: 'day-off'; readonly compensates: EpochDay }
  | { readonly kind: 'moved-away'; readonly to: EpochDay }
  | { readonly kind: 'moved-here'; readonly from: EpochDay }
  | { readonly kind: 'pre-holiday' }
  /** A decree that is not known yet may move the working day. */
  | { readonly kind: 'undecided' };

/** A dated exception, a known closure and a decision of the institution outrank every notice. */
export function noticeOn(
  { why, calendarDay, spans }: DayPlan,
  { movedDays = 'notice', preHoliday = 'notice' }: Policy,
): Notice | undefined {
  if (why.kind !== 'regular') return undefined;
  const {
    kind,
    name,
    shortName = name,
    movedTo,
    movedFrom,
    compensates,
    shortened,
    undecided,
  } = calendarDay;
  if (movedDays === 'notice') {
    if (movedTo !== undefined) return { kind: 'moved-away', to: parseDay(movedTo) };
    if (movedFrom !== undefined) return { kind: 'moved-here', from: parseDay(movedFrom) };
  }
  if (movedDays !== 'ignore' && undecided) return { kind: 'undecided' };
  if (spans.length === 0) return undefined;
  if (compensates !== undefined) return { kind: 'day-off', compensates: parseDay(compensates) };
  if (kind === 'holiday') return { kind, ...(shortName && { name: shortName }) };
  return shortened && preHoliday === 'notice' ? { kind: 'pre-holiday' } : undefined;
}

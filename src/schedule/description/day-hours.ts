/** Turns the spans of a day plan into the hours of a description. */
import { DAY_MINUTES } from '../../calendar/civil.js';
import type { Span } from '../model.js';
import type { DayHours, DaySpan } from './pattern.js';

/** The days of a plain week share their spans, so that equal hours are mostly the same object. */
const known = new WeakMap<readonly Span[], { openEnds: ReadonlySet<number>; hours: DayHours }>();

export function dayHoursOf(spans: readonly Span[], openEnds: ReadonlySet<number>): DayHours {
  const found = known.get(spans);
  if (found?.openEnds === openEnds) return found.hours;
  const hours = hoursOf(spans, openEnds);
  known.set(spans, { openEnds, hours });
  return hours;
}

export function sameHours(a: DayHours, b: DayHours): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function hoursOf(spans: readonly Span[], openEnds: ReadonlySet<number>): DayHours {
  if (spans.length === 0) return { kind: 'closed' };
  const described = spans.map((span) => daySpan(span, openEnds));
  const [only, another] = described;
  const isAlways =
    !another && only?.start === 0 && only.end === DAY_MINUTES && only.state === 'open';
  return isAlways && only.comment === undefined
    ? { kind: 'always' }
    : { kind: 'spans', spans: described };
}

function daySpan(
  [start, end, state = 'open', comment]: Span,
  openEnds: ReadonlySet<number>,
): DaySpan {
  const openEnd = state === 'unknown' && comment === undefined && openEnds.has(start);
  return {
    start,
    end,
    ...(openEnd && { openEnd }),
    state,
    ...(comment !== undefined && { comment }),
  };
}

/** Turns the spans of a day plan into the hours of a description. */
import { DAY_MINUTES } from '../../calendar/civil.js';
import type { RegularHours, Span } from '../model.js';
import type { DayHours, DaySpan } from './model.js';

/** Knows where open ends begin, in minutes from midnight. */
export type OpenEnds = ReadonlySet<number>;

/**
 * A plan has the guessed part of an open end as a span of unknown state. Its start tells it from other unknown
 * hours, unless a rule states unknown hours without a remark.
 */
export function openEndsOf(hours: RegularHours): OpenEnds {
  if ('week' in hours) return new Set();
  const states = hours.rules.some(({ state, comment }) => state === 'unknown' && !comment);
  const starts = hours.rules.flatMap(({ state, times = [] }) =>
    state === 'open'
      ? times.filter(({ openEnd }) => openEnd).map(({ start, end }) => end ?? start)
      : [],
  );
  return new Set(states ? [] : starts);
}

export function dayHoursOf(spans: readonly Span[], openEnds: OpenEnds): DayHours {
  if (spans.length === 0) return { kind: 'closed' };
  const described = spans.map((span) => daySpan(span, openEnds));
  const [only, another] = described;
  const isAlways =
    !another && only?.start === 0 && only.end === DAY_MINUTES && only.state === 'open';
  return isAlways && only.comment === undefined
    ? { kind: 'always' }
    : { kind: 'spans', spans: described };
}

function daySpan([start, end, state = 'open', comment]: Span, openEnds: OpenEnds): DaySpan {
  const openEnd = state === 'unknown' && comment === undefined && openEnds.has(start);
  return {
    start,
    end,
    ...(openEnd && { openEnd }),
    state,
    ...(comment !== undefined && { comment }),
  };
}

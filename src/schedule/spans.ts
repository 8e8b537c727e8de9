/** What can be done to the spans of a day. */
import type { Span } from './model.js';

/** Spans without a stretch of the day. */
export function without(spans: readonly Span[], [start, end]: Span): readonly Span[] {
  return spans.flatMap(([from, to, ...rest]): Span[] => {
    if (end <= from || to <= start) return [[from, to, ...rest]];
    const before: Span[] = from < start ? [[from, start, ...rest]] : [];
    return end < to ? [...before, [end, to, ...rest]] : before;
  });
}

/** Spans that end so many minutes earlier than usual; one that is over by then falls away. */
export function endedEarlier(spans: readonly Span[], minutes: number): Span[] {
  const end = Math.max(...spans.map((span) => span[1])) - minutes;
  return spans.flatMap(([from, to, ...rest]): Span[] =>
    from < end ? [[from, Math.min(to, end), ...rest]] : [],
  );
}

/** Those of which it is certain that one can come in. */
export function certainlyOpen(spans: readonly Span[]): Span[] {
  return spans.flatMap(([start, end, access = 'open']): Span[] =>
    access === 'open' ? [[start, end]] : [],
  );
}

/** Open spans in order, those that touch or overlap as one. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    const [from, until = NaN] = result.at(-1) ?? [];
    if (from !== undefined && start <= until)
      result[result.length - 1] = [from, Math.max(until, end)];
    else result.push([start, end]);
  }
  return result;
}

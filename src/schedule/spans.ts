/** Computes with the spans of a day. */
import type { Span } from './model.js';

/** The spans with one span cut out. */
export function without(spans: readonly Span[], [start, end]: Span): readonly Span[] {
  return spans.flatMap(([from, to, ...rest]): Span[] => {
    if (end <= from || to <= start) return [[from, to, ...rest]];
    const before: Span[] = from < start ? [[from, start, ...rest]] : [];
    return end < to ? [...before, [end, to, ...rest]] : before;
  });
}

/**
 * The spans of a day that closes `minutes` earlier than usual; a span that would begin after that is
 * dropped.
 */
export function endedEarlier(spans: readonly Span[], minutes: number): Span[] {
  const end = Math.max(...spans.map((span) => span[1])) - minutes;
  return spans.flatMap(([from, to, ...rest]): Span[] =>
    from < end ? [[from, Math.min(to, end), ...rest]] : [],
  );
}

/** The spans that are certainly open. */
export function certainlyOpen(spans: readonly Span[]): Span[] {
  return spans.flatMap(([start, end, access = 'open']): Span[] =>
    access === 'open' ? [[start, end]] : [],
  );
}

/** Open spans in order; those that touch or overlap are merged. */
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

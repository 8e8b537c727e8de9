import type { DayPlan } from './day.js';
import type { Closure, Exception, Span } from './model.js';

/** A day with stretches of it closed; the rest stays as it was. */
export function carve(
  plan: DayPlan,
  exceptions: readonly (Exception & { readonly spans: readonly Span[] })[],
): DayPlan {
  const closures = exceptions.flatMap(({ spans, reason }) =>
    spans.map(([start, end]): Closure => ({
      start,
      end,
      why: { kind: 'exception', ...(reason && { reason }) },
    })),
  );
  return {
    ...plan,
    spans: closures.reduce(without, plan.spans),
    closures: [...(plan.closures ?? []), ...closures],
  };
}

function without(spans: readonly Span[], { start, end }: Closure): readonly Span[] {
  return spans.flatMap(([from, to, ...rest]): Span[] => {
    if (end <= from || to <= start) return [[from, to, ...rest]];
    const before: Span[] = from < start ? [[from, start, ...rest]] : [];
    return end < to ? [...before, [end, to, ...rest]] : before;
  });
}

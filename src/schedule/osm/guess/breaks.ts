/** Applies breaks that are named beside the hours: "8.00-17.00, pusdienas 12.00-13.00". */
const SPAN = String.raw`\d\d:\d\d-\d\d:\d\d`;
const SPANS = String.raw`${SPAN}(?:, ?${SPAN})*`;
const BREAK = String.raw`\(?break[: -]*(${SPAN})\)?\.?`;
const WITH_BREAK = new RegExp(String.raw`(${SPANS})[ ,;(]*${BREAK}`, 'gu');
const BREAK_FOR_ALL = new RegExp(String.raw`[;.] ?${BREAK}$`, 'u');

/** The text with each break cut out of the hours around it; unchanged where that is not clear. */
export function withoutBreaks(text: string): string {
  const breaks = text.match(/\bbreak\b/gu)?.length ?? 0;
  if (breaks === 0) return text;
  const lists =
    text.replace(new RegExp(BREAK, 'gu'), '').match(new RegExp(SPANS, 'gu'))?.length ?? 0;
  const forAll = breaks === 1 && lists > 1 ? BREAK_FOR_ALL.exec(text) : null;
  if (forAll) {
    const rules = text.slice(0, forAll.index);
    return rules.replace(new RegExp(SPANS, 'gu'), (spans) => cut(spans, forAll[1] ?? ''));
  }
  // With several days, the break at the end may be for the last one alone, or for all.
  const isLast = new RegExp(String.raw`${BREAK}$`, 'u').test(text);
  if (breaks !== lists && isLast) return text;
  return text.replace(WITH_BREAK, (_, spans: string, gap: string) => cut(spans, gap));
}

/**
 * Cuts a gap out of the span around it; where no span contains it, returns a sign that the notation does
 * not know.
 */
function cut(text: string, gap: string): string {
  const [from = '', to = ''] = gap.split('-');
  const spans = text.split(/, ?/);
  const left = spans.map((span) => {
    const [start = '', end = ''] = span.split('-');
    const isInside = start < from && from < to && to < end;
    return isInside ? `${start}-${from},${to}-${end}` : span;
  });
  return left.join() === spans.join() ? '?' : left.join();
}

/**
 * What rules say of a day. Each rule paints its stretches over those of the rules before it; what runs
 * past midnight is painted on the next day, where a later rule may paint over it.
 */
import { DAY_MINUTES } from '../../calendar/civil.js';
import type { LocalizedText } from '../../text.js';
import type { Closure, RuleHours, Span, State, WrittenDay } from '../model.js';
import { match, type SelectedDay } from './days.js';
import type { Rule } from './model.js';
import { stretchesOf } from './times.js';

/** A stretch of one civil day, 0 to 1440. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly comment?: string;
  /** It began the day before. */
  readonly isRest: boolean;
}

interface Painted {
  readonly pieces: readonly Piece[];
  readonly forHoliday: boolean;
}

/** Hours that follow rules. */
export function hoursOf(rules: readonly Rule[], breakName?: LocalizedText): RuleHours {
  return {
    rules,
    ...(breakName && { breakName }),
    on: (day, weekdayOn, calendar) =>
      written(
        paint(rules, { day, weekdayOn, calendar }),
        paint(rules, { day: day + 1, weekdayOn, calendar }),
      ),
  };
}

/** The stretches that begin on the day, to their end. */
function written({ pieces, forHoliday }: Painted, tomorrow: Painted): WrittenDay {
  const own = pieces.filter(({ isRest }) => !isRest);
  const rest = tomorrow.pieces.filter(({ isRest }) => isRest);
  const later = rest.map((piece) => ({
    ...piece,
    start: piece.start + DAY_MINUTES,
    end: piece.end + DAY_MINUTES,
  }));
  const spans: Span[] = [];
  const closures: Closure[] = [];
  for (const { start, end, state, comment } of [...own, ...later]) {
    if (state !== 'closed') join(spans, spanOf(start, end, state, comment));
    else if (comment !== undefined) closures.push({ start, end, comment });
  }
  return { spans, ...(closures.length > 0 && { closures }), ...(forHoliday && { forHoliday }) };
}

/** Adds a span at the end, as part of the last one where nothing differs. */
function join(spans: Span[], span: Span): void {
  const [start, end, ...said] = span;
  const [from, until, ...before] = spans.at(-1) ?? [];
  if (from !== undefined && until === start && String(before) === String(said)) {
    spans[spans.length - 1] = [from, end, ...said];
  } else {
    spans.push(span);
  }
}

/** Without what need not be said, so that two spans that are the same look the same. */
function spanOf(start: number, end: number, state: 'open' | 'unknown', comment?: string): Span {
  if (comment !== undefined) return [start, end, state, comment];
  return state === 'open' ? [start, end] : [start, end, state];
}

function paint(rules: readonly Rule[], selected: SelectedDay): Painted {
  const yesterday = { ...selected, day: selected.day - 1 };
  let pieces: readonly Piece[] = [];
  let forHoliday = false;
  for (const rule of rules) {
    const { joins, state, comment, days, times } = rule;
    const brush = { state, ...(comment !== undefined && { comment }) };
    const stretches = stretchesOf(times);
    const lay = (start: number, end: number, isUnknown: boolean, isRest: boolean) => {
      const piece = {
        ...brush,
        ...(isUnknown && state === 'open' && { state: 'unknown' as const }),
        start: Math.max(start, 0),
        end: Math.min(end, DAY_MINUTES),
        isRest,
      };
      if (piece.start < piece.end) pieces = painted(pieces, piece, joins === 'fallback');
    };
    const found = match(days, selected);
    if (found) {
      if (joins === 'overrides' && state !== 'closed') pieces = [];
      if (joins !== 'fallback') forHoliday = found === 'holiday';
      for (const [start, end, isUnknown] of stretches) lay(start, end, isUnknown, false);
    }
    const runsOn = stretches.some(([, end]) => end > DAY_MINUTES);
    if (!runsOn || !match(days, yesterday)) continue;
    for (const [start, end, isUnknown] of stretches) {
      lay(start - DAY_MINUTES, end - DAY_MINUTES, isUnknown, true);
    }
  }
  return { pieces, forHoliday };
}

/** Pieces in order, with one laid over the others, or only where the others are closed. */
function painted(pieces: readonly Piece[], piece: Piece, onlyWhereClosed: boolean): Piece[] {
  const [above, below] = onlyWhereClosed
    ? [pieces.filter(({ state }) => state !== 'closed'), [piece]]
    : [[piece], pieces];
  const visible = below.flatMap((each) => without(each, above));
  return [...visible, ...above].sort((a, b) => a.start - b.start);
}

/** What is left of a piece beside others. */
function without(piece: Piece, others: readonly Piece[]): Piece[] {
  return others.reduce<Piece[]>(
    (left, other) =>
      left.flatMap((part) => {
        if (other.end <= part.start || part.end <= other.start) return [part];
        return [
          ...(part.start < other.start ? [{ ...part, end: other.start }] : []),
          ...(other.end < part.end ? [{ ...part, start: other.end }] : []),
        ];
      }),
    [piece],
  );
}

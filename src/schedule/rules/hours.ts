/**
 * What rules say of a day. Each rule paints its stretches over those of the rules before it; what runs
 * past midnight is painted on the next day, where a later rule may paint over it.
 */
import { DAY_MINUTES } from '../../calendar/civil.js';
import { isByAppointment } from '../appointment.js';
import type { Closure, RuleHours, Span, State, RegularDay } from '../model.js';
import { match, type SelectedDay } from './days.js';
import type { Rule } from './model.js';
import { stretchesOf, type Stretch } from './times.js';

/** A stretch of one civil day, 0 to 1440. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly comment: string | undefined;
  /** It began the day before. */
  readonly isRest: boolean;
}

interface Painted extends SelectedDay {
  readonly pieces: readonly Piece[];
  readonly forHoliday: boolean;
}

/** Hours that follow rules. */
export function hoursOf(rules: readonly Rule[]): RuleHours {
  const brushes = brushesOf(rules);
  // Days are mostly asked in their order, and each has to do with the next one.
  let latest: Painted | undefined;
  const paintedOn = (selected: SelectedDay) => {
    const { day, weekdayOn, calendar } = selected;
    const isSame = latest?.weekdayOn === weekdayOn && latest.calendar === calendar;
    return latest?.day === day && isSame ? latest : paint(brushes, selected);
  };
  return {
    rules,
    on(day, weekdayOn, calendar) {
      const selected = { day, weekdayOn, calendar };
      const today = paintedOn(selected);
      latest = paint(brushes, { ...selected, day: day + 1 });
      return written(today, latest);
    },
  };
}

/** A rule, ready to paint with. */
interface Brush {
  readonly rule: Rule;
  readonly stretches: readonly Stretch[];
  readonly runsOn: boolean;
  /** It closes the rest of its days, and so what of them would run past midnight. */
  readonly endsDay: boolean;
  /** It paints only where it is closed: as a fallback does, and what is added to one. */
  readonly fills: boolean;
}

function brushesOf(rules: readonly Rule[]): Brush[] {
  let fills = false;
  return rules.map((rule) => {
    fills = rule.joins === 'fallback' || (rule.joins === 'adds' && fills);
    const stretches = stretchesOf(rule);
    const runsOn = stretches.some(([, end]) => end > DAY_MINUTES);
    const isOpenEnded = rule.times?.some(({ openEnd }) => openEnd) ?? false;
    const endsDay = rule.state === 'closed' && isOpenEnded && !fills;
    return { rule, stretches, runsOn, endsDay, fills };
  });
}

/** The stretches that begin on the day, to their end. */
function written({ pieces, forHoliday }: Painted, tomorrow: Painted): RegularDay {
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
  if (comment === undefined) return state === 'open' ? [start, end] : [start, end, state];
  return [
    start,
    end,
    state === 'unknown' && isByAppointment(comment) ? 'appointment' : state,
    comment,
  ];
}

function paint(brushes: readonly Brush[], selected: SelectedDay): Painted {
  const yesterday = { ...selected, day: selected.day - 1 };
  let pieces: readonly Piece[] = [];
  let forHoliday = false;
  for (const brush of brushes) {
    const { fills } = brush;
    const { joins, state, days } = brush.rule;
    const found = match(days, selected);
    if (found) {
      if (joins === 'overrides' && state !== 'closed') pieces = [];
      if (!fills) forHoliday = found === 'holiday';
      pieces = laid(pieces, brush, 0);
    }
    if (!(brush.runsOn || brush.endsDay) || !match(days, yesterday)) continue;
    if (brush.endsDay) pieces = pieces.filter(({ isRest }) => !isRest);
    pieces = laid(pieces, brush, DAY_MINUTES);
  }
  const { day, weekdayOn, calendar } = selected;
  return { day, weekdayOn, calendar, pieces, forHoliday };
}

/** Pieces with those of a rule laid over them, which begins at a midnight so many minutes ago. */
function laid(
  pieces: readonly Piece[],
  { rule: { state, comment }, stretches, fills }: Brush,
  ago: number,
): readonly Piece[] {
  return stretches.reduce((before, [from, to, isUnknown]) => {
    const start = Math.max(from - ago, 0);
    const end = Math.min(to - ago, DAY_MINUTES);
    if (start >= end) return before;
    const now = isUnknown && state === 'open' ? 'unknown' : state;
    const piece = { start, end, state: now, comment, isRest: ago > 0 };
    // How long it may go on is a guess, and no guess hides what is known.
    return painted(before, piece, fills || isUnknown);
  }, pieces);
}

/** Pieces in order, with one laid over the others, or only where the others are closed. */
function painted(pieces: readonly Piece[], piece: Piece, onlyWhereClosed: boolean): Piece[] {
  const last = pieces.at(-1);
  if (!last || last.end <= piece.start) return [...pieces, piece];
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

/**
 * Computes the hours of a day by rules. Each rule is a layer over the rules before it; hours past midnight
 * belong to the next day's layers, where a later rule may cover them.
 */
import { DAY_MINUTES, type EpochDay } from '../../calendar/civil.js';
import { isByAppointment } from '../appointment.js';
import type { Regularity } from '../description/pattern.js';
import { regularityOfRules } from '../description/rule-regularity.js';
import type { Closure, RuleHours, Span, State, RegularDay } from '../model.js';
import { regularWeeks } from '../weeks/regular-weeks.js';
import { match, type SelectedDay } from './days.js';
import type { Rule } from './model.js';
import { ruleSpansOf, type RuleSpan } from './times.js';

/** A span of one civil day with its state, in minutes from 0 to 1440. */
interface StateSpan {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly comment: string | undefined;
  /** Whether it began the day before. */
  readonly isRest: boolean;
}

interface LayeredDay extends SelectedDay {
  readonly stateSpans: readonly StateSpan[];
  readonly forHoliday: boolean;
}

/** Regular hours that follow rules. */
export function hoursOf(rules: readonly Rule[]): RuleHours {
  const layers = layersOf(rules);
  // Days are mostly requested in order, forwards or backwards, and each one needs the next one too.
  let latest: readonly LayeredDay[] = [];
  // It takes the days of four years, and every description needs it.
  let regularity: { from: EpochDay; found: Regularity } | undefined;
  const layeredDay = (selected: SelectedDay) =>
    latest.find(
      ({ day, weekdayOn, calendar }) =>
        day === selected.day && weekdayOn === selected.weekdayOn && calendar === selected.calendar,
    ) ?? applyLayers(layers, selected);
  return {
    rules,
    on(day, weekdayOn, calendar) {
      const today = layeredDay({ day, weekdayOn, calendar });
      const tomorrow = layeredDay({ day: day + 1, weekdayOn, calendar });
      latest = [today, tomorrow];
      return hoursBeginningOn(today, tomorrow);
    },
    regularity(from) {
      if (regularity?.from !== from) regularity = { from, found: regularityOfRules(this, from) };
      return regularity.found;
    },
    weeks(today, isRegular) {
      return regularWeeks(this.regularity(today).patterns, today, isRegular);
    },
  };
}

/** A rule with its spans, ready to be applied to days. */
interface Layer {
  readonly rule: Rule;
  readonly ruleSpans: readonly RuleSpan[];
  readonly runsOn: boolean;
  /** Whether it closes the rest of its days, and so the hours of these days that run past midnight. */
  readonly endsDay: boolean;
  /**
   * Whether it applies only where the day is closed: a fallback does, and so does a rule that is added to
   * one.
   */
  readonly fills: boolean;
}

function layersOf(rules: readonly Rule[]): Layer[] {
  let fills = false;
  return rules.map((rule) => {
    fills = rule.joins === 'fallback' || (rule.joins === 'adds' && fills);
    const ruleSpans = ruleSpansOf(rule);
    const runsOn = ruleSpans.some(([, end]) => end > DAY_MINUTES);
    const isOpenEnded = rule.times?.some(({ openEnd }) => openEnd) ?? false;
    const endsDay = rule.state === 'closed' && isOpenEnded && !fills;
    return { rule, ruleSpans, runsOn, endsDay, fills };
  });
}

/** The spans that begin on the day, up to their end on the next one. */
function hoursBeginningOn(
  { stateSpans, forHoliday }: LayeredDay,
  tomorrow: LayeredDay,
): RegularDay {
  const own = stateSpans.filter(({ isRest }) => !isRest);
  const rest = tomorrow.stateSpans.filter(({ isRest }) => isRest);
  const later = rest.map((span) => ({
    ...span,
    start: span.start + DAY_MINUTES,
    end: span.end + DAY_MINUTES,
  }));
  const spans: Span[] = [];
  const closures: Closure[] = [];
  for (const { start, end, state, comment } of [...own, ...later]) {
    if (state !== 'closed') join(spans, spanOf(start, end, state, comment));
    else if (comment !== undefined) closures.push({ start, end, comment });
  }
  return { spans, ...(closures.length > 0 && { closures }), ...(forHoliday && { forHoliday }) };
}

/** Adds a span at the end, merging it with the last one where they touch and are otherwise equal. */
function join(spans: Span[], span: Span): void {
  const [start, end, ...details] = span;
  const [from, until, ...lastDetails] = spans.at(-1) ?? [];
  if (from !== undefined && until === start && String(lastDetails) === String(details)) {
    spans[spans.length - 1] = [from, end, ...details];
  } else {
    spans.push(span);
  }
}

/** A span without default values, so that two equal spans compare as equal. */
function spanOf(start: number, end: number, state: 'open' | 'unknown', comment?: string): Span {
  if (comment === undefined) return state === 'open' ? [start, end] : [start, end, state];
  return [
    start,
    end,
    state === 'unknown' && isByAppointment(comment) ? 'appointment' : state,
    comment,
  ];
}

function applyLayers(layers: readonly Layer[], selected: SelectedDay): LayeredDay {
  const yesterday = { ...selected, day: selected.day - 1 };
  let stateSpans: readonly StateSpan[] = [];
  let forHoliday = false;
  for (const layer of layers) {
    const { fills } = layer;
    const { joins, state, days } = layer.rule;
    const found = match(days, selected);
    if (found) {
      if (joins === 'overrides' && state !== 'closed') stateSpans = [];
      if (!fills) forHoliday = found === 'holiday';
      stateSpans = applied(stateSpans, layer, 0);
    }
    if (!(layer.runsOn || layer.endsDay) || !match(days, yesterday)) continue;
    if (layer.endsDay) stateSpans = stateSpans.filter(({ isRest }) => !isRest);
    stateSpans = applied(stateSpans, layer, DAY_MINUTES);
  }
  const { day, weekdayOn, calendar } = selected;
  return { day, weekdayOn, calendar, stateSpans, forHoliday };
}

/** Applies the spans of a layer, which count from the midnight `ago` minutes before the day's. */
function applied(
  stateSpans: readonly StateSpan[],
  { rule: { state, comment }, ruleSpans, fills }: Layer,
  ago: number,
): readonly StateSpan[] {
  return ruleSpans.reduce((before, [from, to, isUnknown]) => {
    const start = Math.max(from - ago, 0);
    const end = Math.min(to - ago, DAY_MINUTES);
    if (start >= end) return before;
    const now = isUnknown && state === 'open' ? 'unknown' : state;
    const span = { start, end, state: now, comment, isRest: ago > 0 };
    // The length of an open end is a guess, and a guess must not cover known hours.
    return inserted(before, span, fills || isUnknown);
  }, stateSpans);
}

/** Inserts a span into spans in order: over the others, or only where the others are closed. */
function inserted(
  stateSpans: readonly StateSpan[],
  span: StateSpan,
  onlyWhereClosed: boolean,
): StateSpan[] {
  const last = stateSpans.at(-1);
  if (!last || last.end <= span.start) return [...stateSpans, span];
  const [above, below] = onlyWhereClosed
    ? [stateSpans.filter(({ state }) => state !== 'closed'), [span]]
    : [[span], stateSpans];
  const visible = below.flatMap((each) => without(each, above));
  return [...visible, ...above].sort((a, b) => a.start - b.start);
}

/** The parts of a span that no other span covers. */
function without(span: StateSpan, others: readonly StateSpan[]): StateSpan[] {
  return others.reduce<StateSpan[]>(
    (left, other) =>
      left.flatMap((part) => {
        if (other.end <= part.start || part.end <= other.start) return [part];
        return [
          ...(part.start < other.start ? [{ ...part, end: other.start }] : []),
          ...(other.end < part.end ? [{ ...part, start: other.end }] : []),
        ];
      }),
    [span],
  );
}

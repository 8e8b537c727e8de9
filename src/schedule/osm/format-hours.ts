/**
 * Formats regular hours as canonical text in the notation of OpenStreetMap, which parses to the same hours.
 */
import type { Weekday } from '../../calendar/civil.js';
import type { RegularHours, Span, WeekHours } from '../model.js';
import type { Rule } from '../rules/model.js';
import { keepingNights, weekdaysInRanges } from '../rules/nights.js';
import { formatRules } from './format.js';

const CLOSED: Rule[] = [{ joins: 'overrides', days: {}, state: 'closed' }];

export function formatHours(hours: RegularHours): string {
  const rules = 'rules' in hours ? hours.rules : rulesOf(hours);
  return formatRules(rules.length > 0 ? rules : CLOSED);
}

/** Converts a regular week to rules: days with the same hours share a rule, and closed days are left out. */
export function rulesOf({ week, publicHolidays }: WeekHours): Rule[] {
  const kinds = new Map<string, { spans: readonly Span[]; weekdays: Weekday[] }>();
  week.forEach((spans, index) => {
    if (spans.length === 0) return;
    const kind = kinds.get(JSON.stringify(spans)) ?? { spans, weekdays: [] };
    kind.weekdays.push((index + 1) as Weekday);
    kinds.set(JSON.stringify(spans), kind);
  });
  const rules = [...kinds.values()].flatMap(({ spans, weekdays }) => rulesOn(weekdays, spans));
  if (rules.length === 0) return CLOSED;
  if (publicHolidays !== 'closed') return keepingNights(rules);
  return keepingNights([
    ...rules,
    { joins: 'overrides', days: { holidays: [0] }, state: 'closed' },
  ]);
}

/** A rule has one state and one remark, so spans that differ in these become rules that add up. */
function rulesOn(weekdays: readonly Weekday[], spans: readonly Span[]): Rule[] {
  const rules: Rule[] = [];
  for (const [start, end, access = 'open', remark] of spans) {
    const isByAppointment = access === 'appointment';
    const [state, comment] = isByAppointment
      ? ['unknown' as const, remark ?? 'by appointment']
      : [access, remark];
    const last = rules.at(-1);
    if (last?.state === state && last.comment === comment) {
      rules[rules.length - 1] = { ...last, times: [...(last.times ?? []), { start, end }] };
      continue;
    }
    rules.push({
      joins: last ? 'adds' : 'overrides',
      days: { weekdays: weekdaysInRanges(weekdays) },
      times: [{ start, end }],
      state,
      ...(comment !== undefined && { comment }),
    });
  }
  return rules;
}

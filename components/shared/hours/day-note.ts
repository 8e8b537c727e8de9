/** Describes the hours of a day, the reason for them, its closures, and what may differ. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { EpochDay } from '../../../src/calendar/civil.js';
import { changeOn, type Change } from '../../../src/schedule/changes.js';
import { planDay } from '../../../src/schedule/day.js';
import type { Closure } from '../../../src/schedule/model.js';
import type { DayPlan, DayRules } from '../../../src/schedule/plan.js';
import { nowrap } from '../templates/dates.js';
import { localized } from '../templates/localized-text.js';
import { noticeText } from './notice-text.js';
import { reasonText } from './reason-text.js';
import { closedWord, spansTemplate } from './spans.js';

/** Renders the hours of a day, or "by appointment" if no times are known. */
export function hoursTemplate({ spans, why }: DayPlan): TemplateResult {
  if (why.kind !== 'appointment' || spans.length > 0) return spansTemplate(spans);
  return html`${msg('pēc pieraksta', { desc: 'Remark in parentheses after opening times, or in place of them: by appointment' })}`;
}

/** Renders the hours of a day with all notes: "8.30–12.00; 12.00–17.00 slēgts – personāla apmācība". */
export function dayTemplate(rules: DayRules, day: EpochDay): TemplateResult | typeof nothing {
  const change = changeOn(rules, day);
  return change ? describe(change, hoursOf(change)) : hoursTemplate(planDay(rules, day));
}

/** Renders the note beside the hours of a day; nothing on an ordinary day. */
export function noteOf(rules: DayRules, day: EpochDay): TemplateResult | typeof nothing {
  const change = changeOn(rules, day);
  if (!change) return nothing;
  return describe(change, change.plan.confirmed ? asUsual() : nothing);
}

/**
 * Renders the same as {@link dayTemplate}, without the hours if they are the regular ones beside the
 * closures.
 * @param withReason whether the reason for the hours is shown; it may differ between days that share a row
 */
export function outcome(change: Change, withReason: boolean): TemplateResult | typeof nothing {
  const { isRegular, plan } = change;
  const { closures, confirmed, spans } = plan;
  const isSilent = isRegular && !confirmed && !(closures && spans.length === 0);
  return describe(change, isSilent ? nothing : hoursOf(change), withReason);
}

function hoursOf({ plan }: Change): TemplateResult {
  const times = hoursTemplate(plan);
  return plan.confirmed ? html`${asUsual()} ${times}` : times;
}

function asUsual(): string {
  return msg('atvērts kā parasti', {
    desc: 'In the note on a public holiday with regular hours; opening times or a reason may follow: "open as usual 8.30–12.00"',
  });
}

/**
 * Joins the parts. Closures follow a semicolon, since another dash among the dashes of times would look like
 * a time.
 */
function describe(
  { isRegular, plan }: Change,
  first: unknown,
  withReason = true,
): TemplateResult | typeof nothing {
  const { why, closures = [], notice, calendarDay, confirmed, spans } = plan;
  const parts: unknown[] = first === nothing ? [] : [first];
  const add = (part: unknown, separator: string) => {
    parts.push(parts.length > 0 ? separator : nothing, part);
  };
  const hasReason = withReason && (!isRegular || confirmed);
  const reason = hasReason ? reasonText(why, calendarDay.date) : undefined;
  if (reason !== undefined) add(reason, ' – ');
  const isClosed = spans.length === 0;
  closuresByReason(closures).forEach((those, index) => {
    const because = closureReason(those[0]);
    if (!isClosed) add(closureTemplate(those, because), '; ');
    else if (because !== undefined) add(because, index === 0 ? ' – ' : '; ');
  });
  if (notice) add(nowrap(noticeText(notice)), parts.length > 1 ? '; ' : ' – ');
  return parts.length > 0 ? html`${parts}` : nothing;
}

type Closures = readonly [Closure, ...Closure[]];

/** Groups closures by their reason, in their order. */
function closuresByReason(closures: readonly Closure[]): readonly Closures[] {
  const groups = new Map<string, [Closure, ...Closure[]]>();
  for (const closure of closures) {
    const key = JSON.stringify([closure.why, closure.comment]);
    const group = groups.get(key);
    if (group) group.push(closure);
    else groups.set(key, [closure]);
  }
  return [...groups.values()];
}

function closureReason({ why, comment }: Closure): unknown {
  if (why?.kind === 'exception' && why.reason) return localized(why.reason);
  return comment === '' ? undefined : comment;
}

/** Renders the closures of one reason: "12.00–13.00 slēgts – ugunsdrošības mācības". */
function closureTemplate(closures: Closures, reason: unknown): TemplateResult {
  const times = spansTemplate(closures.map(({ start, end }) => [start, end]));
  return html`${times} ${closedWord()}${reason === undefined ? nothing : html` – ${reason}`}`;
}

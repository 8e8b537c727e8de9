/** Describes the hours of a day, the reason for them, its closures, and what may differ. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import { changeOn, type Change } from '../../../src/schedule/changes.js';
import { planDay } from '../../../src/schedule/day.js';
import type { Closure, Reason } from '../../../src/schedule/model.js';
import type { DayPlan, DayRules, Notice } from '../../../src/schedule/plan.js';
import { civilDate, nowrap } from '../templates/dates.js';
import { localized, plain } from '../templates/localized-text.js';
import { closedWord, spansTemplate } from './spans.js';

/** Renders the hours of a day, or "by appointment" if no times are known. */
export function hoursTemplate({ spans, why }: DayPlan): TemplateResult {
  if (why.kind !== 'appointment' || spans.length > 0) return spansTemplate(spans);
  return html`${msg('pēc pieraksta', { desc: 'By appointment: after opening times, or instead of them' })}`;
}

/** Renders the hours of a day with all notes: "8.30–12.00; 12.00–17.00 slēgts – personāla apmācība". */
export function dayTemplate(rules: DayRules, day: EpochDay): TemplateResult | typeof nothing {
  const change = changeOn(rules, day);
  return change ? told(change, hoursOf(change)) : hoursTemplate(planDay(rules, day));
}

/** Renders the note beside the hours of a day; nothing on an ordinary day. */
export function noteOf(rules: DayRules, day: EpochDay): TemplateResult | typeof nothing {
  const change = changeOn(rules, day);
  if (!change) return nothing;
  return told(change, change.plan.confirmed ? asUsual() : nothing);
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
  return told(change, isSilent ? nothing : hoursOf(change), withReason);
}

function hoursOf({ plan }: Change): TemplateResult {
  const times = hoursTemplate(plan);
  return plan.confirmed ? html`${asUsual()} ${times}` : times;
}

function asUsual(): string {
  return msg('atvērts kā parasti', {
    desc: 'Open as usual, on a public holiday; opening times or a reason may follow',
  });
}

/**
 * Joins the parts. Closures follow a semicolon, since another dash among the dashes of times would look like
 * a time.
 */
function told(
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
  const reason = hasReason ? reasonOf(why, calendarDay.date) : undefined;
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

/** Returns the reason for the hours of a day; nothing if no reason is stated. */
function reasonOf(why: Reason, date: string): unknown {
  switch (why.kind) {
    case 'holiday':
      return localized(why.shortName);
    case 'day-off':
      return nowrap(dayOffText(parseDay(why.compensates)));
    case 'moved':
      return nowrap(movedText(why, date));
    case 'pre-holiday':
      return preHolidayText();
    case 'regular':
      return undefined;
    default:
      return why.reason && localized(why.reason);
  }
}

function preHolidayText(): string {
  return msg('pirmssvētku diena', { desc: 'The working day before a public holiday' });
}

function noticeText(notice: Notice): string {
  const { toDate, fromDate } = grammar();
  switch (notice.kind) {
    case 'holiday':
      return notice.name
        ? msg(str`svētku diena (${plain(notice.name)}), darba laiks var atšķirties`, {
            desc: 'A public holiday, by its name, of which the institution has said nothing',
          })
        : msg('svētku diena, darba laiks var atšķirties', {
            desc: 'A public holiday of which the institution has said nothing',
          });
    case 'pre-holiday':
      return msg('pirmssvētku diena, darba laiks var būt īsāks', {
        desc: 'The working day before a public holiday',
      });
    case 'day-off':
      return msg(str`${dayOffText(notice.compensates)}, darba laiks var atšķirties`, {
        desc: 'The day off that makes up for a holiday on a weekend: "day off in lieu of 18 November"',
      });
    case 'undecided':
      return undecidedText(notice.perhaps);
    case 'moved-away':
      return msg(
        str`valsts iestādēs brīvdiena (darba diena pārcelta uz ${toDate(civilDate(notice.to))}), darba laiks var atšķirties`,
        {
          desc: 'A working day moved by decree; the date is the Saturday worked instead',
        },
      );
    case 'moved-here':
      return msg(
        str`valsts iestādēs darba diena (pārcelta no ${fromDate(civilDate(notice.from))}), darba laiks var atšķirties`,
        {
          desc: 'A Saturday worked by decree; the date is the day off instead of which it is',
        },
      );
  }
}

/** Words an undecided day as a possibility: the decree may have been issued without being known here. */
function undecidedText(perhaps: Extract<Notice, { kind: 'undecided' }>['perhaps']): string {
  switch (perhaps) {
    case 'moved-away':
      return msg('iespējams, darba diena ir pārcelta; darba laiks var atšķirties', {
        desc: 'A decree that is not known here may have moved the working day to a Saturday',
      });
    case 'moved-here':
      return msg(
        'iespējams, sestdiena ir darba diena citas dienas vietā; darba laiks var atšķirties',
        { desc: 'A decree that is not known here may have made the Saturday a working day' },
      );
    case 'day-off':
      return msg(
        'iespējams, brīvdiena pēc Dziesmu un deju svētku noslēguma; darba laiks var atšķirties',
        { desc: 'The Monday after the song festival may be a day off; its date is not known here' },
      );
  }
}

/** Returns the text for a moved day off, or for the Saturday that is worked instead. */
function movedText(
  { from, to, minutes }: Extract<Reason, { kind: 'moved' }>,
  date: string,
): string {
  const { toDate, fromDate, ofWeekday } = grammar();
  const dayOff = civilDate(parseDay(from));
  if (date === from) {
    return msg(str`darba diena pārcelta uz ${toDate(civilDate(parseDay(to)))}`, {
      desc: 'The institution does not work on this day but on the Saturday, by decree',
    });
  }
  if (minutes !== undefined) {
    return msg(str`pirmssvētku darba diena, pārcelta no ${fromDate(dayOff)}`, {
      desc: 'A Saturday worked instead of the day before a holiday, which is shorter: moved from 22 June',
    });
  }
  return msg(
    str`strādā pēc ${ofWeekday(dayOff.weekday)} darba laika (darba diena pārcelta no ${fromDate(dayOff)})`,
    { desc: 'A Saturday with the hours of another weekday: of Monday, moved from 22 June' },
  );
}

function dayOffText(holiday: EpochDay): string {
  return msg(str`brīvdiena par ${grammar().toDate(civilDate(holiday))}`, {
    desc: 'A day off that makes up for a holiday on a weekend; in lieu of 18 November',
  });
}

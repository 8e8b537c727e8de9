/** Words periods of the year, weeks in turn, and days that recur otherwise than every week. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { uncapitalized } from '../../../locales/lv.words.js';
import { periodGrammar } from '../../../locales/periods.js';
import { dayOf, formatDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { Period, RegularWeek, RowDays, Turn } from '../../../src/schedule/weeks/model.js';
import type { ComingWeek } from '../../../src/schedule/weeks/coming-week.js';
import { isServer } from '../base/build-facts.js';
import { civilDate, civilDates, nowrap, periodDay, yearless } from '../templates/dates.js';
import { hoursTemplate } from './spans.js';

export { comingWeek } from '../../../src/schedule/weeks/coming-week.js';

/**
 * "No jūnija līdz augustam (tagad)", "Nepāra nedēļās (šonedēļ)"; nothing for a week that holds all year.
 * @param today absent where the text is kept for later, and says nothing of the present
 */
export function weekTitle(
  { periods, turn, isCurrent }: RegularWeek,
  today?: EpochDay,
): string | undefined {
  const isMarked = isCurrent && !turn && !isServer && today !== undefined;
  const texts = periods.map((period, index) => {
    const text = periodText(period, today);
    return isMarked && index === 0
      ? msg(str`${text} (tagad)`, {
          desc: 'Title of the hours of a part of the year that has begun: "June to August (now)"',
        })
      : text;
  });
  const season = texts[0] === undefined ? undefined : periodGrammar().joined(texts);
  if (!turn) return season;
  const alternation = turnText(turn, isCurrent, today);
  return season === undefined ? alternation : `${season}, ${uncapitalized(alternation)}`;
}

function turnText({ weeks, monday }: Turn, isCurrent: boolean, today?: EpochDay): string {
  const name =
    weeks === 'odd'
      ? msg('Nepāra nedēļās', {
          desc: 'Title of the hours of every second week: those with odd numbers',
        })
      : msg('Pāra nedēļās', {
          desc: 'Title of the hours of every second week: those with even numbers',
        });
  // A server-rendered page may be read in another week.
  if (isServer || today === undefined) return name;
  if (isCurrent) {
    return msg(str`${name} (šonedēļ)`, {
      desc: 'Title of the hours of every second week: "Odd weeks (this week)"',
    });
  }
  const dates = grammar().inPeriod(civilDate(monday), civilDate(monday + 6));
  return `${name} (${dates})`;
}

/** Weeks through this one, or a later one, are those of the whole year. */
const MIN_LAST_WEEK = 52;

/** "Mēneša pirmajā sestdienā (5. decembrī, 2. janvārī)" */
export function recurrenceText(on: Extract<RowDays, { kind: 'nth' | 'weeks' }>): string {
  const [first, ...others] = isServer ? [] : on.next;
  const name = recurrenceName(on);
  return first === undefined
    ? name
    : `${name} (${periodGrammar().nextDates(civilDates([first, ...others]))})`;
}

/** "Mēneša pirmajā sestdienā" */
export function recurrenceName(on: Extract<RowDays, { kind: 'nth' | 'weeks' }>): string {
  const words = periodGrammar();
  if (on.kind === 'nth') {
    return on.offset === 0
      ? words.nthWeekday(on.nth, on.weekday)
      : msg('Noteiktās mēneša dienās', {
          desc: 'Row of the table of hours: on certain days of the month; their next dates follow in parentheses',
        });
  }
  const [first, another] = on.weekdays;
  const last = on.weekdays.at(-1);
  if (first === undefined || last === undefined) return '';
  const isEveryOther = on.weeks.every(
    ({ from, to, step }) => step === 2 && from <= 2 && to >= MIN_LAST_WEEK,
  );
  if (another === undefined && isEveryOther) return words.everyOther(first);
  const inWeeks = msg('Noteiktās nedēļās', {
    desc: 'Row of the table of hours: in certain weeks of the year; weekdays and their next dates may follow',
  });
  const isRun = last - first + 1 === on.weekdays.length;
  return isRun ? `${inWeeks} ${words.onWeekdays(first, last)}` : inWeeks;
}

function periodText({ from, through }: Period, today?: EpochDay): string {
  const words = periodGrammar();
  if (from?.isYearly && through?.isYearly) {
    const [first, last] = [civilDate(from.day), civilDate(through.day)];
    const isOfWholeMonths = first.day === 1 && isLastOfMonth(last);
    if (isOfWholeMonths && first.month === last.month) return words.inMonth(first.month);
    if (isOfWholeMonths) return words.months(first.month, last.month);
  }
  const [start, end] = [from, through].map(
    (each) => each && (each.isYearly ? yearless(each.day) : periodDay(each.day, today)),
  );
  if (start && end) return grammar().range(start, end);
  if (start) return words.from(start);
  return end ? words.until(end) : '';
}

function isLastOfMonth({ year, month, day }: CivilDate): boolean {
  return day === partsOf(dayOf(year, month + 1, 1) - 1).day;
}

/** "No 1. janvāra piektdienās 8.30–14.00" */
export function comingWeekTemplate({ from, rows }: ComingWeek, today: EpochDay): TemplateResult {
  const { onWeekdays, fromOnWeekdays } = periodGrammar();
  return html`${rows.map(({ on, hours }, index) => {
    if (on.kind !== 'weekdays') return nothing;
    const { first, last } = on;
    const days =
      index === 0
        ? html`<time datetime=${formatDay(from)}
            >${nowrap(fromOnWeekdays(periodDay(from, today), first, last))}</time
          >`
        : html`; ${onWeekdays(first, last)}`;
    return html`${days} ${hoursTemplate(hours)}`;
  })}`;
}

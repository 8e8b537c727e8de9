/** Renders days that are not as usual in a few words: "18. novembrī slēgts". */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { shortDate } from '../../../locales/localization.js';
import { capitalized, uncapitalized } from '../../../locales/lv.words.js';
import { partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { Deviation } from '../../../src/schedule/description/model.js';
import type { Notice } from '../../../src/schedule/plan.js';
import { isServer } from '../base/build-facts.js';
import { civilDate, civilDates, nowrap, periodDay } from '../templates/dates.js';
import { isEndless, type ChangedDays } from './changed-days.js';
import { outcome } from './day-note.js';

/** "24. un 25. decembrī" */
export function shortDates(days: readonly [EpochDay, ...EpochDay[]]): string {
  // Digits, since a written date with its year often needs another line.
  return isServer
    ? days.map((day) => shortDate(civilDate(day))).join(', ')
    : grammar().onDates(civilDates(days));
}

/** "No 14. decembra līdz 12. februārim"; without a known end "No 14. decembra" */
export function rangeText(
  { first, last }: Pick<ChangedDays, 'first' | 'last'>,
  today: EpochDay,
): string {
  if (!isEndless({ first, last })) {
    return grammar().range(periodDay(first, today), periodDay(last, today));
  }
  const date = grammar().fromDate(civilDate(first));
  const from = isServer ? grammar().inYear(date, partsOf(first).year) : date;
  return msg(str`No ${from}`, {
    desc: 'Before what is so from a day on, without a known end: "From 1 January"; the date is in the genitive',
  });
}

/** "no 14. decembra līdz 12. februārim" */
export function periodText(
  { first, last }: Pick<ChangedDays, 'first' | 'last'>,
  today: EpochDay,
): string {
  return uncapitalized(rangeText({ first, last }, today));
}

/**
 * Renders the note without the reasons for the hours.
 * @param on the dates, within a sentence
 */
export function shortNote(deviation: Deviation, on: string): TemplateResult {
  const { hours, closures, cause, notice } = deviation;
  if (hours?.kind === 'closed' && cause.kind !== 'appointment') {
    const text = msg(str`${on} slēgts`, {
      desc: 'Note in a row of the week: "closed on 18 November", "closed from 14 to 20 December"; the date is in the locative',
    });
    return html`${nowrap(capitalized(text))}`;
  }
  return (hours && !deviation.confirmed) || closures[0]
    ? html`${nowrap(capitalized(on))}: ${outcome(deviation, false)}`
    : html`${nowrap(shortText(on, notice))}`;
}

/** Words a note on days that keep the usual hours. */
function shortText(on: string, notice: Notice | undefined): string {
  if (!notice) {
    return msg(str`${on} atvērts kā parasti`, {
      desc: 'Note in a row of the week: the regular hours apply "on 24 December", a public holiday',
    });
  }
  return notice.kind === 'pre-holiday'
    ? msg(str`${on} darba laiks var būt īsāks`, {
        desc: 'Note in a row of the week: hours may be shorter "on 17 November", the day before a holiday',
      })
    : msg(str`${on} darba laiks var atšķirties`, {
        desc: 'Note in a row of the week: hours may differ "on 22 June"',
      });
}

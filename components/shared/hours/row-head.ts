/** Renders the days of a row of a regular week. */
import { msg } from '@lit/localize';
import { uncapitalized } from '../../../locales/lv.words.js';
import type { RowDays } from '../../../src/schedule/weeks/model.js';
import { nowrap } from '../templates/dates.js';
import { periodWords } from './lazy.js';
import { daysTemplate } from './spans.js';

/** @param isWithin whether it continues a sentence */
export function rowHead(on: RowDays, isWithin = false): unknown {
  if (on.kind === 'weekdays') return daysTemplate(on);
  const text = textOf(on);
  return nowrap(isWithin ? uncapitalized(text) : text);
}

function textOf(on: Exclude<RowDays, { kind: 'weekdays' }>): string {
  switch (on.kind) {
    case 'public-holidays':
      return holidaysText();
    case 'other-days':
      return otherDaysText();
    default:
      return periodWords.value?.recurrenceText(on) ?? '';
  }
}

export function holidaysText(): string {
  return msg('Svētku dienās', { desc: 'Row of the table of hours: on public holidays' });
}

export function otherDaysText(): string {
  return msg('Pārējās dienās', {
    desc: 'Row of the table of hours: on all other days, which are closed, after a row such as "First Saturday of the month"',
  });
}

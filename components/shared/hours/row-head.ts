/** Renders the days of a row of a regular week. */
import { msg } from '@lit/localize';
import type { RowDays } from '../../../src/schedule/weeks/model.js';
import { nowrap } from '../templates/dates.js';
import { periodWords } from './lazy.js';
import { daysTemplate } from './spans.js';

export function rowHead(on: RowDays): unknown {
  switch (on.kind) {
    case 'weekdays':
      return daysTemplate(on);
    case 'public-holidays':
      return holidaysText();
    default:
      return nowrap(periodWords.value?.recurrenceText(on) ?? '');
  }
}

export function holidaysText(): string {
  return msg('Svētku dienās', { desc: 'Row of the table of hours: on public holidays' });
}

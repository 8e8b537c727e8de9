/** Renders regular hours in one line; a server's page and paper have it instead of the status. */
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import type { RegularRow } from '../../../src/schedule/weeks/model.js';
import type { GroupModel } from '../../shared/hours/group-model.js';
import { periodWords } from '../../shared/hours/lazy.js';
import { rowHead } from '../../shared/hours/row-head.js';
import { closedWord, hoursTemplate } from '../../shared/hours/spans.js';

/** Renders "P.–C. 8.30–12.00; Pk. 8.30–11.00"; days without hours, and weeks without any, are left out. */
export function weeksInLine({ weeks }: GroupModel): TemplateResult | typeof nothing {
  if (weeks.length === 0) return nothing;
  const lines = weeks.flatMap((week) => {
    const open = week.rows.filter(({ hours }) => hours.kind !== 'closed');
    // Paper and a server's page are read later, when another week may be the present one.
    const title = periodWords.value?.weekTitle(week);
    const rows = open.map((row, index) => html`${index ? '; ' : ''}${rowInLine(row, index > 0)}`);
    return open[0] ? [html`${title === undefined ? nothing : `${title}: `}${rows}`] : [];
  });
  return html`<span class="regular"
    >${lines[0] ? lines.map((line, index) => html`${index ? '. ' : ''}${line}`) : closedWord()}</span
  >`;
}

function rowInLine({ on, hours }: RegularRow, isWithin: boolean): TemplateResult {
  const days = on.kind === 'weekdays' ? shortDays(on) : rowHead(on, isWithin);
  return html`${days} ${hoursTemplate(hours)}`;
}

/** Renders short names of weekdays; a screen reader reads the full ones. */
function shortDays({ first, last }: { first: number; last: number }): TemplateResult {
  const { weekdayShort, weekday, weekdaysSpoken } = grammar();
  const short =
    first === last ? weekdayShort(first) : `${weekdayShort(first)}–${weekdayShort(last)}`;
  const spoken = first === last ? weekday(first) : weekdaysSpoken(first, last);
  return html`<span aria-hidden="true">${short}</span
    ><span class="visually-hidden">${spoken}</span>`;
}

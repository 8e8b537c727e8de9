// The pages on which the institution comes in, sees what there is, and how much of it.

import { html } from 'hono/html';
import {
  cell,
  choice,
  contactOf,
  forwarding,
  headOf,
  INBOX,
  messageOf,
  page,
  relations,
} from './inbox-layout.mjs';
import {
  dayWords,
  KIND_WORDS,
  leftWords,
  monthWords,
  STATE_WORDS,
  SUSPECT,
  timeInRiga,
} from './words.mjs';

const LIST_COLUMNS = [
  ...['Numurs', 'Saņemts', 'Veids', 'Apkalpošanas vieta', 'Vērtējums', 'Ziņojums', 'Saziņa'],
  ...['Stāvoklis', 'Atbildēt līdz', 'Atlikušās darbdienas', 'Pārsūtīt līdz'],
];

const AVERAGE = new Intl.NumberFormat('lv', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** @param {{ isWrong?: boolean, isLost?: boolean, wait?: number }} [trouble] */
export function loginPage({ isWrong, isLost, wait } = {}) {
  const trouble =
    (isWrong && 'Atslēga nav pareiza. Pārbaudiet to un mēģiniet vēlreiz.') ||
    (wait && `Pārāk daudz mēģinājumu. Mēģiniet vēlreiz pēc ${Math.ceil(wait / 60_000)} min.`) ||
    (isLost && 'Sesija ir beigusies, un nekas nav saglabāts. Pieslēdzieties un mēģiniet vēlreiz.');
  const content = html`${trouble ? html`<p class="trouble" id="trouble" role="alert">${trouble}</p>` : ''}
    <form method="post" action="${INBOX}/login" class="stack">
      <label for="token">Piekļuves atslēga</label>
      <input
        id="token"
        name="token"
        type="password"
        autocomplete="current-password"
        required
        ${trouble ? html`aria-describedby="trouble"` : ''}
        ${isWrong ? html`aria-invalid="true"` : ''}
      />
      <button type="submit">Pieslēgties</button>
    </form>`;
  return page('Saņemtie ziņojumi: pieslēgšanās', content);
}

export function messagePage(title, text) {
  return page(
    title,
    html`<p>${text}</p>
      <p><a href="${INBOX}">Saņemtie ziņojumi</a></p>`,
  );
}

/**
 * @param {readonly import('./entries.mjs').Entry[]} entries
 * @param {{ state: string, kind: string }} filter
 */
export function listPage(entries, filter) {
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value)).toString();
  const suffix = query && `?${query}`;
  const late = entries.filter(({ left }) => left?.isLate).length;
  const content = html`<form method="get" action="${INBOX}" class="filter">
      ${choice('state', 'Stāvoklis', STATE_WORDS, filter.state)}
      ${choice('kind', 'Veids', KIND_WORDS, filter.kind)}
      <button type="submit">Atlasīt</button>
    </form>
    <p>
      Lejupielādēt atlasītos: <a href="${INBOX}/export.csv${suffix}">CSV</a>,
      <a href="${INBOX}/export.json${suffix}">JSON</a>
    </p>
    ${entries.length === 0 ? html`<p>Šādu ziņojumu nav.</p>` : tableOf(entries, late)}`;
  return page('Saņemtie ziņojumi', content, { isIn: true });
}

/** @param {ReturnType<typeof import('./counts.mjs').countsOf>} counts */
export function countsPage({ months, all }) {
  const columns = [
    ...Object.values(KIND_WORDS),
    ...['Kopā', 'Vērtējumu skaits', 'Vidējais vērtējums'],
  ];
  const content = html`<p>Skaitīti visi saņemtie ziņojumi, arī tie, kurus cits aizstāj.</p>
    <table role="table" class="numbers">
      <caption>
        Ziņojumi pa veidiem un vidējais vērtējums pa mēnešiem
      </caption>
      ${headOf(['Mēnesis', ...columns])}
      <tbody role="rowgroup">
        ${months.map(({ month, counts }) => countsRow(monthWords(month), counts, columns))}
      </tbody>
      <tfoot role="rowgroup">
        ${countsRow('Visi mēneši', all, columns)}
      </tfoot>
    </table>`;
  return page('Ziņojumu skaits', content, { isIn: true });
}

function tableOf(entries, late) {
  return html`<table role="table" class="list">
    <caption>
      Ziņojumi: ${entries.length}${late > 0 ? `; atbilde kavējas: ${late}` : ''}
    </caption>
    ${headOf(LIST_COLUMNS)}
    <tbody role="rowgroup">
      ${entries.map(entryRow)}
    </tbody>
  </table>`;
}

function entryRow(entry) {
  const { reference, receivedAt, submission, state, due, left } = entry;
  const [, ...columns] = LIST_COLUMNS;
  const cells = [
    timeInRiga(receivedAt),
    KIND_WORDS[submission.kind],
    submission.office,
    submission.rating,
    messageOf(submission),
    contactOf(submission),
    STATE_WORDS[state],
    dayWords(due),
    left?.isLate ? html`<strong class="late">${leftWords(entry)}</strong>` : leftWords(entry),
    forwarding(entry),
  ];
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      <a href="${INBOX}/${reference}">${reference}</a>
      ${entry.isSuspect ? html`<p class="mark">${SUSPECT}</p>` : ''} ${relations(entry)}
    </th>
    ${cells.map((content, index) => cell(columns[index], content))}
  </tr>`;
}

function countsRow(name, { kinds, total, ratings, average }, columns) {
  const numbers = [
    ...Object.keys(KIND_WORDS).map((kind) => kinds[kind]),
    ...[total, ratings, average === undefined ? '' : AVERAGE.format(average)],
  ];
  return html`<tr role="row">
    <th scope="row" role="rowheader">${name}</th>
    ${numbers.map((number, index) => cell(columns[index], number))}
  </tr>`;
}

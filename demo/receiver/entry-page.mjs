// One submission, and what the institution notes of it.

import { html } from 'hono/html';
import { firstExtension, MAX_NOTE_CHARACTERS } from './inbox-change.mjs';
import {
  choice,
  contactOf,
  forwarding,
  INBOX,
  messageOf,
  page,
  relations,
} from './inbox-layout.mjs';
import { dayWords, KIND_WORDS, leftWords, STATE_WORDS, SUSPECT, timeInRiga } from './words.mjs';

const FAULT_WORDS = {
  state: 'Izvēlieties stāvokli.',
  note: `Piezīme ir garāka par ${MAX_NOTE_CHARACTERS} rakstzīmēm.`,
  extendedTo: 'Jaunajam termiņam jābūt vēlākam par solīto, bet ne vairāk kā par gadu.',
};

/**
 * @param {import('./entries.mjs').Entry} entry
 * @param {Partial<ReturnType<typeof import('./inbox-change.mjs').changeOf>>} [tried] what could not be saved
 */
export function entryPage(entry, { notes = entry, faults = {} } = {}) {
  const { reference, submission, changedAt } = entry;
  const found = Object.keys(faults).length > 0;
  const content = html`${
      found ? html`<p class="trouble" role="alert">Nekas nav saglabāts: labojiet atzīmēto.</p>` : ''
    }
    ${entry.isSuspect ? html`<p class="mark">${SUSPECT}</p>` : ''} ${relations(entry)}
    <dl>
      ${factsOf(entry).map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>
    ${messageOf(submission)}
    <h2>Izskatīšana</h2>
    ${changedAt ? html`<p>Pēdējo reizi saglabāts ${timeInRiga(changedAt)}</p>` : ''}
    <form method="post" action="${INBOX}/${reference}" class="stack">
      ${choice('state', 'Stāvoklis', STATE_WORDS, notes.state, '')} ${faultOf('state', faults)}
      <label for="extendedTo">Jaunais atbildes termiņš (ja termiņš pagarināts)</label>
      <input
        id="extendedTo"
        name="extendedTo"
        type="date"
        min="${firstExtension(entry)}"
        value="${notes.extendedTo ?? ''}"
        ${describedBy('extendedTo', faults)}
      />
      ${faultOf('extendedTo', faults)}
      <label for="note">Piezīme (ne vairāk kā ${MAX_NOTE_CHARACTERS} rakstzīmju)</label>
      <textarea id="note" name="note" rows="6" ${describedBy('note', faults)}>
${notes.note}</textarea>
      ${faultOf('note', faults)}
      <button type="submit">Saglabāt</button>
    </form>`;
  return page(`Ziņojums ${reference}`, content, { isIn: true });
}

function factsOf(entry) {
  const { receivedAt, replyBy, extendedTo, submission } = entry;
  const left = leftWords(entry);
  return [
    ['Saņemts', timeInRiga(receivedAt)],
    ['Veids', KIND_WORDS[submission.kind]],
    ['Apkalpošanas vieta', submission.office],
    ['Standarta punkts', submission.topic],
    ['Pakalpojums', submission.service],
    ['Vērtējums', submission.rating],
    ['Saziņa', contactOf(submission)],
    ['Rakstīts lapā', submission.page],
    ['Atbildēt solīts līdz', dayWords(replyBy)],
    ['Pagarināts līdz', dayWords(extendedTo)],
    ['Atlikušās darbdienas', left],
    ['Pārsūtīt līdz', forwarding(entry)],
  ].filter(([, value]) => value !== undefined && value.length !== 0);
}

function describedBy(field, faults) {
  return faults[field] ? html`aria-invalid="true" aria-describedby="${field}-fault"` : '';
}

function faultOf(field, faults) {
  return faults[field]
    ? html`<p class="trouble" id="${field}-fault">${FAULT_WORDS[field]}</p>`
    : '';
}

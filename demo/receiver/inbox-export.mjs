// What was received, as a file: a table for people, and everything for programs.

import { csv } from './csv.mjs';
import { dayWords, KIND_WORDS, leftWords, STATE_WORDS, SUSPECT, timeInRiga } from './words.mjs';

/** @type {[string, (entry: import('./entries.mjs').Entry) => unknown][]} */
const COLUMNS = [
  ['Numurs', ({ reference }) => reference],
  ['Saņemts', ({ receivedAt }) => timeInRiga(receivedAt)],
  ['Veids', ({ submission }) => KIND_WORDS[submission.kind]],
  ['Iestāde', ({ submission }) => submission.institution],
  ['Apkalpošanas vieta', ({ submission }) => submission.office],
  ['Standarta punkts', ({ submission }) => submission.topic],
  ['Pakalpojums', ({ submission }) => submission.service],
  ['Vērtējums', ({ submission }) => submission.rating],
  ['Ziņojums', ({ submission }) => submission.message],
  ['E-pasts', ({ submission }) => submission.email],
  ['Tālrunis', ({ submission }) => submission.telephone],
  ['Valoda', ({ submission }) => submission.language],
  ['Lapa', ({ submission }) => submission.page],
  ['Stāvoklis', ({ state }) => STATE_WORDS[state]],
  ['Atbildēt līdz', ({ due }) => dayWords(due)],
  ['Atlikušās darbdienas', leftWords],
  ['Pārsūtīt līdz', ({ forwardBy }) => dayWords(forwardBy)],
  ['Aizstāj', ({ supersedes }) => supersedes],
  ['Aizstāts ar', ({ supersededBy }) => supersededBy.join(', ')],
  ['Piezīme', ({ note }) => note],
  ['Pazīmes', ({ isSuspect }) => (isSuspect ? SUSPECT : '')],
];

/** @param {readonly import('./entries.mjs').Entry[]} entries */
export function exportedCsv(entries) {
  return csv([
    COLUMNS.map(([name]) => name),
    ...entries.map((entry) => COLUMNS.map(([, of]) => of(entry))),
  ]);
}

/** @param {readonly import('./entries.mjs').Entry[]} entries */
export function exportedJson(entries) {
  const known = entries.map(({ left, ...entry }) => ({
    ...entry,
    ...(left && { isLate: left.isLate, workingDays: left.days }),
  }));
  return JSON.stringify(known, null, 2);
}

// What kinds, states and days are called on the pages of the institution.

import { civil } from './riga-time.mjs';

const monthFormat = new Intl.DateTimeFormat('lv', { timeZone: 'UTC', month: 'long' });

export const KIND_WORDS = {
  praise: 'Uzslava',
  suggestion: 'Ieteikums',
  complaint: 'Sūdzība',
  meeting: 'Tikšanās',
  question: 'Jautājums',
  rating: 'Vērtējums',
};

export const STATE_WORDS = {
  new: 'Jauns',
  answered: 'Atbildēts',
  forwarded: 'Pārsūtīts',
  extended: 'Termiņš pagarināts',
  'no-reply': 'Atbilde nav jāsniedz',
};

export const SUSPECT = 'iespējams surogātpasts';

/** "25.11.2026. 12.05", by the clock of Riga. @param {string} instant ISO */
export function timeInRiga(instant) {
  const { date, minute } = civil(Date.parse(instant));
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60].map(twoDigits);
  return `${dayWords(date)} ${hours}.${minutes}`;
}

/** "09.12.2026." @param {string} [date] ISO */
export function dayWords(date) {
  return date ? `${date.split('-').reverse().join('.')}.` : '';
}

/** "2026. gada novembris" @param {string} month as in ISO, `2026-11` */
export function monthWords(month) {
  return `${month.slice(0, 4)}. gada ${monthFormat.format(Date.parse(`${month}-01`))}`;
}

/** @param {import('./entries.mjs').Entry} entry */
export function leftWords({ left, isDueToday }) {
  if (!left) return '';
  if (isDueToday) return 'šodien';
  return left.isLate ? `nokavēts par ${left.days} d.` : `${left.days} d.`;
}

function twoDigits(number) {
  return String(number).padStart(2, '0');
}

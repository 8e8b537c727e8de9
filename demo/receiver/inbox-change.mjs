// What an official notes of a submission, checked.

import { lengthOf } from 'atd-widgets/feedback';
import { civil } from './riga-time.mjs';
import { STATE_WORDS } from './words.mjs';

export const MAX_NOTE_CHARACTERS = 2000;
/** A date further away is a year mistyped. */
const MAX_DAYS = 366;

const DAY_MS = 24 * 60 * 60_000;
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/**
 * @param {URLSearchParams} form
 * @param {import('./storage.mjs').Noted} record
 * @returns {{ notes: import('./storage.mjs').Notes, faults: { state?: true, note?: true, extendedTo?: true } }}
 */
export function changeOf(form, record) {
  const state = form.get('state') ?? '';
  const note = (form.get('note') ?? '').replace(/\r\n?/g, '\n').replace(CONTROL, '').trim();
  const date = (form.get('extendedTo') ?? '').trim();
  const isExtended = state === 'extended';
  const faults = {
    ...(!Object.hasOwn(STATE_WORDS, state) && { state: true }),
    ...(lengthOf(note) > MAX_NOTE_CHARACTERS && { note: true }),
    ...(isExtended && date !== '' && !isLater(date, record) && { extendedTo: true }),
  };
  const extendedTo = isExtended ? date : state === 'new' ? '' : record.extendedTo;
  return { notes: { state, note, ...(extendedTo && { extendedTo }) }, faults };
}

/** The first day to which a term may be extended. */
export function firstExtension({ receivedAt, replyBy }) {
  return dayAfter(replyBy ?? civil(Date.parse(receivedAt)).date, 1);
}

function isLater(date, record) {
  const first = firstExtension(record);
  return isDate(date) && first <= date && date <= dayAfter(first, MAX_DAYS);
}

function isDate(text) {
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && dayAfter(text, 0) === text
  );
}

function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

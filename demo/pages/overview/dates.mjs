// Arithmetic with ISO dates, and moments of Riga's clock in Latvian words.

import { civil } from '../../receiver/riga-time.mjs';

const DAY_MS = 24 * 3_600_000;
/** In the locative: "on Monday". */
const ON_WEEKDAY = [
  ...['pirmdien', 'otrdien', 'trešdien', 'ceturtdien', 'piektdien', 'sestdien', 'svētdien'],
];
/** In the locative: "in January". */
const IN_MONTH = [
  ...['janvārī', 'februārī', 'martā', 'aprīlī', 'maijā', 'jūnijā'],
  ...['jūlijā', 'augustā', 'septembrī', 'oktobrī', 'novembrī', 'decembrī'],
];

export function addDays(date, days) {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first day of a later month: of the next one where `months` is 1. */
export function firstOfMonth(date, months) {
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** @returns {number} 1 is Monday */
function weekdayOf(date) {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

/** "piektdien, 24. decembrī, plkst. 14.00"; the year is named where it is not the present one. */
export function spokenMoment(instant, present = Date.now()) {
  const { date, minute } = civil(instant);
  const [year, month, day] = date.split('-').map(Number);
  const ofYear = civil(present).date.startsWith(String(year)) ? '' : `${year}.\u00a0gada `;
  return `${ON_WEEKDAY[weekdayOf(date) - 1]}, ${ofYear}${day}.\u00a0${IN_MONTH[month - 1]}, ${clock(minute)}`;
}

/** "23.12.2026. plkst. 15.00" */
export function shortMoment(instant) {
  const { date, minute } = civil(instant);
  return `${date.split('-').reverse().join('.')}. ${clock(minute)}`;
}

function clock(minute) {
  return `plkst.\u00a0${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`;
}

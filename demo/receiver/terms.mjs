// What is left of a term, in working days. Whether a Saturday worked by decree counts is not settled; as in
// `replyBy`, of two readings the one that is stricter with the institution is told.

import { addWorkingDays } from 'atd-widgets/calendar';
import { civil } from './riga-time.mjs';

const READINGS = ['ignore', 'follow'];

/** Within so many a submission goes on to whoever is competent: Law on Submissions. */
const FORWARDING_DAYS = 5;

/** @param {string} receivedAt ISO instant */
export function forwardBy(receivedAt) {
  const { date } = civil(Date.parse(receivedAt));
  const dates = READINGS.map(
    (movedDays) => addWorkingDays(date, FORWARDING_DAYS, { movedDays }).date,
  );
  return dates.sort()[0];
}

/**
 * @param {string} today ISO date
 * @returns {(due: string) => { isLate: boolean, days: number }} days that are left after today, or are over
 */
export function termsOn(today) {
  const known = new Map();
  return (due) => {
    if (!known.has(due)) known.set(due, termOf(due, today));
    return known.get(due);
  };
}

function termOf(due, today) {
  const isLate = due < today;
  const [from, to] = isLate ? [due, today] : [today, due];
  const counts = READINGS.map((movedDays) => workingDays(from, to, movedDays));
  // On the Saturday after a Friday no working day is over, and yet it is late.
  return { isLate, days: isLate ? Math.max(1, ...counts) : Math.min(...counts) };
}

/** How many there are after one day, to the other and with it. */
function workingDays(from, to, movedDays) {
  const next = (day) => addWorkingDays(day, 1, { movedDays }).date;
  let count = 0;
  for (let day = next(from); day <= to; day = next(day)) count++;
  return count;
}

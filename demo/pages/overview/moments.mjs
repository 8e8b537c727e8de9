// Finds the moments that are worth a look: before closing, in a break, around holidays, at a change of the clocks.

import { civil, instantOf, offset } from '../../receiver/riga-time.mjs';
import { addDays } from './dates.mjs';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const MAX_DAYS = 730;

/**
 * @typedef {object} Moment
 * @property {string} name in Latvian
 * @property {number} instant epoch milliseconds
 */

/**
 * @param {number} from epoch milliseconds; every moment is later
 * @param {import('atd-widgets/schedule').Timetable} schedule
 * @param {import('atd-widgets/calendar').DatedCalendar} calendar
 * @returns {Moment[]} in the order of time; one that is not known is left out
 */
export function momentsFrom(from, schedule, calendar) {
  const days = Array.from({ length: MAX_DAYS }, (_, day) => addDays(civil(from).date, day + 1));
  const firstDay = (matches) => days.find((date) => matches(calendar.day(date)));
  const at = (date, time) => (date === undefined ? undefined : instantOf(`${date}T${time}`));

  const isOrdinary = ({ kind, shortened, undecided, movedTo }) =>
    kind === 'working' && !shortened && !undecided && !movedTo;
  const ordinary = firstDay(isOrdinary);
  const spans = ordinary
    ? schedule.intervals(at(ordinary, '00:00'), at(addDays(ordinary, 1), '00:00'))
    : [];
  const [morning, afternoon] = spans;
  const holiday = firstDay(
    ({ kind, date }) => kind === 'holiday' && new Date(date).getUTCDay() % 6,
  );
  const moved = firstDay(({ movedTo }) => movedTo);
  const perhapsMoved = firstDay(({ kind, undecided }) => kind === 'working' && undecided);

  return [
    ['Pirms slēgšanas', spans.length > 0 ? spans.at(-1).end - 20 * MINUTE_MS : undefined],
    ['Pusdienu pārtraukums', afternoon ? (morning.end + afternoon.start) / 2 : undefined],
    [
      'Svētku priekšvakars',
      at(
        firstDay(({ shortened, undecided }) => shortened && !undecided),
        '15:00',
      ),
    ],
    ['Svētku diena', at(holiday, '11:00')],
    moved || !perhapsMoved
      ? ['Pārcelta darba diena', at(moved, '10:00')]
      : ['Varbūt pārcelta darba diena', at(perhapsMoved, '10:00')],
    ['Pulksteņa maiņa', clockChange(days)],
  ]
    .filter(([, instant]) => instant !== undefined)
    .map(([name, instant]) => ({ name, instant }))
    .sort((a, b) => a.instant - b.instant);
}

/** Half an hour before the clocks are next put forward or back. */
function clockChange(days) {
  const noon = (date) => instantOf(`${date}T12:00`);
  const index = days.findIndex(
    (date, day) => day > 0 && offset(noon(date)) !== offset(noon(days[day - 1])),
  );
  if (index < 0) return undefined;
  let instant = noon(days[index - 1]);
  while (offset(instant) === offset(instant + HOUR_MS)) instant += HOUR_MS;
  // Clocks change at a full hour of UTC.
  return instant + HOUR_MS - 30 * MINUTE_MS;
}

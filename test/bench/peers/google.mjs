/** Google's element, unfolded, with the place at hand, so that it calls no service. */
import '@googlemaps/extended-component-library/place_building_blocks/place_opening_hours.js';
import { ATD, rowsOf, statusOf } from './hours.mjs';

const [{ week }] = ATD.groups;
const point = (day, minute) => ({
  day: (day + 1) % 7,
  hour: Math.floor(minute / 60),
  minute: minute % 60,
});

const place = {
  id: 'atd',
  businessStatus: 'OPERATIONAL',
  // The browser of the bench lives in Riga.
  utcOffsetMinutes: -new Date().getTimezoneOffset(),
  isOpen: () => Promise.resolve(statusOf(week)[0] === 'open'),
  regularOpeningHours: {
    periods: week.flatMap((spans, day) =>
      spans.map(([from, to]) => ({ open: point(day, from), close: point(day, to) })),
    ),
    weekdayDescriptions: rowsOf(week).map((row) => row.join(': ')),
  },
};

for (const element of document.querySelectorAll('gmpx-place-opening-hours')) {
  Object.assign(element, { place, expanded: true });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latvia } from 'atd-widgets/calendar';
import Holidays from 'date-holidays';

/**
 * Where the calendar of the package date-holidays says otherwise, by month and day and by what the law
 * calls the day; and why we differ.
 */
const KNOWN = [
  {
    only: 'ours',
    name: 'Mātes diena',
    why: 'a holiday by section 1 of the law; there an observance',
  },
  {
    only: 'ours',
    name: 'Dziesmu un deju svētku',
    why: 'a holiday by the law of 2014 in the years of the festival; missing there',
  },
  { only: 'ours', name: 'day off for 2018-07-08', why: 'the Monday after the festival' },
  { only: 'ours', name: 'day off for 2023-07-09', why: 'the Monday after the festival' },
  { only: 'ours', name: 'Pāvesta', why: 'a law of its own, for 2018 alone; missing there' },
  { only: 'ours', name: 'Vasarsvētki', why: 'a holiday by section 1 of the law; missing there' },
];

const days = function* (year) {
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    yield new Date(at).toISOString().slice(0, 10);
  }
};

describe('beside the calendar of the package date-holidays', () => {
  const other = new Holidays('LV', { timezone: 'Europe/Riga', languages: 'lv' });

  for (let year = 2018; year <= 2030; year++) {
    it(`the public holidays of ${year} are the same, but for the known differences`, () => {
      const theirs = new Map(
        other
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date, name }) => [date.slice(0, 10), name]),
      );
      const unknown = [];
      for (const date of days(year)) {
        const { kind, compensates, shortName } = latvia.day(date);
        const isOurs = kind === 'holiday' || compensates !== undefined;
        if (isOurs === theirs.has(date)) continue;
        const only = isOurs ? 'ours' : 'theirs';
        const name = shortName?.lv ?? theirs.get(date) ?? `day off for ${compensates}`;
        const known = KNOWN.some((each) => each.only === only && name.startsWith(each.name));
        if (!known) unknown.push(`${date}: only ${only}, ${name}`);
      }
      assert.deepEqual(unknown, []);
    });
  }
});

import { expect } from 'chai';
import { DateTime } from 'luxon';
import { formatDay, mondayOf, parseDay, partsOf, weekdayOf } from '../../../src/calendar/civil.js';

describe('civil days', () => {
  it('agree with luxon on every day of a century', () => {
    let date = DateTime.utc(1960, 1, 1);
    for (let day = parseDay('1960-01-01'); day < parseDay('2060-01-01'); day++) {
      expect(formatDay(day)).to.equal(date.toISODate());
      expect(weekdayOf(day)).to.equal(date.weekday);
      expect(partsOf(day)).to.deep.equal({ year: date.year, month: date.month, day: date.day });
      date = date.plus({ days: 1 });
    }
  });

  it('know the Monday of a week, over a year’s end too', () => {
    expect(formatDay(mondayOf(parseDay('2027-01-03')))).to.equal('2026-12-28');
    expect(formatDay(mondayOf(parseDay('2026-12-28')))).to.equal('2026-12-28');
  });

  for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '18.11.2026.', '', 'tomorrow']) {
    it(`refuse "${wrong}" and say what is expected`, () => {
      expect(() => parseDay(wrong)).to.throw(RangeError, 'not a date of the form YYYY-MM-DD');
    });
  }
});

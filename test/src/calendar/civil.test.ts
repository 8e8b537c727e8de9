import { expect } from 'chai';
import { DateTime } from 'luxon';
import {
  dayOf,
  formatDay,
  mondayOf,
  parseDay,
  partsOf,
  weekdayOf,
} from '../../../src/calendar/civil.js';

/** Each day of a month by luxon, which is asked once for all of them. */
function daysOfMonth(year: number, month: number): string[] {
  const first = DateTime.utc(year, month, 1);
  return Array.from({ length: first.daysInMonth! }, (_, index) => {
    const date = `${first.toFormat('yyyy-MM')}-${String(index + 1).padStart(2, '0')}`;
    return `${date} ${((first.weekday - 1 + index) % 7) + 1} ${year} ${month} ${index + 1}`;
  });
}

describe('civil days', () => {
  // One comparison a year, and no limit of time: the oracle is slow where much else is going on.
  it('agree with luxon on every day of a century', function () {
    this.timeout(0);
    let day = parseDay('1960-01-01');
    for (let each = 1960; each < 2060; each++) {
      const expected = Array.from({ length: 12 }, (_, index) =>
        daysOfMonth(each, index + 1),
      ).flat();
      const days = expected.map(() => {
        const { year, month, day: ofMonth } = partsOf(day);
        return `${formatDay(day)} ${weekdayOf(day++)} ${year} ${month} ${ofMonth}`;
      });
      expect(days.join('\n')).to.equal(expected.join('\n'));
    }
    expect(formatDay(day)).to.equal('2060-01-01');
  });

  it('are those of their year from the year 1 on, though Date takes 99 for 1999', () => {
    for (let year = 1; year <= 9979; year++) {
      expect(partsOf(dayOf(year, 3, 1))).to.deep.equal({ year, month: 3, day: 1 });
    }
    expect(parseDay('0001-01-01')).to.equal(dayOf(1, 1, 1));
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

import { expect } from '@open-wc/testing';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';
import type { CalendarDay } from '../../../src/calendar/calendar.js';
import { latvia } from '../../../src/calendar/latvia.js';

function daysOf(year: number): CalendarDay[] {
  const days: CalendarDay[] = [];
  for (let day = parseDay(`${year}-01-01`); day < parseDay(`${year + 1}-01-01`); day++) {
    days.push(latvia.day(formatDay(day)));
  }
  return days;
}

const datesWhere = (year: number, holds: (day: CalendarDay) => unknown) =>
  daysOf(year)
    .filter(holds)
    .map(({ date }) => date.slice(5));

describe('the calendar of Latvia', () => {
  // Working days and hours as published for each year: press.lv 2026-01-20, jauns.lv.
  for (const [year, days, hours] of [
    [2025, 249, 1987],
    [2026, 250, 1994],
  ] as const) {
    it(`has the ${days} working days and ${hours} hours published for ${year}`, () => {
      const working = daysOf(year).filter(({ kind }) => kind === 'working');
      expect(working.length).to.equal(days);
      expect(working.reduce((sum, { shortened }) => sum + (shortened ? 7 : 8), 0)).to.equal(hours);
    });
  }

  it('knows every public holiday of 2026', () => {
    expect(datesWhere(2026, ({ kind }) => kind === 'holiday')).to.deep.equal([
      '01-01', '04-03', '04-05', '04-06', '05-01', '05-04', '05-10', '05-24', '06-23', '06-24',
      '11-18', '12-24', '12-25', '12-26', '12-31',
    ]); // prettier-ignore
  });

  it('names a holiday, with the law', () => {
    expect(latvia.day('2026-11-18')).to.deep.equal({
      date: '2026-11-18',
      kind: 'holiday',
      name: { lv: 'Latvijas Republikas Proklamēšanas diena' },
      source: 'likumi.lv/ta/id/72608',
    });
  });

  it('lets a holiday win over the weekend on which it falls', () => {
    expect(latvia.day('2026-12-26').kind).to.equal('holiday');
  });

  it('moves 22 June 2026 to Saturday 27 June, as decreed', () => {
    expect(latvia.day('2026-06-22')).to.include({ kind: 'day-off', movedTo: '2026-06-27' });
    expect(latvia.day('2026-06-27')).to.include({ kind: 'working', movedFrom: '2026-06-22' });
  });

  it('frees the Monday after 18 November on a Saturday, but not after 1 May', () => {
    expect(latvia.day('2028-11-20')).to.include({ kind: 'day-off', compensates: '2028-11-18' });
    expect(latvia.day('2027-05-03').kind).to.equal('working');
  });

  it('shortens the day before a holiday, and takes the hour along with a moved day', () => {
    expect(datesWhere(2026, ({ shortened }) => shortened)).to.deep.equal([
      '04-02', '04-30', '06-27', '11-17', '12-23', '12-30',
    ]); // prettier-ignore
  });

  it('is uncertain only where a decree not yet known could move a day', () => {
    const isUncertain = ({ date }: CalendarDay) => !latvia.isCertain(parseDay(date));
    expect(datesWhere(2026, isUncertain)).to.deep.equal([]);
    const months = datesWhere(2027, isUncertain);
    expect(months).to.include.members(['05-03', '06-25', '11-19']);
    expect(months.filter((date) => !['05', '06', '11'].includes(date.slice(0, 2)))).to.be.empty;
  });
});

import { expect } from 'chai';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';
import type { CalendarDay } from '../../../src/calendar/calendar.js';
import { latvia, latviaCalendar } from '../../../src/calendar/latvia.complete.js';
import { CURRENT } from '../../../src/calendar/latvia.data.js';
import { latvia as latviaInBrowsers } from '../../../src/calendar/latvia.js';

/** Each day off and the Saturday for it, by the year, as the Cabinet's orders have them. */
const MOVED: Readonly<Record<number, readonly string[]>> = {
  2018: ['2018-04-30>2018-04-21'],
  2019: [],
  2020: ['2020-06-22>2020-06-13'],
  2021: ['2021-05-03>2021-05-08', '2021-06-25>2021-06-19', '2021-11-19>2021-11-13'],
  2022: [],
  2023: ['2023-05-05>2023-05-20'],
  2024: ['2024-12-23>2024-12-14', '2024-12-30>2024-12-28'],
  2025: ['2025-05-02>2025-05-10', '2025-11-17>2025-11-08'],
  2026: ['2026-01-02>2026-01-17', '2026-06-22>2026-06-27'],
};

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

// 2049 is a year that no decree reaches for long; its days fall as those of 2027.
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
      name: {
        lv: 'Latvijas Republikas Proklamēšanas diena',
        en: 'Proclamation Day of the Republic of Latvia',
      },
      shortName: {
        lv: 'Latvijas Republikas Proklamēšanas diena',
        en: 'Proclamation Day of the Republic of Latvia',
      },
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
    expect(latvia.day('2049-05-03').kind).to.equal('working');
  });

  it('shortens the day before a holiday, and takes the hour along with a moved day', () => {
    expect(datesWhere(2026, ({ shortened }) => shortened)).to.deep.equal([
      '04-02', '04-30', '06-27', '11-17', '12-23', '12-30',
    ]); // prettier-ignore
  });

  it('has a short name for a holiday whose name in the law is long', () => {
    const { name, shortName } = latvia.day('2026-05-01');
    expect(name?.lv).to.equal(
      'Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena',
    );
    expect(shortName).to.deep.equal({ lv: 'Darba svētki', en: 'Labour Day' });
  });

  it('names every holiday in both languages', () => {
    for (let year = 2018; year <= 2030; year++) {
      for (const { date, kind, name, shortName } of daysOf(year)) {
        if (kind === 'holiday') {
          expect(name, date).to.have.all.keys('lv', 'en');
          expect(shortName, date).to.have.all.keys('lv', 'en');
        } else {
          expect(name, date).to.be.undefined;
        }
      }
    }
  });

  for (const [festival, monday] of [
    ['2018-07-08', '2018-07-09'],
    ['2023-07-09', '2023-07-10'],
  ] as const) {
    it(`frees the Monday after the song festival that closed on ${festival}`, () => {
      expect(latvia.day(festival).kind).to.equal('holiday');
      expect(latvia.day(monday)).to.include({ kind: 'day-off', compensates: festival });
    });
  }

  it('knows the holidays that came by a law of their own', () => {
    expect(latvia.day('2018-09-24').kind).to.equal('holiday');
    expect(latvia.day('2023-05-29').kind).to.equal('holiday');
  });

  it('knows every working day that was moved since 2018', () => {
    const moved = Object.keys(MOVED).map((year) =>
      daysOf(Number(year)).flatMap(({ date, movedTo }) => (movedTo ? [`${date}>${movedTo}`] : [])),
    );
    expect(moved).to.deep.equal(Object.values(MOVED));
  });

  it('has a year here for each whose order it knows', () => {
    const years = Object.keys(MOVED).map(Number);
    expect(years.at(-1)).to.equal(CURRENT.known?.[1]);
    expect(years).to.deep.equal(years.map((_, index) => 2018 + index));
  });

  it('moves a lone working day, to a Saturday of the same month', () => {
    const isFree = (day: number) => latvia.day(formatDay(day)).kind !== 'working';
    for (const year of Object.keys(MOVED)) {
      for (const { date, movedTo, source } of daysOf(Number(year))) {
        if (movedTo === undefined) continue;
        expect(isFree(parseDay(date) - 1) && isFree(parseDay(date) + 1), date).to.be.true;
        expect(movedTo.slice(0, 7), date).to.equal(date.slice(0, 7));
        expect(new Date(movedTo).getUTCDay(), movedTo).to.equal(6);
        expect(latvia.day(movedTo).movedFrom).to.equal(date);
        expect(source, date).to.match(/^likumi\.lv\/ta\/id\/\d{6}$/);
      }
    }
  });

  it('learns what was decreed since, without a new release', () => {
    const later = latviaCalendar({
      known: [2049, 2049],
      moved: [{ from: '2049-05-03', to: '2049-05-08', source: 'an order' }],
      days: [{ date: '2049-06-14', kind: 'holiday', name: { lv: 'Hokeja diena' } }],
    });
    expect(later.day('2049-05-03')).to.include({ kind: 'day-off', movedTo: '2049-05-08' });
    expect(later.day('2049-05-08')).to.include({ kind: 'working', movedFrom: '2049-05-03' });
    expect(later.day('2049-06-14').shortName).to.deep.equal({ lv: 'Hokeja diena' });
    expect(later.isCertain(parseDay('2049-06-25'))).to.be.true;
    expect(latvia.day('2049-05-03').kind).to.equal('working');
    // As callers may write whom no compiler has checked.
    const careless = latviaCalendar as (decrees: unknown) => unknown;
    expect(() => careless({ holidays: ['2049-06-01'] })).to.throw(RangeError, 'moved, days, known');
    expect(() => careless({ days: [{ date: '2049-06-01', kind: 'holliday' }] })).to.throw(
      RangeError,
      'found kind "holliday"',
    );
    expect(() => latviaCalendar({ days: [{ date: '2049-02-30', kind: 'day-off' }] })).to.throw(
      RangeError,
      '"2049-02-30" is not a date',
    );
  });

  it('is in browsers the same from 2026 on, with short names in Latvian', () => {
    for (let year = 2026; year <= 2030; year++) {
      for (const { name, shortName, ...day } of daysOf(year)) {
        const { name: latvian, ...other } = latviaInBrowsers.day(day.date);
        expect(other).to.deep.equal(day);
        expect(latvian?.lv).to.equal(shortName?.lv);
        expect(name === undefined).to.equal(latvian === undefined);
      }
    }
  });

  it('is uncertain only where a decree not yet known could move a day', () => {
    const isUncertain = ({ date }: CalendarDay) => !latvia.isCertain(parseDay(date));
    expect(datesWhere(2026, isUncertain)).to.deep.equal([]);
    const months = datesWhere(2049, isUncertain);
    expect(months).to.include.members(['05-03', '06-25', '11-19']);
    expect(months.filter((date) => !['05', '06', '11'].includes(date.slice(0, 2)))).to.be.empty;
    // Those days and the Saturdays of their months, but for 1 May, which is a holiday.
    expect(months.length).to.equal(3 + 4 + 4 + 4);
    expect(months).not.to.include('05-01');
    expect(latvia.day('2049-05-03').undecided).to.be.true;
    expect(latvia.day('2049-05-01').undecided).to.be.undefined;
  });

  it('takes no Saturday for a moved day that is already one, or a holiday', () => {
    const later = latviaCalendar({ moved: [{ from: '2049-11-19', to: '2049-11-13' }] });
    expect(later.day('2049-11-13').undecided).to.be.undefined;
    const holiday = latviaCalendar({
      days: [{ date: '2049-06-12', kind: 'holiday', name: { lv: 'Hokeja diena' } }],
    });
    expect(holiday.isCertain(parseDay('2049-06-12'))).to.be.true;
    expect(holiday.isCertain(parseDay('2049-06-19'))).to.be.false;
  });

  it('does not know when the next song festivals close, nor whether a Monday is free for it', () => {
    for (const year of [2028, 2033]) {
      for (let day = 1; day <= 14; day++) {
        const date = `${year}-07-${String(day).padStart(2, '0')}`;
        expect(latvia.isCertain(parseDay(date)), date).to.be.false;
      }
      expect(latvia.isCertain(parseDay(`${year}-07-15`))).to.be.true;
    }
    expect(latvia.day('2028-07-10')).to.include({ undecided: true, mayCompensate: true });
    expect(latvia.day('2028-07-11').undecided).to.be.undefined;
    for (const date of ['2013-07-08', '2023-07-03', '2027-07-05', '2029-07-09']) {
      expect(latvia.isCertain(parseDay(date)), date).to.be.true;
      expect(latvia.day(date).mayCompensate, date).to.be.undefined;
    }
  });

  it('is sure of a festival as soon as its closing day, or all of its year, is decreed', () => {
    const closingDay = latviaCalendar({
      days: [
        { date: '2028-07-09', kind: 'holiday', name: { lv: 'Dziesmu svētki' } },
        { date: '2028-07-10', kind: 'day-off', compensates: '2028-07-09' },
      ],
    });
    const wholeYear = latviaCalendar({ known: [2028, 2028] });
    for (const { isCertain } of [closingDay, wholeYear]) {
      expect(isCertain(parseDay('2028-07-03'))).to.be.true;
      expect(isCertain(parseDay('2028-07-10'))).to.be.true;
    }
  });
});

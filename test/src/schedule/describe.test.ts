/** The description of each kind of hours, written out. */
import { expect } from 'chai';
import { latviaCalendar } from '../../../src/calendar/index.js';
import {
  hoursOn,
  Schedule,
  type DaySpan,
  type Description,
  type Pattern,
  type Recurrence,
  type ScheduleOptions,
  type Season,
} from '../../../src/schedule/index.js';

const DECEMBER = { from: '2026-11-30', through: '2026-12-20' };
const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;

function describing(hours: string, range = DECEMBER, options: ScheduleOptions = {}): Description {
  return Schedule.parse(hours, options).describe(range);
}

/** "8.30–12.00" */
function span(text: string, more: Partial<DaySpan> = {}): DaySpan {
  const [start = 0, end = 0] = text
    .split('–')
    .map((time) => time.split('.').map(Number))
    .map(([hour = 0, minute = 0]) => hour * 60 + minute);
  return { start, end, state: 'open', ...more };
}

function on(weekdays: (typeof WEEK)[number][], ...spans: DaySpan[]): Pattern {
  return { on: { kind: 'weekdays', weekdays }, hours: { kind: 'spans', spans } };
}

function yearly(from: number, through: number): Season {
  const month = (number: number) => ({ day: { kind: 'date', month: number } as const, offset: 0 });
  return { kind: 'yearly', from: month(from), through: month(through) };
}

const HOLIDAYS: Recurrence = { kind: 'public-holidays' };

describe('the patterns of a schedule', () => {
  it('are its weekdays, those with the same hours together', () => {
    expect(
      describing('Mo,We 08:00-18:00; Tu,Th 08:00-17:00; Fr 08:00-15:00; PH off').regular,
    ).to.deep.equal([
      on([1, 3], span('8.00–18.00')),
      on([2, 4], span('8.00–17.00')),
      on([5], span('8.00–15.00')),
      { on: HOLIDAYS, hours: { kind: 'closed' } },
    ]);
  });

  it('are one where rules add to one another, and leave out what a later rule closes', () => {
    expect(
      describing('Mo-Fr 08:30-12:00; Mo-Fr 08:30-12:00,13:00-16:30; We off').regular,
    ).to.deep.equal([on([1, 2, 4, 5], span('8.30–12.00'), span('13.00–16.30'))]);
  });

  it('have seasons, whatever the season is now', () => {
    const regular = [
      { season: yearly(9, 5), ...on([1, 2, 3, 4, 5], span('10.00–18.00')) },
      { season: yearly(6, 8), ...on([1, 2, 3, 4, 5], span('9.00–16.00')) },
    ];
    const hours = 'Sep-May Mo-Fr 10:00-18:00; Jun-Aug Mo-Fr 09:00-16:00';
    expect(describing(hours).regular).to.deep.equal(regular);
    expect(describing(hours, { from: '2027-07-01', through: '2027-07-07' }).regular).to.deep.equal(
      regular,
    );
  });

  it('have nth weekdays of the month, counted from either end', () => {
    expect(
      describing('Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00; Fr[-1] 10:00-12:00').regular,
    ).to.deep.equal([
      on([2, 3, 4, 5], span('10.00–18.00')),
      {
        on: { kind: 'nth', weekday: 6, nth: [1], offset: 0 },
        hours: on([6], span('10.00–14.00')).hours,
      },
      {
        on: { kind: 'nth', weekday: 5, nth: [-1], offset: 0 },
        hours: on([5], span('10.00–12.00')).hours,
      },
    ]);
  });

  it('have alternate weeks', () => {
    const weeks = (from: number, to: number) =>
      ({ kind: 'weeks', weekdays: [1, 2, 3, 4, 5], weeks: [{ from, to, step: 2 }] }) as const;
    expect(
      describing('week 1-53/2 Mo-Fr 09:00-17:00; week 2-52/2 Mo-Fr 12:00-20:00').regular,
    ).to.deep.equal([
      { on: weeks(1, 53), hours: on([1], span('9.00–17.00')).hours },
      { on: weeks(2, 52), hours: on([1], span('12.00–20.00')).hours },
    ]);
  });

  it('change from a date on, and those that are over are left out', () => {
    const hours = '2020-2026 Fr 08:30-16:00; Mo-Th 08:30-16:00; 2027-2099 Fr 08:30-14:00';
    const season: Season = { kind: 'dated', from: '2027-01-01', through: '2099-12-31' };
    const later = [
      on([1, 2, 3, 4], span('8.30–16.00')),
      { season, ...on([5], span('8.30–14.00')) },
    ];
    expect(describing(hours).regular).to.have.length(3);
    expect(describing(hours, { from: '2027-02-01', through: '2027-02-28' }).regular).to.deep.equal(
      later,
    );
  });

  it('say of an open end where it begins, of all day and night that it is so, of a night its evening', () => {
    const openEnd = { state: 'unknown', openEnd: true } as const;
    expect(describing('Mo-Fr 09:00+').regular).to.deep.equal([
      on([1, 2, 3, 4, 5], span('9.00–24.00', openEnd)),
    ]);
    expect(describing('24/7').regular).to.deep.equal([
      { on: { kind: 'weekdays', weekdays: [...WEEK] }, hours: { kind: 'always' } },
    ]);
    expect(describing('Fr 18:00-03:00').regular).to.deep.equal([on([5], span('18.00–27.00'))]);
  });

  it('say what is by appointment', () => {
    const appointment = { state: 'appointment', comment: 'pēc pieraksta' } as const;
    expect(describing('We 14:00-18:00 "pēc pieraksta"').regular).to.deep.equal([
      on([3], span('14.00–18.00', appointment)),
    ]);
  });

  it('are never more than the rules and one: hours that list their days are deviations', () => {
    const dates = ['04', '09', '12'].map((date) => `2026 Dec ${date} 10:00-12:00`).join('; ');
    const { regular, deviations } = describing(dates);
    expect(regular).to.deep.equal([]);
    expect(deviations.map(({ from }) => from)).to.deep.equal([
      '2026-12-04',
      '2026-12-09',
      '2026-12-12',
    ]);
  });
});

describe('the deviations of a schedule', () => {
  it('are whole, though the question is about a part of them', () => {
    const { deviations } = describing('Mo-Fr 09:00-17:00; Dec 01-Jan 31 off "Remonts"', {
      from: '2026-12-10',
      through: '2026-12-20',
    });
    const cause = { kind: 'dated', comment: 'Remonts' };
    expect(deviations).to.deep.equal([
      {
        from: '2026-12-01',
        through: '2027-01-31',
        hours: { kind: 'closed' },
        closures: [{ start: 0, end: 1440, cause }],
        cause,
        certain: true,
      },
    ]);
  });

  it('are exceptions with their reasons; days off do not split them', () => {
    const reason = { lv: 'remonts' };
    const exceptions = [
      { kind: 'closed', from: '2026-12-03', through: '2027-02-12', reason },
    ] as const;
    expect(
      describing('Mo-Fr 08:30-16:30; PH off', DECEMBER, { exceptions }).deviations,
    ).to.deep.equal([
      {
        from: '2026-12-03',
        through: '2027-02-12',
        hours: { kind: 'closed' },
        closures: [],
        cause: { kind: 'exception', reason },
        certain: true,
      },
    ]);
  });

  it('are closures of a part of the day, with what is left of it', () => {
    const reason = { lv: 'sapulce' };
    const exceptions = [
      { kind: 'closed', from: '2026-12-03', spans: [[720, 780]], reason },
    ] as const;
    const cause = { kind: 'exception', reason };
    expect(describing('Mo-Fr 08:30-16:30', DECEMBER, { exceptions }).deviations).to.deep.equal([
      {
        from: '2026-12-03',
        hours: { kind: 'spans', spans: [span('8.30–12.00'), span('13.00–16.30')] },
        closures: [{ start: 720, end: 780, cause }],
        cause,
        certain: true,
      },
    ]);
  });

  it('are public holidays, by the rule or as a doubt', () => {
    const range = { from: '2026-11-18', through: '2026-11-18' };
    const [closed] = describing('Mo-Fr 09:00-17:00; PH off', range).deviations;
    expect(closed?.hours).to.deep.equal({ kind: 'closed' });
    expect(closed?.cause.kind).to.equal('holiday');
    const [doubtful] = describing('Mo-Fr 09:00-17:00', range).deviations;
    expect(doubtful).not.to.have.property('hours');
    expect(doubtful?.notice?.kind).to.equal('holiday');
  });

  it('are both days of a move where the office follows it', () => {
    const calendar = latviaCalendar({
      moved: [{ from: '2027-12-06', to: '2027-12-11', source: 'rīkojums' }],
    });
    const range = { from: '2027-12-01', through: '2027-12-12' };
    const options = { calendar, movedDays: 'follow' } as const;
    const moved = describing('Mo-Fr 09:00-17:00; PH off', range, options).deviations.filter(
      ({ cause }) => cause.kind === 'moved',
    );
    expect(moved.map(({ from, hours }) => [from, hours?.kind])).to.deep.equal([
      ['2027-12-06', 'closed'],
      ['2027-12-11', 'spans'],
    ]);
  });
});

describe('a description read back', () => {
  const description = describing('Mo-Fr 09:00-17:00; 2026 Dec 07 off');

  it('gives the hours of a day, and why it deviates', () => {
    expect(hoursOn(description, '2026-12-04')).to.deep.equal({
      ...on([5], span('9.00–17.00')).hours,
      closures: [],
      certain: true,
    });
    expect(hoursOn(description, '2026-12-05')).to.deep.equal({
      kind: 'closed',
      closures: [],
      certain: true,
    });
    expect(hoursOn(description, '2026-12-07')).to.deep.equal({
      kind: 'closed',
      closures: [],
      cause: { kind: 'dated' },
      certain: true,
    });
  });

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(description))).to.deep.equal(description);
  });

  it('refuses days that it was not verified for', () => {
    expect(() => hoursOn(description, '2026-12-21')).to.throw(
      RangeError,
      'from 2026-11-30 to 2026-12-20',
    );
    expect(() => hoursOn(description, '2026-12-32')).to.throw(RangeError);
  });
});

describe('a long closure', () => {
  it('is one deviation, however many of its days a decree might have changed', () => {
    const exception = { kind: 'closed', from: '2026-12-01', through: '2027-07-31' } as const;
    for (const schedule of [
      Schedule.parse('Mo-Fr 09:00-17:00; 2026 Dec 01-2027 Jul 31 off'),
      Schedule.parse('Mo-Fr 09:00-17:00', { exceptions: [exception] }),
    ]) {
      const { deviations } = schedule.describe({ from: '2026-12-01', through: '2027-01-31' });
      expect(deviations.map(({ from, through }) => [from, through])).to.deep.equal([
        ['2026-12-01', '2027-07-31'],
      ]);
    }
  });
});

/** An office that never closes is not in doubt on holidays and on the days that a decree may change. */
import { expect } from 'chai';
import { latvia } from '../../../src/calendar/index.js';
import { describe as describeRules } from '../../../src/schedule/describe.js';
import { Schedule, type RegularHours, type WeekHours } from '../../../src/schedule/index.js';

describe('a doubt about a day', () => {
  // Holidays and the days before them, a moved day, and days that a decree may still move.
  const ranges = ['2026', '2049'].map((year) => ({
    from: `${year}-05-01`,
    through: `${year}-12-31`,
  }));
  const doubts = (hours: RegularHours) =>
    ranges
      .flatMap(
        (range) => describeRules({ hours, calendar: latvia, exceptions: [] }, range).deviations,
      )
      .flatMap(({ notice, certain }) => ((notice ?? !certain) ? [notice?.kind] : []));
  const doubtsOf = (text: string) => new Set(doubts(Schedule.parse(text).rules.hours));
  const always: WeekHours['week'] = Array(7).fill([[0, 1440]]);

  it('is none where the office never closes, however that is said', () => {
    const nights = 'Mo-Su 09:00-33:00';
    const halves = 'Mo-Fr 00:00-24:00; Sa,Su 00:00-12:00,12:00-24:00';
    for (const text of ['24/7', 'Mo-Su 00:00-24:00', '24/7 open "zvaniet"', nights, halves]) {
      expect(doubtsOf(text), text).to.be.empty;
    }
    expect(doubts({ week: always, publicHolidays: 'unknown' })).to.be.empty;
    expect(Schedule.parse('24/7').status(Date.UTC(2049, 3, 30)).certain).to.equal(true);
  });

  it('remains where it closes on some day of the week, or on holidays', () => {
    const all = ['holiday', 'moved-away', 'pre-holiday', 'undecided'];
    expect(doubtsOf('Mo-Fr 00:00-24:00')).to.include.all.keys(all);
    expect(doubtsOf('Mo-Su 00:00-23:00')).to.include.all.keys(all);
    for (const text of ['24/7; PH off', '24/7; PH 10:00-12:00']) {
      expect(doubtsOf(text), text).to.include.all.keys('pre-holiday', 'undecided');
    }
    expect(doubts({ week: always, publicHolidays: 'closed' })).to.include('pre-holiday');
  });

  it('is none in the part of the year in which it never closes', () => {
    const season = 'Jun-Aug 00:00-24:00; Sep-May Mo-Fr 09:00-17:00';
    const days = describeRules(
      { hours: Schedule.parse(season).rules.hours, calendar: latvia, exceptions: [] },
      { from: '2026-06-05', through: '2026-08-25' },
    );
    expect(days.deviations).to.deep.equal([]);
  });
});

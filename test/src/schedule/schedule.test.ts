import { expect } from 'chai';
import { DateTime } from 'luxon';
import type { Exception, RegularHours, Span } from '../../../src/schedule/model.js';
import { Schedule } from '../../../src/schedule/schedule.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { MINUTE, riga } from '../../support/riga.js';

const DAY = 24 * 60 * MINUTE;

function daily(...spans: Span[]): RegularHours {
  return { week: Array.from({ length: 7 }, () => spans), publicHolidays: 'unknown' };
}

function counters(exceptions: readonly Exception[] = []): Schedule {
  return new Schedule(atd.offices[0]!.hours, { exceptions });
}

describe('a schedule', () => {
  it('is open from the first minute to the last, excluding the end', () => {
    const schedule = counters();
    const states = ['2026-11-23T08:29:59.999', '2026-11-23T08:30', '2026-11-23T12:00'].map(
      (at) => schedule.status(riga(at)).state,
    );
    expect(states).to.deep.equal(['closed', 'open', 'closed']);
  });

  it('takes numbers, dates and luxon’s own instants alike', () => {
    const schedule = counters();
    const at = riga('2026-11-23T09:00');
    for (const instant of [at, new Date(at), DateTime.fromMillis(at)]) {
      expect(schedule.status(instant).state).to.equal('open');
    }
  });

  // One comparison a day: the oracle is slow.
  it('agrees with luxon at every quarter of an hour of 2026', () => {
    const schedule = counters();
    const hours = ['08:30-12:00 13:00-17:30', '08:30-12:00 13:00-16:30', '08:30-12:00 12:30-15:30'];
    const byWeekday = [0, 1, 1, 1, 2].map((index) => hours[index]!);
    const holidays = '01-01 04-03 04-06 05-01 05-04 06-23 06-24 11-18 12-24 12-25 12-31'.split(' ');
    let day = DateTime.fromISO('2026-01-01T00:00', { zone: 'Europe/Riga' });
    while (day.year === 2026) {
      const next = day.plus({ days: 1 });
      const isHoliday = holidays.includes(day.toFormat('MM-dd'));
      const [found, expected]: [string[], string[]] = [[], []];
      const ranges = isHoliday ? [] : (byWeekday[day.weekday - 1]?.split(' ') ?? []);
      const instants = ranges.map((range) =>
        range.split('-').map((time) => riga(`${day.toISODate()}T${time}`)),
      );
      for (let at = day.toMillis(); at < next.toMillis(); at += 15 * MINUTE) {
        const isOpen = instants.some(([from, to]) => from! <= at && at < to!);
        found.push(schedule.status(at).state);
        expected.push(isOpen ? 'open' : 'closed');
      }
      expect(found.join(), day.toISODate() ?? '').to.equal(expected.join());
      day = next;
    }
  });

  it('answers in every year that is promised', () => {
    const schedule = Schedule.parse('Mo-Fr 09:00-17:00; PH off', { zone: 'UTC' });
    const noonIn = (year: number) => Date.parse(`${String(year).padStart(4, '0')}-06-15T12:00Z`);
    for (const year of [1, 2, 99, 100, 1582, 1899, 1900, 1901, 5000, 9979]) {
      const isWeekday = ![0, 6].includes(new Date(noonIn(year)).getUTCDay());
      expect(schedule.status(noonIn(year)).state, String(year)).to.equal(
        isWeekday ? 'open' : 'closed',
      );
    }
    expect(() => schedule.status(noonIn(0))).to.throw(RangeError, 'years 1 to 9979');
    expect(() => schedule.status(noonIn(9980))).to.throw(RangeError, 'years 1 to 9979');
  });

  it('knows the holidays of Riga however the zone is written', () => {
    for (const zone of ['europe/riga', 'EUROPE/RIGA', 'Europe/Riga']) {
      const schedule = Schedule.parse('Mo-Fr 08:00-17:00; PH off', { zone });
      expect(schedule.zone.name).to.equal('Europe/Riga');
      expect(schedule.status(riga('2026-11-18T10:00')).state, zone).to.equal('closed');
      expect(schedule.status(riga('2026-11-17T10:00')).state, zone).to.equal('open');
    }
    expect(() => Schedule.parse('24/7', { zone: 'Europe/Valmiera' })).to.throw(RangeError);
  });

  it('says until when: the first instant at which the state differs', () => {
    const schedule = counters();
    for (let at = riga('2026-12-18T00:00'); at < riga('2027-01-08T00:00'); at += 37 * MINUTE) {
      const { state, until } = schedule.status(at);
      expect(schedule.nextChange(at)).to.equal(until);
      expect(schedule.status(until! - 1).state).to.equal(state);
      expect(schedule.status(until!).state).not.to.equal(state);
    }
  });

  it('opens on Monday 28 December after Christmas', () => {
    const { until } = counters().status(riga('2026-12-23T18:00'));
    expect(until).to.equal(riga('2026-12-28T08:30'));
  });

  it('says why: a holiday by name and law, an exception by its reason', () => {
    const reason = { lv: 'Apmācības' };
    const schedule = counters([{ kind: 'closed', from: '2026-11-24', reason }]);
    expect(schedule.status(riga('2026-11-18T10:00')).why).to.deep.include({
      kind: 'holiday',
      source: 'likumi.lv/ta/id/72608',
    });
    expect(schedule.status(riga('2026-11-24T10:00'))).to.deep.include({
      state: 'closed',
      why: { kind: 'exception', reason },
    });
    expect(schedule.status(riga('2026-11-25T10:00')).why).to.deep.equal({ kind: 'regular' });
  });

  it('follows exceptions: other hours, by appointment, as usual on a holiday', () => {
    const schedule = counters([
      { kind: 'hours', from: '2026-12-23', spans: [[600, 720]] },
      { kind: 'appointment', from: '2026-12-21', through: '2026-12-22', spans: [[540, 600]] },
      { kind: 'as-usual', from: '2026-11-18' },
    ]);
    expect(schedule.status(riga('2026-12-23T12:30')).state).to.equal('closed');
    expect(schedule.status(riga('2026-12-22T09:30'))).to.deep.include({
      state: 'unknown',
      why: { kind: 'appointment' },
    });
    expect(schedule.status(riga('2026-11-18T10:00')).state).to.equal('open');
  });

  it('never opens where nothing is open, and never closes round the clock', () => {
    const at = riga('2026-11-23T10:00');
    expect(new Schedule(daily()).status(at)).to.include({ state: 'closed' });
    expect(new Schedule(daily()).nextChange(at)).to.equal(undefined);
    const always = new Schedule(daily([0, 1440]));
    expect(always.status(at).state).to.equal('open');
    expect(always.nextChange(at)).to.equal(undefined);
  });

  it('runs past midnight', () => {
    const schedule = new Schedule(daily([1320, 1560]));
    expect(schedule.status(riga('2026-11-24T01:59')).state).to.equal('open');
    expect(schedule.nextChange(riga('2026-11-23T23:00'))).to.equal(riga('2026-11-24T02:00'));
    expect(schedule.status(riga('2026-11-24T02:00')).state).to.equal('closed');
  });

  describe('on the days the clocks change', () => {
    it('is open as long as the clocks show it: 23 and 25 hours', () => {
      const always = new Schedule(daily([0, 1439]));
      const lengths = ['2026-03-29', '2026-10-25', '2026-10-26'].map((date) => {
        const from = riga(`${date}T00:00`);
        const [interval] = always.intervals(from, from + DAY + 2 * 60 * MINUTE);
        return (interval!.end - interval!.start) / MINUTE + 1;
      });
      expect(lengths).to.deep.equal([23 * 60, 25 * 60, 24 * 60]);
    });

    it('drops a range that lies wholly in the missing hour', () => {
      const schedule = new Schedule(daily([190, 230]));
      const night = [riga('2026-03-29T00:00'), riga('2026-03-29T12:00')] as const;
      expect(schedule.intervals(...night)).to.be.empty;
    });

    it('opens once in the hour that comes twice', () => {
      const schedule = new Schedule(daily([190, 230]));
      const found = schedule.intervals(riga('2026-10-25T00:00'), riga('2026-10-25T12:00'));
      expect(found.map(({ start }) => start)).to.deep.equal([Date.UTC(2026, 9, 25, 0, 10)]);
    });
  });

  it('gives intervals in order, apart, clipped, and in agreement with the status', () => {
    const schedule = counters();
    const [from, to] = [riga('2026-11-16T10:00'), riga('2026-11-20T14:00')];
    const found = schedule.intervals(from, to);
    expect([found[0]!.start, found.at(-1)!.end]).to.deep.equal([from, to]);
    expect(found).to.have.length(8);
    found.forEach(({ start, end, state }, index) => {
      expect(start).to.be.below(end);
      if (index > 0) expect(start).to.be.above(found[index - 1]!.end);
      expect(schedule.status(start).state).to.equal(state);
      expect(schedule.status(end - 1).state).to.equal(state);
    });
  });

  it('knows no holidays outside Latvia unless a calendar is given', () => {
    const berlin = new Schedule(atd.offices[0]!.hours, { zone: 'Europe/Berlin' });
    expect(berlin.status(Date.UTC(2026, 10, 18, 9)).state).to.equal('open');
  });

  it('admits what a decree could still change', () => {
    expect(counters().status(riga('2049-05-03T10:00')).certain).to.be.false;
    expect(counters().status(riga('2049-05-05T10:00')).certain).to.be.true;
  });
});

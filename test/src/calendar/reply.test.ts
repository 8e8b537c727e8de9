import { expect } from 'chai';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { formatDay, parseDay, weekdayOf } from '../../../src/calendar/civil.js';
import { addWorkingDays, latvia, replyBy } from '../../../src/calendar/index.js';

const inRiga = (iso: string) => DateTime.fromISO(iso, { zone: 'Europe/Riga' });

describe('the day by which an answer is due', () => {
  // Received, due without and with moved days, promised, and whether that is certain: our own reckoning
  // of the law, checked by hand.
  for (const [received, ignoring, following, promised, certain] of [
    ['2026-03-02', '2026-03-16', '2026-03-16', '2026-03-16', true],
    ['2026-04-01', '2026-04-17', '2026-04-17', '2026-04-17', true],
    ['2026-06-10', '2026-06-26', '2026-06-27', '2026-06-26', true],
    ['2026-06-15', '2026-07-01', '2026-07-01', '2026-07-01', true],
    ['2026-11-13', '2026-11-30', '2026-11-30', '2026-11-30', true],
    ['2026-11-22', '2026-12-04', '2026-12-04', '2026-12-04', true],
    ['2026-12-14', '2026-12-30', '2026-12-30', '2026-12-30', true],
    ['2026-12-23', '2027-01-12', '2027-01-12', '2027-01-12', true],
    ['2049-04-22', '2049-05-07', '2049-05-07', '2049-05-07', false],
    // A year whose decree nobody knows is uncertain. The song festival of 2028 may close on 9 July, and free the Monday.
    ['2028-06-30', '2028-07-14', '2028-07-14', '2028-07-14', false],
    ['2028-07-17', '2028-07-31', '2028-07-31', '2028-07-31', true],
  ] as const) {
    it(`is ${promised} for what came on ${received}`, () => {
      expect(addWorkingDays(received, 10).date).to.equal(ignoring);
      expect(addWorkingDays(received, 10, { movedDays: 'follow' }).date).to.equal(following);
      const { date, rule, certain: isCertain } = replyBy(inRiga(`${received}T12:00`));
      expect(date).to.equal(promised);
      expect(rule).to.include({ kind: 'working-days', count: 10, since: '2026-03-01' });
      expect(isCertain).to.equal(certain);
    });
  }

  it('was a month later until 28 February 2026', () => {
    const { date, rule, certain } = replyBy(inRiga('2026-02-27T12:00'));
    expect({ date, certain }).to.deep.equal({ date: '2026-03-27', certain: true });
    expect(rule).to.include({ kind: 'months', count: 1 });
  });

  it('goes by the date in Riga, wherever it is read', () => {
    const last = inRiga('2026-02-28T23:59:59.999').toMillis();
    expect(replyBy(last).rule.kind).to.equal('months');
    expect(replyBy(last + 1).rule.kind).to.equal('working-days');
    expect(replyBy(new Date(last + 1))).to.deep.equal(replyBy(last + 1));
  });

  it('is the last day of a shorter month, or the next working day after a free one', () => {
    expect(replyBy(inRiga('2025-01-31T12:00')).date).to.equal('2025-02-28');
    expect(replyBy(inRiga('2025-03-18T12:00')).date).to.equal('2025-04-22'); // Good Friday to Easter Monday
  });

  it('is what the institution promises, where it promises more', () => {
    const rules = [
      { kind: 'working-days', count: 5, since: '2020-01-01', source: 'atd.lv' },
    ] as const;
    expect(replyBy(inRiga('2026-11-13T12:00'), { rules }).date).to.equal('2026-11-23');
  });

  it('is refused for what is no instant', () => {
    expect(() => replyBy(NaN)).to.throw(RangeError);
    expect(() => replyBy(inRiga('1999-01-01'))).to.throw(RangeError, '1999-01-01');
  });
});

describe('counting working days', () => {
  const day = fc
    .integer({ min: parseDay('2018-01-01'), max: parseDay('2035-12-31') })
    .map(formatDay);
  const count = fc.integer({ min: 0, max: 60 });
  const movedDays = fc.constantFrom('ignore', 'follow' as const);

  it('ends on a working day, with so many of them on the way', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
        const { date } = addWorkingDays(from, n, { movedDays: 'follow' });
        let worked = 0;
        for (let each = parseDay(from) + 1; each <= parseDay(date); each++) {
          if (latvia.at(each).kind === 'working') worked++;
        }
        expect(worked).to.equal(n);
        expect(latvia.day(date).kind).to.equal('working');
      }),
    );
  });

  it('can be done in two steps', () => {
    fc.assert(
      fc.property(day, count, count, movedDays, (from, a, b, moved) => {
        const options = { movedDays: moved };
        const halfway = addWorkingDays(from, a, options).date;
        expect(addWorkingDays(halfway, b, options).date).to.equal(
          a === 0
            ? addWorkingDays(halfway, b, options).date
            : addWorkingDays(from, a + b, options).date,
        );
      }),
    );
  });

  it('stays on weekdays where moved days are ignored', () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        expect(weekdayOf(parseDay(addWorkingDays(from, n).date))).to.be.at.most(5);
      }),
    );
  });

  for (const n of [-1, 1.5, NaN, Infinity, 10_001]) {
    it(`refuses ${n} days`, () => {
      expect(() => addWorkingDays('2026-01-05', n)).to.throw(RangeError, String(n));
    });
  }

  it('counts nothing from what is no date', () => {
    expect(() => addWorkingDays('2026-02-30', 1)).to.throw(RangeError, '2026-02-30');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Schedule } from 'atd-widgets/schedule';
import fc from 'fast-check';
import { values } from '../../oracle/opening-hours-package/values.mjs';

const DAY = 86_400_000;
const FOUR_WEEKS = 28 * DAY;

const zone = fc.constantFrom(
  'Europe/Riga',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
);
const instant = fc.integer({
  min: Date.UTC(2020, 0, 1),
  max: Date.UTC(2032, 0, 1),
});
const day = fc
  .integer({ min: Date.UTC(2026, 0, 1) / DAY, max: Date.UTC(2026, 2, 1) / DAY })
  .map((number) => new Date(number * DAY).toISOString().slice(0, 10));
const span = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([start, length]) => [start, start + length]);
const exception = fc.oneof(
  fc.record({ kind: fc.constant('closed'), from: day }),
  fc.record({ kind: fc.constant('hours'), from: day, spans: fc.array(span, { maxLength: 1 }) }),
  fc.record({
    kind: fc.constant('closed'),
    from: day,
    spans: fc.array(span, { minLength: 1, maxLength: 1 }),
  }),
  fc.record({ kind: fc.constant('as-usual'), from: day }),
);
const schedule = fc
  .record({
    text: values,
    zone,
    exceptions: fc.array(exception, { maxLength: 3 }),
    movedDays: fc.constantFrom('ignore', 'follow'),
    preHoliday: fc.constantFrom(0, 60),
  })
  .map(({ text, ...options }) => Schedule.parse(text, options));

const WEEK = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const clock = (minutes) => new Date(minutes * 60_000).toISOString().slice(11, 16);
const quarter = (from, to) =>
  fc.integer({ min: from * 4, max: to * 4 - 1 }).map((each) => each * 15);
/** One that opens in the day and may close in the next one, before anything opens there. */
const specification = fc
  .record({
    days: fc.oneof(fc.subarray(WEEK, { minLength: 1 }), fc.constant(['PublicHolidays'])),
    opens: quarter(6, 24),
    closes: fc.oneof(quarter(0, 6), quarter(6, 24)),
    season: fc.option(fc.tuple(day, fc.integer({ min: 0, max: 60 }))),
    isClosed: fc.boolean(),
  })
  .filter(({ opens, closes }) => opens !== closes)
  .map(({ days, opens, closes, season, isClosed }) => ({
    dayOfWeek: days,
    opens: clock(season && isClosed ? 0 : opens),
    closes: clock(season && isClosed ? 0 : closes),
    ...(season && {
      validFrom: season[0],
      validThrough: clockless(Date.parse(season[0]) + season[1] * DAY),
    }),
  }));
const clockless = (at) => new Date(at).toISOString().slice(0, 10);
const nightSpan = fc
  .tuple(quarter(6, 24), quarter(1, 12))
  .map(([start, length]) => [start, Math.min(start + length + 15, 1440 + 345)]);
const week = fc.record({
  week: fc.array(
    fc
      .array(nightSpan, { maxLength: 2 })
      .map((spans) => spans.sort(([a], [b]) => a - b))
      .filter(([first, second]) => !second || first[1] <= second[0]),
    { minLength: 7, maxLength: 7 },
  ),
  publicHolidays: fc.constantFrom('closed', 'unknown'),
});

const check = (property, numRuns = 300) => fc.assert(property, { numRuns, seed: 2026 });

describe('whatever the schedule', () => {
  it('intervals are in order and apart, and agree with the status at every edge and between', () => {
    check(
      fc.property(schedule, instant, (each, from) => {
        const to = from + FOUR_WEEKS;
        let before = from;
        let last;
        for (const { start, end, state, comment } of each.intervals(from, to)) {
          assert.ok(before <= start && start < end && end <= to);
          if (last?.end === start)
            assert.notDeepEqual([last.state, last.comment], [state, comment]);
          if (before < start) {
            for (const at of [before, (before + start) / 2, start - 1]) {
              assert.equal(each.status(at).state, 'closed');
            }
          }
          for (const at of [start, Math.floor((start + end) / 2), end - 1]) {
            const status = each.status(at);
            assert.equal(status.state, state);
            assert.equal(status.comment, comment);
          }
          before = end;
          last = { end, state, comment };
        }
        if (before < to) assert.equal(each.status(before).state, 'closed');
      }),
    );
  });

  it('the next change is the first instant at which the state differs, and no other way leads past it', () => {
    check(
      fc.property(schedule, instant, (each, at) => {
        const { state, until } = each.status(at);
        assert.equal(each.nextChange(at), until);
        if (until === undefined) return;
        assert.ok(until > at);
        assert.notEqual(each.status(until).state, state);
        const duration = Math.min(until - at, 400 * DAY);
        for (let part = 0; part < 20; part++) {
          const between = at + Math.floor((duration * part) / 20);
          assert.equal(each.status(between).state, state);
          assert.equal(each.status(between).until, until);
        }
        assert.equal(each.status(until - 1).state, state);
      }),
    );
  });

  it('a question asked in two parts has the same answer', () => {
    check(
      fc.property(
        schedule,
        instant,
        fc.integer({ min: 1, max: FOUR_WEEKS }),
        (each, from, length) => {
          const to = from + FOUR_WEEKS;
          const cut = from + length;
          const minutes = (intervals) =>
            intervals.reduce((sum, { start, end }) => sum + (end - start), 0);
          const whole = each.intervals(from, to);
          const parts = [...each.intervals(from, cut), ...each.intervals(cut, to)];
          assert.equal(minutes(parts), minutes(whole));
          assert.ok(parts.length - whole.length <= 1);
        },
      ),
    );
  });
});

describe('whatever is written', () => {
  it('reads again as the same, in a form that stays', () => {
    check(
      fc.property(values, instant, (text, from) => {
        const [first, again] = [text, String(Schedule.parse(text))].map((each) =>
          Schedule.parse(each),
        );
        assert.equal(String(again), String(first));
        const to = from + 13 * FOUR_WEEKS;
        assert.deepEqual(again.intervals(from, to), first.intervals(from, to));
      }),
      400,
    );
  });

  it('is read again from its text as the same hours, nights and holidays too', () => {
    const hoursOf = (each) => each.intervals(Date.UTC(2025, 11, 20), Date.UTC(2026, 8, 1));
    const isSame = (each) =>
      assert.deepEqual(hoursOf(Schedule.parse(String(each))), hoursOf(each), String(each));
    check(
      fc.property(fc.array(specification, { minLength: 1, maxLength: 4 }), (list) =>
        isSame(Schedule.fromSchemaOrg({ openingHoursSpecification: list })),
      ),
    );
    check(fc.property(week, (hours) => isSame(new Schedule(hours))));
  });

  it('reads again from schema.org as the same hours, but for what is named as lost', () => {
    const range = { from: '2026-01-01', through: '2026-12-31' };
    const [first, last] = [Date.UTC(2026, 0, 5), Date.UTC(2026, 11, 30)];
    let whole = 0;
    check(
      fc.property(schedule, (each) => {
        const { node, lost } = each.toSchemaOrg(range);
        if (lost.some((loss) => !loss.startsWith('that hours may differ'))) return;
        whole++;
        const again = Schedule.fromSchemaOrg(JSON.parse(JSON.stringify(node)), {
          zone: each.zone.name,
        });
        const times = (intervals) => intervals.map(({ start, end }) => [start, end]);
        assert.deepEqual(times(again.intervals(first, last)), times(each.intervals(first, last)));
      }),
    );
    assert.ok(whole > 100, `only ${whole} schedules lost nothing`);
  });
});

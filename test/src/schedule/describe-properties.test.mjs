/**
 * A description says what the schedule says. Whatever the hours, the exceptions and the policies: read back day by day,
 * it gives the same intervals, with state, remark and certainty.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hoursOn, Schedule } from 'atd-widgets/schedule';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';
import { isCertain } from '../../../src/schedule/day.js';
import { Timeline } from '../../../src/schedule/timeline.js';
import { values } from '../../oracle/opening-hours-package/values.mjs';

const DAY = 86_400_000;
const CORPUS = new URL('../../../../shared/cases/corpus/valid.txt', import.meta.url);
const RANGE = { from: '2026-11-30', through: '2028-11-29' };
/** `DESCRIBE_RUNS=100000` asks for more, in hours. */
const RUNS = Number(process.env.DESCRIBE_RUNS ?? 40);
const TEN_YEARS = { from: '2026-11-30', through: '2036-11-29' };

const day = fc.integer({ min: parseDay('2026-11-01'), max: parseDay('2027-08-31') }).map(formatDay);
const span = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 60 }))
  .map(([start, length]) => [start * 15, (start + length) * 15]);
const exception = fc
  .record({
    effect: fc.oneof(
      fc.constant({ kind: 'closed' }),
      span.map((each) => ({ kind: 'closed', spans: [each] })),
      span.map((each) => ({ kind: 'hours', spans: [each] })),
      span.map((each) => ({ kind: 'appointment', spans: [each] })),
      fc.constant({ kind: 'as-usual' }),
    ),
    from: day,
    length: fc.integer({ min: 0, max: 60 }),
  })
  .map(({ effect, from, length }) => ({
    ...effect,
    from,
    through: formatDay(parseDay(from) + length),
  }));
const schedules = fc
  .record({
    text: values,
    exceptions: fc.array(exception, { maxLength: 3 }),
    movedDays: fc.constantFrom('ignore', 'follow'),
    preHoliday: fc.constantFrom(0, 60),
  })
  .map(({ text, ...options }) => Schedule.parse(text, options));

/** The plan of a day as the description says it. */
function planOf(description, date) {
  const { kind, spans, closures, cause, certain } = hoursOn(description, date);
  const always = kind === 'always' ? [[0, 1440]] : [];
  return {
    spans: spans?.map(({ start, end, state, comment }) => [start, end, state, comment]) ?? always,
    closures: closures.map(({ start, end }) => ({ start, end })),
    why: cause ?? { kind: 'regular' },
    certain,
  };
}

function assertSame(schedule, range) {
  const description = JSON.parse(JSON.stringify(schedule.describe(range)));
  const within = (each) =>
    range.from <= formatDay(each) && formatDay(each) <= range.through
      ? planOf(description, formatDay(each))
      : { ...schedule.plan(each), certain: isCertain(schedule.rules, each) };
  const timeline = new Timeline({
    zone: schedule.zone,
    plan: within,
    isCertain: (each) => within(each).certain,
  });
  const { rules = new Array(7) } = schedule.rules.hours;
  assert.ok(description.regular.length <= rules.length + 1, 'more patterns than rules + 1');
  const [from, to] = [parseDay(range.from), parseDay(range.through)].map((each) => each * DAY);
  for (let number = Math.floor(from / (8 * DAY)); number * 8 * DAY < to; number++) {
    const page = timeline.page(number);
    const [start, end] = [number * 8 * DAY, (number + 1) * 8 * DAY];
    assert.deepEqual(page.intervals, schedule.intervals(start, end));
  }
}

describe('the description of a schedule', () => {
  it('gives its intervals back, whatever its hours, exceptions and policies', () => {
    fc.assert(
      fc.property(schedules, (schedule) => assertSame(schedule, RANGE)),
      { numRuns: RUNS, seed: 2026 },
    );
  });

  it('does so for ten years', () => {
    fc.assert(
      fc.property(schedules, (schedule) => assertSame(schedule, TEN_YEARS)),
      { numRuns: Math.ceil(RUNS / 10), seed: 2027 },
    );
  });

  it('does so for real values', { skip: !existsSync(CORPUS) && 'the corpus is not there' }, () => {
    const accepted = readFileSync(CORPUS, 'utf8')
      .split('\n')
      .flatMap((value) => {
        try {
          return value ? [Schedule.parse(value)] : [];
        } catch {
          return [];
        }
      });
    assert.ok(accepted.length > 500);
    // Every value is described; the days of a half year, over Christmas, are compared.
    for (const schedule of accepted) assertSame(schedule, { ...RANGE, through: '2027-05-29' });
  });
});

/**
 * A description says what the schedule says. Whatever the hours, the calendar, the exceptions and the policies: read
 * back day by day, it gives the same hours, closures, notices and certainty, and so the same intervals.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { hoursOn, Schedule } from 'atd-widgets/schedule';
import fc from 'fast-check';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';
import { isCertain, planDay } from '../../../src/schedule/day.js';
import { describe as descriptionOf } from '../../../src/schedule/describe.js';
import { Timeline } from '../../../src/schedule/timeline.js';
import { Timetable } from '../../../src/schedule/timetable.js';
import { dayRules } from '../../support/generated-rules.mjs';

const DAY = 86_400_000;
const CORPUS = new URL('../../../../shared/cases/corpus/valid.txt', import.meta.url);
const RANGE = { from: '2026-11-30', through: '2028-11-29' };
const ONE_YEAR = { from: '2026-11-30', through: '2027-11-29' };
const TEN_YEARS = { from: '2026-11-30', through: '2036-11-29' };
/** `DESCRIBE_RUNS=10000` asks for more, in minutes; `DESCRIBE_SEED` for others. */
const RUNS = Number(process.env.DESCRIBE_RUNS ?? 150);
const SEED = Number(process.env.DESCRIBE_SEED ?? 2025);

/** The plan of a day as the description says it. */
function planOf(description, date) {
  const { kind, spans, closures, cause, notice, certain } = hoursOn(description, date);
  const always = kind === 'always' ? [[0, 1440]] : [];
  return {
    spans: spans?.map(({ start, end, state, comment }) => [start, end, state, comment]) ?? always,
    closures: closures.map(({ start, end }) => ({ start, end })),
    why: cause ?? { kind: 'regular' },
    notice,
    certain,
  };
}

/** The parts of a plan that the description promises, without default values. */
function promised({ spans, closures = [], notice, certain }) {
  return {
    spans: spans.map(([start, end, access = 'open', comment]) => [start, end, access, comment]),
    closures: closures.map(({ start, end }) => [start, end]),
    notice,
    certain,
  };
}

function described(rules, range) {
  const description = JSON.parse(JSON.stringify(descriptionOf(rules, range)));
  const most = rules.hours.rules?.length ?? 7;
  assert.ok(description.regular.length <= most + 1, 'more patterns than rules + 1');
  return description;
}

function assertSameDays(rules, range) {
  const description = described(rules, range);
  for (let day = parseDay(range.from); day <= parseDay(range.through); day++) {
    const date = formatDay(day);
    const actual = promised(planOf(description, date));
    const expected = promised({ ...planDay(rules, day), certain: isCertain(rules, day) });
    // Comparing texts takes a fraction of the time.
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      assert.deepEqual(actual, expected, date);
  }
}

function assertSameIntervals(rules, range) {
  const schedule = new Timetable(rules, 'Europe/Riga');
  const description = described(rules, range);
  const within = (each) =>
    range.from <= formatDay(each) && formatDay(each) <= range.through
      ? planOf(description, formatDay(each))
      : { ...schedule.plan(each), certain: isCertain(rules, each) };
  const timeline = new Timeline({
    zone: schedule.zone,
    plan: within,
    isCertain: (each) => within(each).certain,
  });
  const [from, to] = [parseDay(range.from), parseDay(range.through)].map((each) => each * DAY);
  for (let number = Math.floor(from / (8 * DAY)); number * 8 * DAY < to; number++) {
    const page = timeline.page(number);
    const [start, end] = [number * 8 * DAY, (number + 1) * 8 * DAY];
    assert.deepEqual(page.intervals, schedule.intervals(start, end));
  }
}

function check(assertSame, range, options) {
  fc.assert(
    fc.property(dayRules, (rules) => assertSame(rules, range)),
    options,
  );
}

describe('the description of a schedule', () => {
  it('gives its days back, whatever its hours, calendar, exceptions and policies', () => {
    check(assertSameDays, ONE_YEAR, { numRuns: RUNS, seed: SEED });
  });

  it('gives its intervals back', () => {
    check(assertSameIntervals, RANGE, { numRuns: 40, seed: 2026 });
  });

  it('does so for ten years', () => {
    check(assertSameIntervals, TEN_YEARS, { numRuns: 4, seed: 2027 });
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
    for (const { rules } of accepted)
      assertSameIntervals(rules, { ...RANGE, through: '2027-05-29' });
  });
});

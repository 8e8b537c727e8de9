/**
 * Hours that are written in the vocabulary of schema.org read back as what is certainly open, from a place with special
 * hours and from one list of specifications. In such a list the one with the shorter validity holds.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Schedule } from 'atd-widgets/schedule';
import fc from 'fast-check';
import { describe as descriptionOf } from '../../../../src/schedule/describe.js';
import { writeSchemaOrg } from '../../../../src/schedule/schema-org/write.js';
import { Timetable } from '../../../../src/schedule/timetable.js';
import { dayRules } from '../../../support/generated-rules.mjs';

const CORPUS = new URL('../../../../../shared/cases/corpus/valid.txt', import.meta.url);
const YEAR = { from: '2026-11-30', through: '2027-11-29' };
/** `WRITE_RUNS=10000` asks for more, in minutes; `WRITE_SEED` for others. */
const RUNS = Number(process.env.WRITE_RUNS ?? 150);
const SEED = Number(process.env.WRITE_SEED ?? 2026);

/** Two days later than the range: hours of more than a day may last into its beginning. */
const START = Date.parse('2026-12-02T00:00:00+02:00');
const END = Date.parse('2027-11-30T00:00:00+02:00');

/** The intervals that are open, whatever is remarked on them. */
function openIn(schedule) {
  const open = [];
  for (const { start, end, state } of schedule.intervals(START, END)) {
    if (state !== 'open') continue;
    if (open.at(-1)?.[1] === start) open.at(-1)[1] = end;
    else open.push([start, end]);
  }
  return open;
}

/** Whether hours of one day reach into the hours of the next one, or last for more than a day. */
function overlapsDays(patterns) {
  const spans = patterns.flatMap(({ hours }) =>
    hours.kind === 'always' ? [{ start: 0, end: 1440 }] : (hours.spans ?? []),
  );
  const first = Math.min(...spans.map(({ start }) => start));
  return spans.some(({ start, end }) => end - 1440 > Math.min(first, start));
}

/**
 * @returns whether it was compared: the last minute of a day cannot be left out, and hours that reach into
 * those of the next day are divided as they are in the middle of a season, which may cut a night at one of its ends
 */
function assertReadsBack(rules, range = YEAR) {
  const description = descriptionOf(rules, range);
  const { node, lost } = writeSchemaOrg(description, rules.hours);
  if (lost.some((loss) => loss.includes('read as midnight'))) return false;
  if (description.regular.some(({ season, on }) => season || on.kind === 'weeks')) {
    if (overlapsDays(description.regular)) return false;
  }
  const { openingHoursSpecification: week, specialOpeningHoursSpecification: special = [] } = node;
  for (const { validFrom = range.from, validThrough = range.through } of [...week, ...special]) {
    assert.ok(range.from <= validFrom && validFrom <= validThrough, validFrom);
    assert.ok(validThrough <= range.through, validThrough);
  }
  const expected = openIn(new Timetable(rules, 'Europe/Riga'));
  const list = [...week, ...special];
  const available = { '@type': 'ContactPoint', hoursAvailable: list };
  // In one list, a short specification that ends the night of a longer one also ends hours of the next day.
  const hasNights = list.some(({ opens, closes }) => closes < opens);
  for (const form of hasNights ? [node] : [node, available]) {
    const again = Schedule.fromSchemaOrg(JSON.parse(JSON.stringify(form)));
    assert.deepEqual(openIn(again), expected, JSON.stringify(form));
  }
  return true;
}

describe('hours written for schema.org', () => {
  it('read back, whatever the hours, the calendar, the exceptions and the policies', () => {
    let compared = 0;
    fc.assert(
      fc.property(dayRules, (rules) => {
        if (assertReadsBack(rules)) compared++;
      }),
      { numRuns: RUNS, seed: SEED },
    );
    assert.ok(compared > RUNS / 2, `only ${compared} were compared`);
  });

  it(
    'read back for real values',
    { skip: !existsSync(CORPUS) && 'the corpus is not there' },
    () => {
      let compared = 0;
      for (const value of readFileSync(CORPUS, 'utf8').split('\n')) {
        let schedule;
        try {
          schedule = Schedule.parse(value);
        } catch {
          continue;
        }
        try {
          if (assertReadsBack(schedule.rules)) compared++;
        } catch (error) {
          throw new Error(value, { cause: error });
        }
      }
      assert.ok(compared > 500, `only ${compared} were compared`);
    },
  );
});

/**
 * Opening hours from public bug reports and real data, with the right answers. They lie beside the project;
 * where they do not, the test says so. The most important of each kind are written out in test/src/schedule.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Schedule, ScheduleSyntaxError, SchemaOrgError } from 'atd-widgets/schedule';
import { DateTime } from 'luxon';

const FILE = new URL('../../../../shared/cases/hours.json', import.meta.url);
const isThere = existsSync(FILE);
const cases = isThere ? JSON.parse(readFileSync(FILE, 'utf8')) : [];
const FROM = Date.UTC(2026, 0, 1);
const TO = Date.UTC(2028, 0, 1);

describe('hours from public reports', { skip: !isThere && `${FILE.pathname} is not there` }, () => {
  for (const { source, input, checks, refuse, correction, zone, options } of cases) {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    it(`${source}: ${text.slice(0, 120)}`, () => {
      const settings = { ...(zone && { zone }), ...options };
      const { schedule, error } = read(input, settings);
      if (refuse) assert.ok(error, `read as ${schedule}`);
      if (correction) assertSame(error.correction, correction, settings);
      if (!checks) return;
      // A refusal with the right correction does no harm.
      const answering =
        schedule ?? Schedule.parse(error.correction ?? assert.fail(error), settings);
      for (const [civil, state, until] of checks) {
        const at = instant(civil, answering);
        assert.equal(answering.status(at).state, state, `${civil} of ${answering}`);
        if (until) assert.equal(answering.nextChange(at), instant(until, answering), civil);
      }
    });
  }
});

function read(input, options) {
  try {
    const isNotation = typeof input === 'string';
    return {
      schedule: isNotation
        ? Schedule.parse(input, options)
        : Schedule.fromSchemaOrg(input, options),
    };
  } catch (error) {
    assert.ok(error instanceof ScheduleSyntaxError || error instanceof SchemaOrgError, error);
    return { error };
  }
}

/** Two texts with the same hours, however they are written. */
function assertSame(correction, expected, options) {
  assert.ok(correction, `no correction; ${expected} is meant`);
  const [intervals, right] = [correction, expected].map((text) =>
    Schedule.parse(text, options).intervals(FROM, TO),
  );
  assert.deepEqual(intervals, right, `${correction} is not ${expected}`);
}

function instant(civil, { zone }) {
  return DateTime.fromISO(civil, { zone: zone.name }).toMillis();
}

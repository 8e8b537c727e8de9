import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { KNOWN, REFUSED } from './opening-hours-package/known.mjs';

/** Values in each zone; each is asked for 80 days and at some fifty instants. */
const COUNT = 1500;
/** Another seed asks other questions; this one has no answer that is not known. */
const SEED = 20_260_301;
const script = fileURLToPath(new URL('opening-hours-package/run.mjs', import.meta.url));

const run = promisify(execFile);
const answers = new Map();
function answersIn(zone) {
  const options = { env: { ...process.env, TZ: zone, NODE_OPTIONS: '' }, maxBuffer: 1e8 };
  if (!answers.has(zone)) {
    answers.set(
      zone,
      run(process.execPath, ['--import', 'tsx', script, COUNT, SEED].map(String), options),
    );
  }
  return answers.get(zone).then(({ stdout }) => JSON.parse(stdout));
}

describe('beside the package opening_hours', { concurrency: true }, () => {
  for (const zone of ['Europe/Riga', 'Europe/Berlin']) {
    it(`${COUNT} values have the same hours in ${zone}, but for the known differences`, async () => {
      const { unknown } = await answersIn(zone);
      assert.deepEqual(unknown, []);
    });
  }

  for (const { value, theirs, ours, why } of KNOWN) {
    it(`${value} differs. ${why}`, async () => {
      const { known } = await answersIn('Europe/Riga');
      assert.deepEqual(
        known.find((each) => each.value === value),
        { value, theirs, ours },
      );
    });
  }

  for (const { value, by, why } of REFUSED) {
    it(`${value} is refused by ${by} alone: ${why}`, async () => {
      const { refused } = await answersIn('Europe/Riga');
      assert.deepEqual(
        refused.find((each) => each.value === value),
        { value, theirs: by === 'them', ours: by === 'us' },
      );
    });
  }
});

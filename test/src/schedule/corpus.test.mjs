/**
 * Real values of OpenStreetMap, which lie beside the project; where they do not, the test says so. Of those
 * that we accept and the package `opening_hours` refuses, every one has a reason.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Schedule } from 'atd-widgets/schedule';
import OpeningHours from 'opening_hours';
import { ACCEPTED } from '../../oracle/opening-hours-package/known.mjs';

const FOLDER = new URL('../../../../shared/cases/corpus/', import.meta.url);
const RIGA = { lat: 56.95, lon: 24.1, address: { country_code: 'lv', state: '' } };
const isThere = existsSync(FOLDER);

describe('real values', { skip: !isThere && `${FOLDER.pathname} is not there` }, () => {
  for (const file of ['valid.txt', 'lenient.tsv', 'invalid.tsv']) {
    it(`of ${file} are accepted where the package refuses only for a known reason`, (test) => {
      const counts = new Map();
      const unknown = valuesIn(file).filter((value) => {
        if (!accepts(() => Schedule.parse(value)) || accepts(() => new OpeningHours(value, RIGA))) {
          return false;
        }
        const kind = ACCEPTED.find(({ pattern }) => pattern.test(value));
        if (kind) counts.set(kind.why, (counts.get(kind.why) ?? 0) + 1);
        return !kind;
      });
      for (const [why, count] of counts) test.diagnostic(`${count}: ${why}`);
      assert.deepEqual(unknown, []);
    });

    it(`of ${file} are corrected into what is read, and has no rule that never holds`, (test) => {
      let corrected = 0;
      for (const value of valuesIn(file)) {
        const correction = correctionOf(value);
        if (correction === undefined) continue;
        corrected++;
        assert.deepEqual(Schedule.parse(correction).warnings, [], `${value}: ${correction}`);
      }
      test.diagnostic(`${corrected} corrected`);
    });
  }
});

/** Without the number of uses before a tab. */
function valuesIn(file) {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => line.slice(line.indexOf('\t') + 1));
}

function accepts(read) {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

function correctionOf(value) {
  try {
    Schedule.parse(value);
    return undefined;
  } catch (error) {
    return error.correction;
  }
}

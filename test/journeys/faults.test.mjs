import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scenarios } from '../faults/scenarios.mjs';
import { trial } from '../faults/trial.mjs';

/** Most in the oldest scenario, in which the line is tried as well. */
const COUNTS = { 'closed pages': 40 };

describe('over a line that is not to be trusted', () => {
  for (const name of Object.keys(scenarios)) {
    it(`with ${name}, every message arrives once, and every word on the page is true`, async () => {
      const { faults, restarts } = await trial({
        ...{ name, count: COUNTS[name] ?? 16, browsers: 4, seed: 2026, restartEvery: 1500 },
      });
      // Else nothing was tried.
      const wrong = Object.keys(faults).filter((fault) => fault !== 'through');
      assert.ok(wrong.length >= 3 && restarts > 0, JSON.stringify({ faults, restarts }));
    });
  }
});

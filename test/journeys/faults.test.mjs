import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trial } from '../faults/trial.mjs';

describe('over a line that is not to be trusted', () => {
  it('every message arrives once, and every receipt is true', async () => {
    const { faults, restarts } = await trial({
      ...{ count: 40, browsers: 4, seed: 2026, restartEvery: 1500 },
    });
    // Else nothing was tried.
    const wrong = Object.keys(faults).filter((fault) => fault !== 'through');
    assert.ok(wrong.length >= 6 && restarts > 0, JSON.stringify({ faults, restarts }));
  });
});

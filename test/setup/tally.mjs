// Counting tests, so that `npm test` can end with one honest line. A runner writes its tally into
// the file that TALLY names: Web Test Runner through `tallyReporter`, node:test through
// tally-node.mjs.

import { writeFileSync } from 'node:fs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {boolean} noisy something was logged that a person should read although tests passed
 */

/** @param {Tally} tally */
export function writeTally(tally) {
  if (process.env.TALLY) writeFileSync(process.env.TALLY, JSON.stringify(tally));
}

/** A reporter for Web Test Runner; every engine and zone counts. */
export function tallyReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const tally = { passed: 0, failed: 0, noisy: false };
      for (const { testResults, passed, errors, logs, request404s } of sessions) {
        const before = tally.failed;
        if (testResults) count(testResults, tally);
        // A file that did not load, or an error outside of any test.
        const outside = errors.length > 0 || !passed;
        if (outside && tally.failed === before) tally.failed += 1;
        tally.noisy ||= logs.length > 0 || request404s.length > 0;
      }
      writeTally(tally);
    },
  };
}

function count({ tests, suites }, tally) {
  for (const { passed, skipped } of tests) {
    if (!skipped) tally[passed ? 'passed' : 'failed'] += 1;
  }
  for (const suite of suites) count(suite, tally);
}

// A reporter for node:test that only counts; see tally.mjs.

import { writeTally } from './tally.mjs';

export default async function* tallyNode(events) {
  const tally = { passed: 0, failed: 0, noisy: false };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined || data.todo !== undefined) {
      continue;
    }
    tally[type === 'test:pass' ? 'passed' : 'failed'] += 1;
  }
  writeTally(tally);
}

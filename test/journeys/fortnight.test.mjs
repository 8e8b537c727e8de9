// Some days of the simulated fortnight in each of three zones; `npm run fortnight` lives through all of them in each.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulate } from '../fortnight/simulate.mjs';
import { engines } from './harness.mjs';

/** Easter and the change of the clocks; the same and the days after; the end, when two documents are published. */
const STAYS = [
  { zone: 'Europe/Riga', from: '2027-03-25T12:00', to: '2027-03-29T12:00' },
  { zone: 'America/Los_Angeles', from: '2027-03-27T12:00', to: '2027-03-31T13:30' },
  { zone: 'Asia/Kolkata', from: '2027-04-01T12:00', to: '2027-04-03T20:30' },
];

/** Only there does a tab in front hide the page. */
const skip = !engines().includes('chromium');

describe('over a change of the clocks, holidays, sleep and outages of the feed', { skip }, () => {
  for (const stay of STAYS) {
    it(`every sentence is right for a visitor in ${stay.zone}`, async () => {
      const { boundaries, changes } = await simulate(stay);
      // Else little was tried.
      assert.ok(boundaries >= 20 && changes >= 10, JSON.stringify({ boundaries, changes }));
    });
  }
});

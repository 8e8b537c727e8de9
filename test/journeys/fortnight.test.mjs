// Some days of the simulated fortnight in each of four zones; `npm run fortnight` lives through all of them in each.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { simulate } from '../fortnight/simulate.mjs';
import { engines } from './harness.mjs';

/**
 * A day without the feed, Good Friday, a moved Saturday and the change of the clocks; that change and Easter Monday;
 * the days of the exceptions, on which two more documents are published; the afternoon after which the visitor's clock
 * is no longer the office's.
 */
const STAYS = [
  { zone: 'Europe/Riga', from: '2027-03-25T18:00', to: '2027-03-28T08:45' },
  { zone: 'America/Los_Angeles', from: '2027-03-28T00:00', to: '2027-03-30T16:30' },
  { zone: 'Asia/Kolkata', from: '2027-03-31T05:30', to: '2027-04-02T13:30' },
  { zone: 'Africa/Johannesburg', from: '2027-03-27T12:00', to: '2027-03-27T17:00' },
];

/** Only there does a tab in front hide the page. */
const skip = !engines().includes('chromium');

describe(
  'over a change of the clocks, holidays, sleep and outages of the feed',
  { skip, concurrency: 2 },
  () => {
    for (const stay of STAYS) {
      it(`every sentence is right for a visitor in ${stay.zone}`, async () => {
        const { boundaries, changes } = await simulate(stay);
        // Else little was tried.
        assert.ok(boundaries >= 4 && changes >= 5, JSON.stringify({ boundaries, changes }));
      });
    }
  },
);

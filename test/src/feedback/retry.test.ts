/** The times of retries: soon after sending is possible, never in a loop, and whatever the clock does. */
import { expect } from 'chai';
import {
  MAX_DELAY_MS,
  MIN_DELAY_MS,
  remainingDelay,
  RequestTurns,
  retryDelay,
  sleepBefore,
} from '../../../src/feedback/retry.js';

const HOUR = 60 * 60_000;

describe('the next attempt', () => {
  it('comes later each time, and once a minute in the end', () => {
    const delays = [1, 2, 3, 4, 5, 6, 7, 50, 5000].map((attempts) => retryDelay(attempts));
    expect(delays.map((ms) => ms / 1000)).to.deep.equal([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it('waits as long as the server asks for, up to a minute', () => {
    const seconds = [0, 1, 30, 60, 3600, 2_200_000, Infinity, NaN, -5];
    const delays = seconds.map((each) => retryDelay(1, each * 1000) / 1000);
    expect(delays).to.deep.equal([1, 1, 30, 60, 60, 60, 60, 1, 1]);
  });

  it('is not the same for all pages, and within its bounds for each', () => {
    for (const attempts of [1, 4, 9, NaN, -1]) {
      for (const random of [0, 0.5, 1]) {
        expect(retryDelay(attempts, 0, random)).to.be.within(MIN_DELAY_MS, MAX_DELAY_MS);
      }
    }
    expect(retryDelay(4, 0, 1)).to.equal(6000);
  });

  it('is believed where another page has put it down, unless the clock was changed since', () => {
    const now = Date.parse('2026-11-30T10:00:00Z');
    const left = [8000, MAX_DELAY_MS, HOUR, 24 * HOUR, -8000, -24 * HOUR, NaN, Infinity].map((ms) =>
      remainingDelay(now + ms, now),
    );
    expect(left).to.deep.equal([8000, MAX_DELAY_MS, 0, 0, 0, 0, 0, 0]);
  });

  it('is slept until in steps that are neither a loop nor longer than a timer can be', () => {
    expect([-HOUR, 0, 1, NaN, 5000, 2 ** 31, Infinity].map(sleepBefore)).to.deep.equal([
      ...[1000, 1000, 1000, 1000, 5000, 10_000, 10_000],
    ]);
  });
});

it('requests take turns of a second, in whatever crowd they come', () => {
  const turns = new RequestTurns();
  expect(
    [0, 0, 0.5, 999.2, 1000, 1000, 1500, 10_000].map((now) => turns.reserve(now)),
  ).to.deep.equal([...[0, 1000, 1000, 1, 0, 1000, 500, 0]]);
});

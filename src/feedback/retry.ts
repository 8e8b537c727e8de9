/**
 * Decides when a submission is sent again. This file alone computes the time of an attempt, and every delay
 * stays within the limits below, whatever the server asks for and however the computer's clock is changed.
 */

/** Minimum time between two requests, milliseconds. */
export const MIN_DELAY_MS = 1000;
/** The delay after the first failed attempt, milliseconds. */
const FIRST_RETRY_MS = 1000;
/** An open page retries at least this often, so that it soon notices a server that is back; milliseconds. */
export const MAX_DELAY_MS = 60_000;
/** A waiting page checks this often for changes by other pages and the browser; milliseconds. */
const MAX_SLEEP_MS = 10_000;
/** The share of a delay that is cut at random, so that pages do not all retry at once. */
const JITTER = 0.25;

/**
 * The delay after failed attempts: 1 s after the first, then twice as long each time.
 * @param attempts 1 or more
 * @param retryAfterMs requested by the server; limited to MAX_DELAY_MS
 * @param random 0 to 1
 * @returns milliseconds, from MIN_DELAY_MS to MAX_DELAY_MS
 */
export function retryDelay(attempts: number, retryAfterMs = 0, random = 0): number {
  const pause = Math.min(FIRST_RETRY_MS * 2 ** (attempts - 1), MAX_DELAY_MS);
  return bounded(Math.max(pause * (1 - JITTER * random), retryAfterMs), MAX_DELAY_MS);
}

/**
 * The time left until an instant that this page or another one has stored.
 * @param dueAt epoch milliseconds
 * @param now epoch milliseconds, by a clock that may have been changed since
 * @returns milliseconds, at most MAX_DELAY_MS; 0 where `dueAt` is past, or so far ahead that the clock was
 *   set back after it was stored
 */
export function remainingDelay(dueAt: number, now: number): number {
  const left = dueAt - now;
  return left > 0 && left <= MAX_DELAY_MS ? left : 0;
}

/**
 * How long a page waits before it checks its outbox again.
 * @param remainingMs until the next attempt is due
 * @returns milliseconds, from MIN_DELAY_MS to MAX_SLEEP_MS
 */
export function sleepBefore(remainingMs: number): number {
  return bounded(remainingMs, MAX_SLEEP_MS);
}

/** Spaces requests at least MIN_DELAY_MS apart. */
export class RequestTurns {
  #next = -Infinity;

  /**
   * Reserves the turn, if it is due.
   * @param now milliseconds of a monotonic clock such as `performance.now()`
   * @returns 0 where the request may be made now; else milliseconds until it is worth asking again
   */
  reserve(now: number): number {
    const wait = Math.max(0, Math.ceil(this.#next - now));
    if (wait === 0) this.#next = now + MIN_DELAY_MS;
    return wait;
  }
}

/** Limits a delay; NaN yields the shortest delay. */
function bounded(ms: number, max: number): number {
  return ms >= MIN_DELAY_MS ? Math.min(ms, max) : MIN_DELAY_MS;
}

/**
 * Decides when a submission is sent again. No other file computes the time of an attempt, and no delay leaves
 * its bounds, whatever the server asks for and whatever the computer's clock does.
 */

/** No two requests are closer to each other; milliseconds. */
export const MIN_DELAY_MS = 1000;
/** A page that is open tries at least this often, so that a server that is back is soon noticed; milliseconds. */
export const MAX_DELAY_MS = 60_000;
/** A page that waits looks this often at what other pages and the browser have done; milliseconds. */
const MAX_SLEEP_MS = 10_000;
/** The share of a pause that is left out at random, so that not all pages come back in one moment. */
const JITTER = 0.25;

/**
 * How long to wait after failed attempts: 1 s after the first, then twice as long each time.
 * @param attempts 1 or more
 * @param retryAfterMs what the server asks for; a longer wait than MAX_DELAY_MS is not granted
 * @param random 0 to 1
 * @returns milliseconds, from MIN_DELAY_MS to MAX_DELAY_MS
 */
export function retryDelay(attempts: number, retryAfterMs = 0, random = 0): number {
  const pause = Math.min(MIN_DELAY_MS * 2 ** (attempts - 1), MAX_DELAY_MS);
  return bounded(Math.max(pause * (1 - JITTER * random), retryAfterMs), MAX_DELAY_MS);
}

/**
 * How long it is until a time that this page or another one has written down.
 * @param dueAt epoch milliseconds
 * @param now epoch milliseconds, by a clock that may have been changed since
 * @returns milliseconds, at most MAX_DELAY_MS; 0 where `dueAt` is over, or so far ahead that the clock was set
 *   back after it was written
 */
export function remainingDelay(dueAt: number, now: number): number {
  const left = dueAt - now;
  return left > 0 && left <= MAX_DELAY_MS ? left : 0;
}

/**
 * How long a page sleeps before it looks at its outbox again.
 * @param remainingMs until the next attempt is due
 * @returns milliseconds, from MIN_DELAY_MS to MAX_SLEEP_MS
 */
export function sleepBefore(remainingMs: number): number {
  return bounded(remainingMs, MAX_SLEEP_MS);
}

/** Gives requests their turns, each at least MIN_DELAY_MS after the one before. */
export class RequestTurns {
  #next = -Infinity;

  /**
   * Takes the turn, if it has come.
   * @param now milliseconds of a clock that nobody sets, such as `performance.now()`
   * @returns 0 where the request may be made now; else milliseconds until it is worth asking again
   */
  take(now: number): number {
    const wait = Math.max(0, Math.ceil(this.#next - now));
    if (wait === 0) this.#next = now + MIN_DELAY_MS;
    return wait;
  }
}

/** The shortest delay also stands for what is no number. */
function bounded(ms: number, max: number): number {
  return ms >= MIN_DELAY_MS ? Math.min(ms, max) : MIN_DELAY_MS;
}

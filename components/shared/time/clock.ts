/**
 * One timer for the page. It sleeps until the next boundary that a listener returned, at most a minute at a
 * time so that a changed system clock is noticed, and it stops while the page is hidden.
 */
import { device } from './device.js';

export interface ClockListener {
  /**
   * Receives the time and returns the next instant at which something changes, epoch milliseconds.
   * @param isReturn whether the page, or the network, has just come back
   */
  tick(now: number, isReturn: boolean): number;
}

const MAX_SLEEP_MS = 60_000;

const listeners = new Set<ClockListener>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wakeAt = Infinity;

/** Adds a listener and calls it at once. */
export function subscribe(listener: ClockListener): void {
  if (listeners.size === 0) watchPage('addEventListener');
  listeners.add(listener);
  const now = device.now();
  sleepUntil(Math.min(wakeAt, listener.tick(now, false)), now);
}

/** Wakes earlier than the listeners returned, because the shown content has changed. */
export function wakeBy(instant: number): void {
  if (instant < wakeAt && listeners.size > 0) sleepUntil(instant, device.now());
}

export function unsubscribe(listener: ClockListener): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  watchPage('removeEventListener');
  sleepUntil(Infinity, 0);
}

function wake(event?: Event): void {
  if (document.hidden) sleepUntil(Infinity, 0);
  else tickAll(event !== undefined);
}

/** Calls all listeners with the present time. */
export function tickAll(isReturn: boolean): void {
  const now = device.now();
  let next = Infinity;
  for (const listener of listeners) {
    try {
      next = Math.min(next, listener.tick(now, isReturn));
    } catch (error) {
      // The other listeners are still called.
      reportError(error);
    }
  }
  sleepUntil(next, now);
}

function sleepUntil(next: number, now: number): void {
  clearTimeout(timer);
  wakeAt = next;
  if (listeners.size === 0 || document.hidden) return;
  timer = setTimeout(() => wake(), Math.min(Math.max(next - now, 0), MAX_SLEEP_MS));
}

/** A page can return in several ways: from sleep, from the back-forward cache, or from another tab. */
function watchPage(change: 'addEventListener' | 'removeEventListener'): void {
  document[change]('visibilitychange', wake);
  for (const event of ['pageshow', 'focus', 'online']) window[change](event, wake);
}

/**
 * One timer for the page. It sleeps to the next boundary that anyone named, at most a minute at a
 * time so that a changed system clock is noticed, and it rests while the page is hidden.
 */
export interface ClockListener {
  /**
   * Told the time; answers with the next instant that matters, epoch milliseconds.
   * @param isReturn whether the page, or the network, has just come back
   */
  tick(now: number, isReturn: boolean): number;
}

const MAX_SLEEP_MS = 60_000;

const listeners = new Set<ClockListener>();
let timer: ReturnType<typeof setTimeout> | undefined;
let wakeAt = Infinity;

/** Starts telling a listener the time, at once for the first time. */
export function subscribe(listener: ClockListener): void {
  if (listeners.size === 0) watchPage('addEventListener');
  listeners.add(listener);
  const now = Date.now();
  sleepUntil(Math.min(wakeAt, listener.tick(now, false)), now);
}

/** Wakes earlier than was known: what is shown has become another. */
export function wakeBy(instant: number): void {
  if (instant < wakeAt && listeners.size > 0) sleepUntil(instant, Date.now());
}

export function unsubscribe(listener: ClockListener): void {
  listeners.delete(listener);
  if (listeners.size > 0) return;
  watchPage('removeEventListener');
  sleepUntil(Infinity, 0);
}

function wake(event?: Event): void {
  if (document.hidden) {
    sleepUntil(Infinity, 0);
    return;
  }
  const now = Date.now();
  let next = Infinity;
  for (const listener of listeners) {
    try {
      next = Math.min(next, listener.tick(now, event !== undefined));
    } catch (error) {
      // The others are told all the same.
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

/** A page comes back from sleep, the back-forward cache or another tab in more ways than one. */
function watchPage(change: 'addEventListener' | 'removeEventListener'): void {
  document[change]('visibilitychange', wake);
  for (const event of ['pageshow', 'focus', 'online']) window[change](event, wake);
}

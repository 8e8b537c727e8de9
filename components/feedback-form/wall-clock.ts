/**
 * Returns the time. `Date.now` is avoided, since date libraries replace it on some pages (datejs returns an
 * object, its issue 263).
 * @returns epoch milliseconds; they may jump forward and back whenever somebody sets the clock
 */
export function wallClock(): number {
  return new Date().getTime();
}

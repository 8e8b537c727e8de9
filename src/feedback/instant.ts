/** Parses instants. */

/**
 * Avoids `Date.parse`, which date libraries replace on some pages (datejs returns an object, its issue
 * 263); they leave the constructor alone.
 * @param text an ISO instant, or an HTTP date
 * @returns epoch milliseconds; NaN where the text is not a date
 */
export function instantOf(text: string): number {
  return new Date(text).getTime();
}

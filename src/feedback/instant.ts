/** Reads instants as texts. */

/**
 * `Date.parse` is avoided: date libraries replace it on some pages (datejs returns an object, its issue 263), and
 * leave the constructor alone.
 * @param text an ISO instant, or a date of HTTP
 * @returns epoch milliseconds; NaN where the text is no date
 */
export function instantOf(text: string): number {
  return new Date(text).getTime();
}

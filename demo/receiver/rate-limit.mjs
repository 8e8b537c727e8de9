// How much one address may send. Addresses are not kept: what is counted is a fingerprint, made with a key that
// lives as long as this process and is another one every day.

import { createHmac, randomBytes } from 'node:crypto';

const DAY_MS = 24 * 60 * 60_000;

/**
 * @param {{ count: number, within: number, now?: () => number }} limit so many within so many milliseconds
 * @returns {(address: string, counts?: boolean) => number} how many milliseconds to wait; 0 where nothing has
 *   to be waited for, and then it counts, unless it is only asked
 */
export function rateLimit({ count, within, now = Date.now }) {
  let key = randomBytes(32);
  let keyMadeAt = now();
  /** By fingerprint, when the last ones came. */
  let times = new Map();

  return (address, counts = true) => {
    const at = now();
    if (at - keyMadeAt > DAY_MS) [key, keyMadeAt, times] = [randomBytes(32), at, new Map()];
    const fingerprint = createHmac('sha256', key).update(address).digest('base64');
    const recent = (times.get(fingerprint) ?? []).filter((time) => at - time < within);
    if (recent.length >= count) return within - (at - recent[0]);
    if (!counts) return 0;
    times.set(fingerprint, [...recent, at]);
    // Who has been quiet is forgotten.
    for (const [each, [...latest]] of times) {
      if (at - latest.at(-1) >= within) times.delete(each);
    }
    return 0;
  };
}

// The document source of the fortnight: the published documents, and the outages of their server.

import { answer, document } from '../journeys/harness.mjs';
import { DOCUMENTS } from './documents.mjs';

/**
 * @returns {{ version: number, outage: import('./course.mjs').Outage | undefined, given: number, requests: number,
 *   route: Function, askedAfter: (requests: number) => Promise<void> }} `given` is the newest document that has been
 *   given
 */
export function feedInTime() {
  const feed = { version: 0, outage: undefined, given: 0, requests: 0 };
  let notify;
  const published = document(() => DOCUMENTS[feed.version]);
  const older = document(() => DOCUMENTS[0]);
  const answers = {
    503: () => answer('', { status: 503 }),
    reset: () => ({ drop: true }),
    hanging: () => ({ delay: Infinity }),
    older,
  };
  feed.route = (asked) => {
    feed.requests += 1;
    notify?.();
    if (feed.outage) return answers[feed.outage](asked);
    feed.given = feed.version;
    return published(asked);
  };
  /** Resolves once there was a request more. */
  feed.askedAfter = async (requests) => {
    while (feed.requests <= requests) await new Promise((resolve) => (notify = resolve));
  };
  return feed;
}

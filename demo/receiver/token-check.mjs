// Whether somebody knows a token: compared so that the time tells nothing, and not to be tried for long.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { rateLimit } from './rate-limit.mjs';

/** A person mistypes a token a few times; a machine would need far more. */
const ATTEMPTS = { count: 10, within: 15 * 60_000 };

/**
 * @param {{ token: string, now: () => number }} options
 */
export function tokenCheck({ token, now }) {
  const key = randomBytes(32);
  // Of one length whatever is sent.
  const fingerprint = (text) => createHmac('sha256', key).update(text).digest();
  const expected = fingerprint(token);
  return {
    /** See rate-limit.mjs. */
    limit: rateLimit({ ...ATTEMPTS, now }),

    isToken: (text) => timingSafeEqual(fingerprint(text), expected),
  };
}

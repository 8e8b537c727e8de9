// Who may read what was received: whoever knows the token, from our own pages, for as long as a working day lasts.

import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { rateLimit } from './rate-limit.mjs';

const COOKIE = 'feedback-inbox';
const PATH = '/feedback';
const SESSION_MS = 8 * 60 * 60_000;
/** A person mistypes a token a few times; a machine would need far more. */
const ATTEMPTS = { count: 10, within: 15 * 60_000 };

/**
 * @param {{ token: string, now: () => number }} options
 */
export function inboxAccess({ token, now }) {
  const key = randomBytes(32);
  // Of one length whatever is sent, so that the time of the comparison tells nothing.
  const fingerprint = (text) => createHmac('sha256', key).update(text).digest();
  const expected = fingerprint(token);
  /** By the ids in the cookies, until when. They end with the process. */
  const sessions = new Map();

  return {
    /** See rate-limit.mjs. */
    limit: rateLimit({ ...ATTEMPTS, now }),

    isToken: (text) => timingSafeEqual(fingerprint(text), expected),

    hasSession: (context) => now() < (sessions.get(getCookie(context, COOKIE)) ?? 0),

    begin(context) {
      for (const [id, until] of sessions) if (until <= now()) sessions.delete(id);
      const id = randomBytes(32).toString('base64url');
      sessions.set(id, now() + SESSION_MS);
      setCookie(context, COOKIE, id, {
        path: PATH,
        httpOnly: true,
        sameSite: 'Strict',
        secure: schemeOf(context.req) === 'https',
      });
    },

    end(context) {
      sessions.delete(getCookie(context, COOKIE));
      deleteCookie(context, COOKIE, { path: PATH });
    },
  };
}

/**
 * Whether a form was sent from one of our own pages. To a page that says `no-referrer` the browser gives no
 * origin: `Origin` is `null` even from our own forms, and Sec-Fetch-Site alone tells.
 */
export function isFromOurPages({ req }) {
  const site = req.header('sec-fetch-site');
  const origin = req.header('origin');
  const own = `${schemeOf(req)}://${new URL(req.url).host}`;
  if (site !== undefined && site !== 'same-origin') return false;
  if (origin !== undefined && origin !== 'null') return origin === own;
  return site === 'same-origin';
}

/** A proxy in front of us may be the one who speaks https. */
function schemeOf(req) {
  const forwarded = req.header('x-forwarded-proto')?.split(',')[0].trim();
  return forwarded === 'https' ? 'https' : new URL(req.url).protocol.replace(':', '');
}

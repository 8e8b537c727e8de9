// Who may read what was received: whoever knows the token, from our own pages, for as long as a working day lasts.

import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { tokenCheck } from './token-check.mjs';

const COOKIE = 'feedback-inbox';
const PATH = '/feedback';
const SESSION_MS = 8 * 60 * 60_000;

/**
 * @param {{ token: string, now: () => number }} options
 */
export function inboxAccess({ token, now }) {
  /** By the ids in the cookies, until when. They end with the process. */
  const sessions = new Map();

  return {
    ...tokenCheck({ token, now }),

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

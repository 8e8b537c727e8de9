// Standard documents from a server of their own, and a page whose clock a test can move.

import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

export const municipality = () =>
  JSON.parse(readFileSync('dist/schemas/standard.example.json', 'utf8'));
export const atd = () => JSON.parse(readFileSync('dist/cdn/standard.json', 'utf8'));

const open = { 'access-control-allow-origin': '*' };

/**
 * A document as a careful server gives it: to any page, with a tag, and nothing where nothing has changed.
 * @param {() => unknown} current what the document says now
 */
export function document(current) {
  return ({ headers }) => {
    const body = JSON.stringify(current());
    const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
    const fresh = { ...open, etag, 'cache-control': 'max-age=300' };
    return headers['if-none-match'] === etag
      ? { status: 304, body: '', headers: fresh }
      : { body, type: 'application/json', headers: fresh };
  };
}

/** Anything else that a server may give, to any page. */
export const answer = (body, more = {}) => ({
  body,
  type: 'application/json',
  ...more,
  headers: { ...open, ...more.headers },
});

/** Long timers wait until the test moves the clock; what is meant to be soon is soon. */
export const movable = '<script src="/clock.js"></script>';
export const movableRoute = { '/clock.js': `(${takeClock})()` };

function takeClock() {
  const SOON_MS = 1500;
  // WebKit's driver waits for its own scripts on the page's clock.
  const DRIVERS_MS = 30_000;
  const [RealDate, start] = [Date, window.setTimeout];
  const waiting = new Map();
  let ahead = 0;
  let last = 0;
  window.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length ? parts : [RealDate.now() + ahead]));
    }
    static now() {
      return RealDate.now() + ahead;
    }
  };
  window.setTimeout = (task, delay = 0, ...args) => {
    if (delay < SOON_MS || delay === DRIVERS_MS) return start(task, delay, ...args);
    const id = --last;
    waiting.set(id, { task, due: Date.now() + delay });
    return id;
  };
  const stop = window.clearTimeout;
  window.clearTimeout = (id) => waiting.delete(id) || stop(id);
  document.advance = (ms) => {
    const end = Date.now() + ms;
    for (;;) {
      const due = [...waiting].filter(([, { due }]) => due <= end);
      const [id, next] = due.sort(([, a], [, b]) => a.due - b.due)[0] ?? [];
      if (!next) break;
      waiting.delete(id);
      ahead += Math.max(0, next.due - Date.now());
      next.task();
    }
    ahead += Math.max(0, end - Date.now());
  };
}

/** What a citizen reads in an element, whichever it is. */
export function shown(page, selector) {
  return page.evaluate((which) => {
    const host = window.document.querySelector(which);
    const root = host.shadowRoot;
    const base = root?.querySelector('[part="base"]');
    return (base ?? host).innerText.replace(/\s+/g, ' ').trim();
  }, selector);
}

/** Waits until an element says so. */
export function untilShown(page, selector, text) {
  return page.waitFor(
    (which, wanted) => {
      const host = window.document.querySelector(which);
      const base = host.shadowRoot?.querySelector('[part="base"]');
      return (base ?? host).innerText.replace(/\s+/g, ' ').includes(wanted);
    },
    selector,
    text,
  );
}

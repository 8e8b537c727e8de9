// The host's page around the elements, and what a visitor sees there and a screen reader announces.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const loader = '<script type="module" src="/cdn/atd-widgets.js"></script>';
export const allInOne = '<script type="module" src="/cdn/atd-widgets.all.js"></script>';

/**
 * A page of the host.
 * @param {{ lang?: string, head?: string, body?: string }} parts
 */
export function hostPage({ lang = 'lv', head = '', body = '' }) {
  return `<!doctype html>
    <html lang="${lang}">
      <head>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Kontakti</title>
        ${head}
      </head>
      <body>${body}</body>
    </html>`;
}

/** The files of the CDN build, by their paths in its folder. */
export const cdnFiles = readdirSync('dist/cdn', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, path = parentPath, name }) => join(path, name).replaceAll('\\', '/'))
  .map((path) => path.replace('dist/cdn/', ''));

/** Routes of those files as another version would have them, under an address of its own. */
export function filesOfVersion(otherVersion, address) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const scripts = cdnFiles.filter((path) => /\.js(on)?$/.test(path));
  return Object.fromEntries(
    scripts.map((path) => {
      const text = readFileSync(`dist/cdn/${path}`, 'utf8');
      const [place, body] = [path, text].map((each) => each.replaceAll(version, otherVersion));
      return [address + place, { body }];
    }),
  );
}

/** Where a chunk of the CDN build is served, by its name without the hash. */
export function chunkPath(name) {
  const pattern = new RegExp(`/${name}-[0-9a-f]+\\.js$`);
  const file = cdnFiles.find((each) => pattern.test(each));
  if (!file) throw new Error(`dist/cdn has no chunk ${name}.`);
  return `/cdn/${file}`;
}

/** A script of the host's own that writes down what happens on its page; see testimony(). */
export const witness = '<script src="/witness.js"></script>';
export const witnessRoute = { '/witness.js': `(${watch})()` };

function watch() {
  const seen = { console: [], errors: [], violations: [], events: [] };
  const before = Object.getOwnPropertyNames(window);
  document.testimony = () => ({
    ...seen,
    globals: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
  });
  for (const type of ['info', 'warn', 'error']) {
    const original = console[type];
    console[type] = (...words) => {
      seen.console.push({ type, text: words.map(String).join(' ') });
      original.apply(console, words);
    };
  }
  window.addEventListener('error', ({ message }) => seen.errors.push(message));
  window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
  });
  for (const type of ['atd-ready', 'atd-error']) {
    document.addEventListener(type, () => seen.events.push(type));
  }
}

/**
 * What the witness wrote down.
 * @returns {Promise<{ console: { type: string, text: string }[], errors: string[],
 *   violations: string[], events: string[], globals: string[] }>}
 */
export function testimony(page) {
  return page.evaluate(() => document.testimony());
}

/** Waits until every element of the page knows what is true now. */
export async function untilLive(page) {
  await page.waitFor(() => {
    const all = [...document.querySelectorAll('atd-opening-hours')];
    return all.length > 0 && all.every(({ status }) => status);
  });
}

/** Waits until every element has printed the regular hours, live or not. */
export async function untilPrinted(page) {
  await page.waitFor(() => {
    const all = [...document.querySelectorAll('atd-opening-hours')];
    return all.length > 0 && all.every((each) => each.shadowRoot?.querySelector('[part="base"]'));
  });
}

/**
 * The texts of an element by its parts, as the browser lays them out: what takes no room is not in it.
 * @returns {Promise<{ heading: string, offices: string, status: string, rows: string[] }>}
 */
export function read(page, selector = 'atd-opening-hours') {
  return page.evaluate((which) => {
    const root = document.querySelector(which).shadowRoot;
    const texts = (part) => [...root.querySelectorAll(`[part~="${part}"]`)].map(textOf);
    const textOf = (element) => element.innerText.replace(/\s+/g, ' ').trim();
    const [[heading = ''], [offices = ''], [status = '']] = ['heading', 'offices', 'status'].map(
      texts,
    );
    return { heading, offices, status, rows: texts('row') };
  }, selector);
}

/** The text of the host's own element as a visitor can read it: empty where it is not shown. */
export function readHost(page, selector) {
  return page.evaluate((which) => {
    const element = document.querySelector(which);
    return element.getClientRects().length > 0 ? element.innerText.trim() : '';
  }, selector);
}

/** Runs in the page: whether its own later scripts can declare every short name at their top level. */
export function namesAreFree() {
  const script = document.createElement('script');
  script.textContent = `let ${[...'abcdefghijklmnopqrstuvwxyz']}; document.areNamesFree = true;`;
  document.head.append(script);
  return document.areNamesFree === true;
}

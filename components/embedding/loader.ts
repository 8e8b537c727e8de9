/**
 * The script that a page links: finds the elements of the page, and requests all files that they need at
 * once. It throws no errors and creates no globals, even as a classic script.
 */
import { LATVIA_ZONE } from '../../src/calendar/latvia.zone.js';
import type * as Base from './base.js';
import { TAGS } from '../attributes/lists.js';
import { watchPage } from './finder.js';
import { FILES, VERSION } from '../shared/base/build-facts.js';
import {
  DOCUMENT_TIMEOUT_MS,
  requestDocument,
  SIBLING_TIMEOUT_MS,
} from '../shared/source/document-request.js';

type Classes = Readonly<Record<string, CustomElementConstructor>>;

const RETRY_MS = 1000;
/** By then the requests have been sent. */
const WARM_UP_MS = 20;
const NAME = 'atd-widgets.js';

const started = new Set<string>();
let isLogged = false;
/** The addresses of the requested documents, and the responses that no element has yet, by absolute address. */
const requested = new Set<string>();
const answers = new Map<string, readonly [answer: Promise<Response>, since: number]>();
/** A module does not know its own script element and finds it by its file name. */
const here =
  (document.currentScript as HTMLScriptElement | null)?.src ??
  [...document.scripts].find(({ src }) => src.replace(/[?#].*/, '').endsWith(`/${NAME}`))?.src;

function handleFound(element: Element): void {
  const tag = element.localName;
  if (started.has(tag)) return;
  started.add(tag);
  const other = customElements.get(tag) as { version?: string } | undefined;
  if (other) {
    logSecondCopy(tag, other.version);
    return;
  }
  request(element);
  for (const file of lazyFilesOf(element)) void importFile(file).catch(() => undefined);
  void load(tag);
  if (/hours|channels/.test(tag)) setTimeout(warmUp, WARM_UP_MS);
}

/**
 * Creates a time-zone formatter. The first use of a time zone makes the browser load its data, which takes a
 * tenth of a second on a phone: it is done while the files are loading.
 */
function warmUp(): void {
  new Intl.DateTimeFormat('lv', { timeZone: LATVIA_ZONE }).format();
}

function importFile(file: string): Promise<unknown> {
  return import(`./${VERSION}/${file}`);
}

/**
 * Returns the lazy files for an element's attributes, which the element would otherwise request only after it
 * is defined.
 */
function lazyFilesOf(element: Element): readonly string[] {
  const has = (name: string) => element.hasAttribute(name);
  const language = element.closest('[lang]')?.getAttribute('lang')?.split('-')[0]?.toLowerCase();
  const names = [
    language,
    (has('src') || pageSource() !== undefined) && 'documents',
    (has('view') || has('ics')) && `${nameOf(element.localName)}-views`,
    has('hours') && 'notation',
    has('json-ld') && 'json-ld',
    element.shadowRoot && 'restore-state',
  ];
  return names.flatMap((name) => (name ? filesOf(name) : []));
}

function filesOf(name: string): readonly string[] {
  return Object.hasOwn(FILES, name) ? (FILES[name] ?? []) : [];
}

function nameOf(tag: string): string {
  return tag.replace('atd-', '');
}

/** "atd-opening-hours" is the class AtdOpeningHours. */
function classNameOf(tag: string): string {
  return tag.replace(/(?:^|-)./g, (start) => start.slice(-1).toUpperCase());
}

async function load(tag: string): Promise<void> {
  try {
    const modules = await Promise.all(filesOf(nameOf(tag)).map(importFile));
    const { defineElement, offerEarlyResponse } = modules[0] as typeof Base;
    for (const [url, answer] of answers) offerEarlyResponse(url, ...answer);
    answers.clear();
    const { [classNameOf(tag)]: element } = modules.at(-1) as Classes;
    if (!element) throw new Error(tag);
    defineElement(tag, element);
  } catch {
    await loadAll(tag);
  }
}

/**
 * The second attempt on a bad connection. Firefox remembers a failed address for as long as the page lives,
 * so this attempt uses the one file that imports nothing.
 */
async function loadAll(tag: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  try {
    await importFile('atd-widgets.all.js');
  } catch (reason) {
    console.warn(
      `<${tag}>: its script did not load. Showing the content of the tag instead; ` +
        'check the network and the Content-Security-Policy.',
      reason,
    );
  }
}

/** Requests the document that an element shows, once. */
function request(element: Element): void {
  const named = element.getAttribute('src') ?? pageSource();
  const [source, base, timeout] =
    named === undefined
      ? ['standard.json', here, SIBLING_TIMEOUT_MS]
      : [named, document.baseURI, DOCUMENT_TIMEOUT_MS];
  if (element.hasAttribute('hours') || !source.trim() || !URL.canParse(source, base)) return;
  const { href, protocol } = new URL(source, base);
  if (requested.has(href) || !protocol.startsWith('http')) return;
  requested.add(href);
  // The body is read to its end at once, since the timeout would discard an unread rest.
  const answer = requestDocument(href, timeout).then(
    async (response) => new Response(await response.blob(), response),
  );
  // The element that uses the response logs a failure.
  answer.catch(() => undefined);
  answers.set(href, [answer, performance.now()]);
}

/** Returns the address of the document that the page sets for all elements. */
function pageSource(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="atd-src"]')?.content;
}

/** Logs that another copy of the script, or the page's own bundle, already serves the tag. */
function logSecondCopy(tag: string, version = 'unknown'): void {
  if (isLogged) return;
  isLogged = true;
  console.info(
    `atd-widgets: version ${version} already serves <${tag}>; this second copy, version ${VERSION}, ` +
      'has no effect. Link the script only once.',
  );
}

// Lit's templates are not valid in XHTML, where Chromium does not even run the modules that would log it.
if (document.contentType.includes('xml')) {
  console.warn(
    `atd-widgets: the page is ${document.contentType}. Expected: text/html. Showing the content of the tags ` +
      'instead; serve the page as text/html, or use embed.html in a frame.',
  );
} else watchPage(TAGS, handleFound);

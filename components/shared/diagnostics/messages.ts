/** The console messages for the integrator: what was found, what is expected, and what to do. */
import { LANGUAGES } from '../../../src/languages.js';
import type { AttributeName } from '../../attributes/index.js';
import { EXPECTED } from '../../attributes/lists.js';
import { VERSION } from '../base/build-facts.js';

const messages = {
  property: (name, found, expected) =>
    sentence(
      `the property ${name} is ${found}`,
      expected,
      'Using its default instead; leave the property unset until the data is there',
    ),
  false: (attribute, found) =>
    sentence(
      `${attribute}="${found}"`,
      'the attribute alone for on, no attribute for off',
      'Treating it as off; remove the attribute, or set the property',
    ),
  stray: (attribute, found, property, expected) =>
    sentence(
      `the attribute ${attribute}="${found}" has no effect`,
      expected
        ? `the attribute ${expected}, or the property ${property}`
        : `an object in the property ${property}, set by a script`,
      'Frameworks write this attribute if they render the tag before the element is defined: import the element ' +
        'first, or set the property by a reference' +
        (property === 'standard' ? '; until it is set, the content of the tag is shown' : ''),
    ),

  privacy: (missing) =>
    sentence(
      `the form does not state what happens to a submission: privacy has no ${missing}`,
      'who reads it (readers), for what purpose (purpose) and how long it is kept (retention), and either a page with more (url) or the controller, the contact and the legal basis (controller, contact, basis), in privacy of the document',
      'Add it to the document, or put the text into the tag with slot="privacy"; until then the form states that it is not known',
    ),

  receipt: (endpoint, found) =>
    sentence(
      `the endpoint ${endpoint} answered with ${found}`,
      'status 201 and JSON with a text reference and an ISO 8601 instant receivedAt',
      'The message counts as not confirmed, and it is sent again with the same id; let the endpoint send the receipt',
    ),

  limit: (endpoint, field) =>
    sentence(
      `the endpoint ${endpoint} refused ${field} as too-long and stated no limit`,
      'limit, the maximum number of Unicode characters, in the same error',
      'The form cannot state by how much to shorten it; add limit to the error',
    ),

  hours: (explanation) =>
    sentence(
      explanation.replace(/\.$/, ''),
      'opening hours in the notation of OpenStreetMap, for example Mo-Fr 09:00-17:00; PH off',
      'Showing the content of the tag instead',
    ),

  'hours-warning': (explanation) =>
    sentence(
      explanation.replace(/\.$/, ''),
      'hours in which every rule applies at some time',
      'Showing them as written',
    ),

  holidays: (zone) =>
    sentence(
      `the public holidays in ${zone} are not known`,
      'the dates with other hours, in the attribute hours or in calendar of the document',
      'PH matches no day there, and the element states that holidays are not taken into account; add the dates',
    ),

  office: (found, unknown, known) =>
    sentence(
      `office="${found}" names ${unknown}, which the standard does not have`,
      known,
      'Ignoring unknown offices; if no known one is left, all are shown',
    ),

  'topic-unknown': (found) =>
    sentence(
      `the topic "${found}" is not in the charter`,
      'the id of one of its points, such as tiesibas-3',
      'Ignoring it; check the link to the page, or the call of about()',
    ),

  unclosed: (found, tag) =>
    sentence(
      `the tag contains <${found}>, so its end tag is missing`,
      `<${tag}></${tag}>; HTML does not close <${tag} />, which then contains all that follows it`,
      'Showing that content below the element; add the end tag',
    ),

  channels: (found, unknown, known) =>
    sentence(
      `channels="${found}" names ${unknown}, which the standard does not have`,
      `ids (${known}) or kinds of channels`,
      'Ignoring unknown channels; if no known one is left, all are shown',
    ),

  language: (found) =>
    sentence(
      `the language "${found}" is not supported`,
      `one of ${LANGUAGES.join(', ')}`,
      'Using Latvian instead; set the lang attribute of the element',
    ),

  source: (address, reason) =>
    sentence(
      `src="${address}" could not be loaded (${reason})`,
      'a standard document in JSON, from a server that allows this page to read it (CORS, connect-src)',
      'Showing the last good copy instead, or else the content of the tag',
    ),

  document: (path, found, expected, address) =>
    sentence(
      `the document at ${address} has ${found} at ${path || 'its top level'}`,
      expected,
      'Showing the document without it, or its last good copy',
    ),

  'document-warning': (path, found, expected, address) =>
    sentence(
      `the document at ${address} has ${found} at ${path}`,
      expected,
      'Showing it as written',
    ),

  unloaded: (error) =>
    sentence(
      `a part of the element did not load (${error})`,
      'every file of the package at one address',
      'Showing what is possible without it; check the network and the addresses of the files',
    ),

  unshown: (error) =>
    sentence(
      `the element could not be shown (${error})`,
      'a standard as the documentation describes it',
      'Showing the content of the tag instead; check the property standard, or the document at src',
    ),
} satisfies Record<string, (...details: string[]) => string>;

/** The name of an attribute stands for the message that its value cannot be used. */
export type MessageName = keyof typeof messages | AttributeName;

const logged = new WeakMap<Element, Set<string>>();

/** Messages about a document concern the page, since several elements may show it. */
const PAGE_MESSAGES: readonly MessageName[] = [
  'document',
  'document-warning',
  'source',
  'holidays',
];

/**
 * Logs a message to the console, once for each element and message, or once for the page if the message
 * concerns the page.
 */
export function logOnce(element: Element, name: MessageName, details: readonly unknown[]): void {
  const explain: (...details: string[]) => string =
    name in messages
      ? messages[name as keyof typeof messages]
      : unusableValue(name, element.localName);
  const text = explain(...details.map(describe));
  const owner = PAGE_MESSAGES.includes(name) ? document.documentElement : element;
  const before = logged.get(owner) ?? new Set();
  if (before.has(text)) return;
  logged.set(owner, before.add(text));
  console.warn(`<${element.localName}>: ${text}`);
}

/** Logs that the page loads a second copy of the script; the first copy serves the tag. */
export function logSecondCopy(tag: string, version = 'unknown'): void {
  console.info(
    `atd-widgets: version ${version} already serves <${tag}>; this second copy, version ${VERSION}, ` +
      'has no effect. Link the script only once.',
  );
}

/** Logs that the elements do not work in a page of this kind. */
export function logXmlPage(): void {
  console.warn(
    'atd-widgets: ' +
      sentence(
        `the page is ${document.contentType}`,
        'a page of the type text/html',
        'Showing the content of the tags instead; serve the page as text/html, or use embed.html in a frame',
      ),
  );
}

/**
 * Describes a value in a message: a text or a number as it is, an error by its message, everything else by
 * its type.
 */
function describe(found: unknown): string {
  if (Array.isArray(found)) return 'an array';
  if (typeof found === 'object' && found !== null && !(found instanceof Error)) return 'an object';
  return typeof found === 'function' || typeof found === 'symbol'
    ? `a ${typeof found}`
    : String(found);
}

function unusableValue(attribute: string, tag: string): (found: string) => string {
  const [expected = '', remedy = ''] = EXPECTED[`${tag} ${attribute}`] ?? EXPECTED[attribute] ?? [];
  return (found) => sentence(`${attribute}="${found}"`, expected, remedy);
}

function sentence(found: string, expected: string, remedy: string): string {
  return `${found}. Expected: ${expected}. ${remedy}.`;
}

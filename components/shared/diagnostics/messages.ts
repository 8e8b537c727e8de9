/** The console messages for the integrator: what was found, what is expected, and what to do. */
import { LANGUAGES } from '../../../locales/localization.js';
import type { AttributeName } from '../../attributes/index.js';
import { EXPECTED } from '../../attributes/lists.js';
import { VERSION } from '../base/build-facts.js';

const messages = {
  property: (name, found, expected) =>
    sentence(
      `the property ${name} is ${found}`,
      expected,
      'Its default is used; leave the property unset until the data is there',
    ),
  false: (attribute, found) =>
    sentence(
      `${attribute}="${found}"`,
      'the attribute alone for on, no attribute for off',
      'It is read as off; remove the attribute, or set the property',
    ),
  stray: (attribute, found, property, expected) =>
    sentence(
      `the attribute ${attribute}="${found}" has no effect`,
      expected
        ? `the attribute ${expected}, or the property ${property}`
        : `an object in the property ${property}, set by a script`,
      'Frameworks write this attribute where they render the tag before the element is defined: import the element ' +
        'first, or set the property by a reference' +
        (property === 'standard' ? '; until it is set, the content of the tag is shown' : ''),
    ),

  privacy: (missing) =>
    sentence(
      `nothing says what becomes of what is sent: ${missing} of privacy`,
      'who reads it (readers), what for (purpose), how long it is kept (retention), in privacy of the document',
      'Until it is there, the form says nothing of it; or put the text into the tag, with slot="privacy"',
    ),

  hours: (explanation) =>
    sentence(
      explanation.replace(/\.$/, ''),
      'opening hours in the notation of OpenStreetMap, for example Mo-Fr 09:00-17:00; PH off',
      'Until it is mended, the content of the tag is shown',
    ),

  'hours-warning': (explanation) =>
    sentence(
      explanation.replace(/\.$/, ''),
      'hours in which every rule holds at some time',
      'They are shown as they are written',
    ),

  holidays: (zone) =>
    sentence(
      `the public holidays in ${zone} are not known`,
      'the dates on which other hours hold, in the attribute hours or in calendar of the document',
      'PH matches no day there; the element says that holidays are not taken into account',
    ),

  office: (found, unknown, known) =>
    sentence(
      `office="${found}" names ${unknown}, which the standard does not have`,
      known,
      'What is not known is left out; where nothing is left, all offices show',
    ),

  language: (found) =>
    sentence(
      `the language "${found}" is not supported`,
      `one of ${LANGUAGES.join(', ')}`,
      'Set the lang attribute of the element; until then it speaks Latvian',
    ),

  source: (address, reason) =>
    sentence(
      `src="${address}" (${reason})`,
      'a standard document in JSON, from a server that lets this page read it (CORS, connect-src)',
      'Until it is mended, the last good copy is shown, else the content of the tag',
    ),

  document: (path, found, expected, address) =>
    sentence(
      `the document at ${address} has ${found} at ${path || 'its top'}`,
      expected,
      'Until it is mended, the document is shown without it, or its last good copy',
    ),

  'document-warning': (path, found, expected, address) =>
    sentence(
      `the document at ${address} has ${found} at ${path}`,
      expected,
      'It is shown as it is written',
    ),

  unloaded: (error) =>
    sentence(
      `a part of the element did not load (${error})`,
      'every file of the package at one address',
      'Check the network and the addresses; the element shows what it can without',
    ),

  unshown: (error) =>
    sentence(
      `it could not be shown (${error})`,
      'a standard as the documentation describes it',
      'Check the property standard, or the document at src; until then the content of the tag is shown',
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
 * Logs a warning to the console, once for each element and message, or once for the page if the message
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
    `atd-widgets: <${tag}> is already served by version ${version}; this second copy, version ` +
      `${VERSION}, leaves it alone. Link the script once.`,
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

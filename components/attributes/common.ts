/** The attributes that all elements have, or several of them. */
import { LANGUAGES } from '../../src/languages.js';
import { EVERYWHERE, type Attribute, type Range } from './attribute.js';

export const HEADING_LEVEL = { min: 1, max: 6, default: 2 } as const satisfies Range;

/** The reason why a placeholder has no class for an address. */
export const NO_ADDRESS_IN_CLASS = 'a class cannot hold the characters of an address';

export const OFFICES = {
  ...EVERYWHERE,
  name: 'office',
  kind: 'ids',
  expected: 'ids or names of offices, with commas or spaces between',
  default: '',
  defaultText: 'all of them',
} as const satisfies Attribute;

export const JSON_LD = {
  ...EVERYWHERE,
  name: 'json-ld',
  property: 'jsonLd',
  kind: 'switch',
  default: false,
  defaultText: 'not',
  frame: {
    not: 'search engines read the page of the institution, and the page in a frame is another one',
  },
  server: { not: 'a script publishes the data in the head of the page, outside of the element' },
} as const satisfies Attribute;

export const COMMON = [
  {
    ...EVERYWHERE,
    name: 'heading-level',
    property: 'headingLevel',
    kind: 'number',
    range: HEADING_LEVEL,
  },
  {
    ...EVERYWHERE,
    name: 'no-heading',
    property: 'noHeading',
    kind: 'switch',
    default: false,
    defaultText: 'with headings',
  },
  {
    ...EVERYWHERE,
    name: 'src',
    kind: 'document',
    expected: 'an address',
    default: null,
    defaultText: 'the page\'s `<meta name="atd-src">`, or else none',
    placeholder: { only: 'data', because: NO_ADDRESS_IN_CLASS },
    server: { not: 'the server has read the document by the time it renders the tag' },
  },
  {
    ...EVERYWHERE,
    name: 'lang',
    isGlobal: true,
    kind: 'choice',
    values: LANGUAGES,
    default: LANGUAGES[0],
    defaultText: "the page's",
  },
] as const satisfies readonly Attribute[];

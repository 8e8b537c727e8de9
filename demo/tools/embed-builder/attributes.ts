/** A choice as what the element is told, in each of the ways in which it can be told. */
import { defaultOf, listed, VIEWS, type Choice, type Field, type Widget } from './choice.js';
import type { Attribute } from './html.js';

/** What each element understands, in the order in which it is written. */
const OWN: Readonly<Record<Widget, readonly Field[]>> = {
  'opening-hours': ['office', 'view', 'upcoming', 'heading-level', 'json-ld'],
  'service-channels': ['purpose', 'office', 'heading-level', 'json-ld'],
  'client-rights': ['sections', 'view', 'heading-level'],
  'feedback-form': [
    'endpoint',
    'email',
    'kinds',
    'office',
    'rating-only',
    'survey-url',
    'draft',
    'heading-level',
  ],
};

const SWITCHES: readonly Field[] = ['json-ld', 'rating-only'];
/** What a class cannot say: it is an address. */
const ADDRESSES: readonly Field[] = ['endpoint', 'email', 'survey-url'];

export const COLOURS = ['link', 'open', 'soon', 'closed', 'error'] as const;
export type Colour = (typeof COLOURS)[number];

/** The colours that an element has. */
export function coloursOf(widget: Widget): readonly Colour[] {
  if (widget === 'client-rights') return ['link'];
  return widget === 'feedback-form' ? ['link', 'error'] : ['link', 'open', 'soon', 'closed'];
}

export function tagName({ widget }: Pick<Choice, 'widget'>): string {
  return `atd-${widget}`;
}

/** What the element is told apart from its language and its source; what holds anyway is left out. */
export function attributesOf(choice: Choice): readonly Attribute[] {
  return OWN[choice.widget].flatMap((field): Attribute[] => {
    const value = valueOf(choice, field);
    if (value === defaultOf(field)) return [];
    return [[field, SWITCHES.includes(field) ? true : value]];
  });
}

/** A field may hold what another widget understands. */
function valueOf(choice: Choice, field: Field): string {
  const value = choice[field];
  if (field === 'view') return VIEWS[choice.widget].some((each) => each === value) ? value : '';
  // A form is about one office.
  if (field === 'office' && choice.widget === 'feedback-form') return listed(value)[0] ?? '';
  return value;
}

/** The classes of a placeholder: several values are several classes. */
export function classesOf(choice: Choice): string {
  const said = attributesOf(choice).flatMap(([name, value]) => {
    if (ADDRESSES.some((each) => each === name)) return [];
    return value === true ? `atd-${name}` : listed(value).map((each) => `atd-${name}-${each}`);
  });
  return [tagName(choice), ...said, `atd-lang-${choice.lang}`].join(' ');
}

/** What classes cannot say, by the names of the page's `<meta>`s. */
export function metasOf(choice: Choice, document?: string): readonly Attribute[] {
  const own = attributesOf(choice).filter(([name]) => ADDRESSES.some((each) => each === name));
  const source: Attribute[] = document === undefined ? [] : [['src', document]];
  return [...source, ...own].map(([name, value]) => [`atd-${name}`, value]);
}

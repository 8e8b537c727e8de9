/** A choice as what the element is told, in each of the ways in which it can be told. */
import { defaultOf, listed, type Choice, type Field, type Widget } from './choice.js';
import type { Attribute } from './html.js';
import { offered, offeredAs, valuesOf } from './offered.js';

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
  const own = offered(choice.widget).filter(({ name }) => name !== 'lang' && name !== 'src');
  return own.flatMap(({ name, kind }): Attribute[] => {
    const field = name as Field;
    const value = valueOf(choice, field);
    if (value === defaultOf(field)) return [];
    return [[field, kind === 'switch' ? true : value]];
  });
}

/** A field may hold what another widget understands. */
function valueOf(choice: Choice, field: Field): string {
  const value = choice[field];
  if (field === 'view') return valuesOf(choice.widget, field).includes(value) ? value : '';
  // A form is about one office.
  if (field === 'office' && choice.widget === 'feedback-form') return listed(value)[0] ?? '';
  return value;
}

/** The classes of a placeholder: several values are several classes. */
export function classesOf(choice: Choice): string {
  const said = attributesOf(choice).flatMap(([name, value]) => {
    if (!fitsClass(choice, name)) return [];
    return value === true ? `atd-${name}` : listed(value).map((each) => `atd-${name}-${each}`);
  });
  return [tagName(choice), ...said, `atd-lang-${choice.lang}`].join(' ');
}

/** What classes cannot say, by the names of the page's `<meta>`s. */
export function metasOf(choice: Choice, document?: string): readonly Attribute[] {
  const own = attributesOf(choice).filter(([name]) => !fitsClass(choice, name));
  const source: Attribute[] = document === undefined ? [] : [['src', document]];
  return [...source, ...own].map(([name, value]) => [`atd-${name}`, value]);
}

function fitsClass({ widget }: Choice, name: string): boolean {
  return offeredAs(widget, name)?.placeholder === 'class';
}

/** The attributes that the builder offers, and what its form accepts for each: both from the registry. */
import { ATTRIBUTES, type KnownAttribute, type Tag } from '../../../components/attributes/index.js';
import type { Attribute } from '../../../components/attributes/attribute.js';
import { TAGS } from '../../../components/attributes/lists.js';
import { defaultOf } from '../../../components/attributes/words.js';

export type Widget = Tag extends `atd-${infer Name}` ? Name : never;
export type AttributeField = Extract<KnownAttribute, { builder: true }>['name'];

/** The rule of a field: its value without a choice, and the texts that can be chosen. */
export interface FieldRule {
  readonly unless: string;
  accepts(value: string): boolean;
}

export const WIDGETS = TAGS.map((tag) => tag.replace('atd-', '')) as Widget[];

const IDS = /^[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*$/;
/** A web address, or a path on the page's own server. */
const ADDRESS = /^(https?:\/\/|\.{0,2}\/)[^\s"<>]*$/i;

/** The first value holds unless another is chosen. */
export const among = (values: readonly string[]): FieldRule => ({
  unless: values[0] ?? '',
  accepts: (value) => values.includes(value),
});
export const matching = (pattern: RegExp, unless = ''): FieldRule => ({
  unless,
  accepts: (value) => pattern.test(value),
});

/** The attributes of an element that the builder offers, in the order in which they are written. */
export function offered(widget: Widget): readonly Attribute[] {
  return ATTRIBUTES[`atd-${widget}`].filter(({ builder }) => builder === true);
}

export function offeredAs(widget: Widget, name: string): Attribute | undefined {
  return offered(widget).find((attribute) => attribute.name === name);
}

/** The values of a choice, the default first; none where the element does not have the attribute. */
export function valuesOf(widget: Widget, name: AttributeField): readonly string[] {
  const attribute = offeredAs(widget, name);
  return attribute?.kind === 'choice' ? attribute.values : [];
}

/** The rules of all fields that are attributes. */
export const ATTRIBUTE_RULES = Object.fromEntries(
  WIDGETS.flatMap((widget) => offered(widget).map(({ name }) => [name, ruleOf(name)])),
) as Record<AttributeField, FieldRule>;

function ruleOf(name: string): FieldRule {
  const all = WIDGETS.flatMap((widget) => offeredAs(widget, name) ?? []);
  const [attribute] = all as [Attribute];
  switch (attribute.kind) {
    case 'choice':
      return all.every((each) => each.kind === 'choice' && each.values === attribute.values)
        ? among(attribute.values)
        : amongAll(all);
    case 'switch':
      return matching(/^on$/);
    case 'number': {
      const { min, max } = attribute.range;
      return {
        unless: String(attribute.range.default),
        accepts: (value) => /^\d{1,3}$/.test(value) && Number(value) >= min && Number(value) <= max,
      };
    }
    case 'document':
    case 'address':
      return matching(ADDRESS);
    case 'web-address':
      return matching(/^https?:\/\/[^\s"<>]+$/i);
    case 'email':
      return matching(/^[^\s@"<>]+@[^\s@"<>]+$/);
    default:
      return matching(IDS);
  }
}

/** One field for elements with other values each: empty for the default of each of them. */
function amongAll(attributes: readonly Attribute[]): FieldRule {
  const values = attributes.flatMap((attribute) =>
    attribute.kind === 'choice'
      ? attribute.values.filter((value) => value !== defaultOf(attribute))
      : [],
  );
  return { unless: '', accepts: (value) => values.includes(value) };
}

/** Checks the values that pages set as properties and attributes against the declarations of the element. */
import type { LitElement, PropertyDeclaration } from 'lit';
import { warn } from '../diagnostics/warn.js';

/** The type of a property that holds an object with members: pages set `{}` while their data loads. */
export const FilledObject = {};

/** The name of each declared type and the test for it. */
const TYPES = new Map<unknown, readonly [name: string, suits: (value: unknown) => boolean]>([
  [String, ['text', (value) => typeof value === 'string']],
  [Number, ['a number', (value) => typeof value === 'number']],
  [Boolean, ['true or false', (value) => typeof value === 'boolean']],
  [Object, ['an object', isObject]],
  [FilledObject, ['an object', (value) => isObject(value) && !isEmpty(value)]],
]);

/** The initial value of each property, as the constructor sets it. */
const defaults = new WeakMap<LitElement, Map<PropertyKey, unknown>>();

type Properties = LitElement & Record<PropertyKey, unknown>;

/**
 * Replaces a value of the wrong type by the default, and warns. Text is parsed as the attribute would be,
 * since React and Vue set `upcoming="7"` as a property.
 * @returns whether the value stays
 */
export function isKept(
  element: LitElement,
  name: PropertyKey,
  declaration: PropertyDeclaration,
): boolean {
  const properties = element as Properties;
  const value = properties[name];
  const values = defaults.get(element) ?? new Map<PropertyKey, unknown>();
  defaults.set(element, values);
  if (!values.has(name)) values.set(name, value);
  const byDefault = values.get(name);
  const [type, suits] = TYPES.get(declaration.type) ?? [];
  if (value === byDefault || !suits || suits(value)) return true;
  properties[name] = byDefault;
  if (typeof value === 'string') {
    const { attribute } = declaration;
    const observed = typeof attribute === 'string' ? attribute : String(name).toLowerCase();
    element.attributeChangedCallback(observed, null, value);
  } else {
    warn(element, 'property', name, value, type);
  }
  return false;
}

/**
 * Treats a boolean attribute with the value "false" as absent, since Vue and Svelte write that for off, and
 * warns. It also warns about an attribute with the name of a property, which frameworks write when the tag is
 * not defined yet.
 * @returns the text to use, null for an absent attribute
 */
export function attributeText(
  element: LitElement,
  name: string,
  text: string | null,
): string | null {
  if (text === null) return null;
  const { elementProperties } = element.constructor as typeof LitElement;
  for (const [key, { attribute, type }] of elementProperties) {
    const property = String(key);
    const lower = property.toLowerCase();
    const expected = attribute === undefined || attribute === true ? lower : attribute;
    if (name === expected) {
      if (type !== Boolean || text.trim().toLowerCase() !== 'false') return text;
      warn(element, 'false', name, text);
      return null;
    }
    if (name === lower) warn(element, 'stray', name, text, property, expected || '');
  }
  return text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: object): boolean {
  return value.constructor === Object && Object.keys(value).length === 0;
}

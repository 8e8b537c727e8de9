/** Reads untrusted JSON-LD, one property at a time. */
import { SchemaOrgError } from './error.js';

/** A value and its path in the data. */
export interface Located<T = unknown> {
  readonly value: T;
  readonly path: string;
}

export type Node = Readonly<Record<string, unknown>>;

/** Enough for ten years of holidays, one value each. */
const MAX_VALUES = 1000;
const MAX_CHARACTERS = 200;
const MAX_FOUND = 60;

const VOCABULARY = ['', 'schema:', 'https://schema.org/', 'http://schema.org/'];
/** Prefixes in values as people write them, where no context expands them. */
const PREFIX =
  /^(?:schema:|(?:https?:\/\/)?(?:www\.)?schema\.org\/|http:\/\/purl\.org\/goodrelations\/v1#)/i;

export function isNode({ value }: Located): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws SchemaOrgError where the value is not an object. */
export function asNode(located: Located, expected: string): Located<Node> {
  if (!isNode(located)) refuse(located, expected);
  return located as Located<Node>;
}

/** The values of a property: one, several or none, whatever the prefix of its name. */
export function valuesOf(node: Located<Node>, property: string): Located[] {
  return VOCABULARY.flatMap((prefix) => {
    const key = prefix + property;
    if (!Object.hasOwn(node.value, key)) return [];
    const path = node.path === '' ? key : `${node.path}.${key}`;
    return listed({ value: node.value[key], path });
  });
}

/** The elements of a list, or a single value; `null` means none. */
export function listed({ value, path }: Located): Located[] {
  if (value === null) return [];
  if (!Array.isArray(value)) return [plain({ value, path })];
  if (value.length > MAX_VALUES) {
    refuse({ value, path }, `no more than ${MAX_VALUES} values`);
  }
  return value.map((each: unknown, index) => plain({ value: each, path: `${path}[${index}]` }));
}

/** @throws SchemaOrgError where the property has several values. */
export function valueOf(node: Located<Node>, property: string): Located | undefined {
  const [value, another] = valuesOf(node, property);
  if (another) refuse(another, 'a single value');
  return value;
}

/** `{ "@value": "09:00" }` is "09:00". */
function plain(located: Located): Located {
  if (!isNode(located)) return located;
  const node = located.value as Node;
  return Object.hasOwn(node, '@value') ? { ...located, value: node['@value'] } : located;
}

/** A name without the prefix of its vocabulary. */
export function localName(name: string): string {
  return name.replace(PREFIX, '');
}

export function hasType(node: Located<Node>, type: string): boolean {
  const types = Object.hasOwn(node.value, '@type') ? node.value['@type'] : undefined;
  const all = Array.isArray(types) ? types.slice(0, MAX_VALUES) : [types];
  return all.some((each) => typeof each === 'string' && localName(each) === type);
}

/** @throws SchemaOrgError where the value is not a text, or is too long */
export function textOf(located: Located, expected: string): string {
  const { value } = located;
  if (typeof value === 'string' && value.length <= MAX_CHARACTERS) return value;
  return refuse(located, expected);
}

export function refuse({ value, path }: Located, expected: string): never {
  throw new SchemaOrgError(path, describe(value), expected);
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return 'an object';
  const short = value.length > MAX_FOUND ? `${value.slice(0, MAX_FOUND - 1)}…` : value;
  return JSON.stringify(short);
}

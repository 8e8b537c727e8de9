/** What can be lost by itself is looked at by itself, before the document is read as a whole. */
import * as v from 'valibot';
import { described, pathOf, type Fault } from './fault.js';
import {
  channelSchema,
  documentSchema,
  footnoteSchema,
  itemSchema,
  officeSchema,
} from './schema.js';

type Json = Readonly<Record<string, unknown>>;
type Look = (list: unknown, schema: v.GenericSchema, ...keys: string[]) => unknown;

/** The document without the offices, channels, footnotes and points that are wrong, which are told. */
export function sifted(document: unknown, faults: Fault[]): unknown {
  if (!isObject(document)) return document;
  const look: Look = (list, schema, ...keys) =>
    Array.isArray(list)
      ? list.filter((value: unknown, index) => {
          const found = issuesOf(schema, value, [...keys, index]);
          faults.push(...found);
          return found.length === 0;
        })
      : list;
  return {
    ...document,
    ...inside(document, 'department', (list) => look(list, officeSchema, 'department')),
    ...inside(document, 'footnotes', (list) => look(list, footnoteSchema, 'footnotes')),
    ...inside(document, 'charter', (charter) => siftedCharter(charter, look)),
    ...inside(document, 'services', (services) => siftedServices(services, look)),
  };
}

/**
 * What a document or an office has that is not in the schema. It may be for others; but a name that was
 * mistyped looks just so. What begins with "@" or "$" is about the JSON itself.
 */
export function unknownIn(document: unknown): Fault[] {
  if (!isObject(document)) return [];
  return [
    ...unknownOf(document, documentSchema, []),
    ...officesIn(document).flatMap((office, index) =>
      unknownOf(office, officeSchema, ['department', index]),
    ),
  ];
}

/** The offices of a document that may be wrong. */
export function officesIn(document: unknown): readonly unknown[] {
  return listIn(document, 'department');
}

/** Its channels. */
export function channelsIn(document: unknown): readonly unknown[] {
  return isObject(document) ? listIn(document['services'], 'availableChannel') : [];
}

function listIn(object: unknown, name: string): readonly unknown[] {
  const list = isObject(object) ? object[name] : undefined;
  return Array.isArray(list) ? list : [];
}

function unknownOf(
  value: unknown,
  { entries }: { readonly entries: object },
  keys: readonly unknown[],
): Fault[] {
  if (!isObject(value)) return [];
  const known = Object.keys(entries);
  return Object.keys(value)
    .filter((key) => !known.includes(key) && !/^[@$]/.test(key))
    .map((key) => ({
      path: pathOf([...keys, key]),
      found: described(value[key]),
      expected: `nothing by this name, which is read over; known are ${known.join(', ')}`,
    }));
}

/** What is wrong with a value, by its place in the document. */
export function issuesOf(
  schema: v.GenericSchema,
  value: unknown,
  keys: readonly unknown[],
): Fault[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.map(({ path = [], input, message }) => ({
    path: pathOf([...keys, ...path.map(({ key }) => key)]),
    found: described(input),
    expected: message
      .replace(/^Invalid key: .*/, 'a value: it has to be there')
      .replace(/^Invalid .*: Expected (.*) but received .*$/s, '$1'),
  }));
}

function siftedCharter(charter: unknown, look: Look): unknown {
  if (!isObject(charter)) return charter;
  const sections = Object.entries(charter).map(([name, section]) => [
    name,
    isObject(section)
      ? {
          ...section,
          ...inside(section, 'items', (items) => look(items, itemSchema, 'charter', name, 'items')),
        }
      : section,
  ]);
  return Object.fromEntries(sections);
}

function siftedServices(services: unknown, look: Look): unknown {
  if (!isObject(services)) return services;
  const name = 'availableChannel';
  return {
    ...services,
    ...inside(services, name, (list) => look(list, channelSchema, 'services', name)),
  };
}

/** A property changed, where it is there. */
function inside(object: Json, name: string, change: (value: unknown) => unknown): Json {
  return Object.hasOwn(object, name) ? { [name]: change(object[name]) } : {};
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

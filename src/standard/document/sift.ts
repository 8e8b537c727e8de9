/** What can be lost by itself is looked at by itself, before the document is read as a whole. */
import * as v from 'valibot';
import { described, pathOf, type Issue } from './issue.js';
import {
  channelSchema,
  charterSchema,
  footnoteSchema,
  itemSchema,
  officeSchema,
  policySchema,
  privacySchema,
  servicesSchema,
  telephone,
  url,
} from './schema.js';
import { isObject, type Json } from './json.js';
import { misnamedIn } from './unknown.js';

type Schema = v.GenericSchema & { readonly entries: object };
type Look = (list: unknown, schema: Schema, ...keys: string[]) => unknown;

/** What the document is worth something without. */
const SPARED: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries({
    charter: charterSchema,
    services: servicesSchema,
    policy: policySchema,
    privacy: privacySchema,
    telephone,
    url,
  }),
);

/** The document without what is wrong in it and can be spared, which is told. */
export function sifted(document: unknown, issues: Issue[]): unknown {
  if (!isObject(document)) return document;
  const look: Look = (list, schema, ...keys) =>
    Array.isArray(list)
      ? list.filter((value: unknown, index) => {
          const found = [
            ...issuesOf(schema, value, [...keys, index]),
            ...misnamedIn(value, schema, [...keys, index]),
          ];
          issues.push(...found);
          return found.length === 0;
        })
      : list;
  const parts = {
    ...document,
    ...inside(document, 'department', (list) => look(list, officeSchema, 'department')),
    ...inside(document, 'exceptions', withoutInherited),
    ...inside(document, 'footnotes', (list) => look(list, footnoteSchema, 'footnotes')),
    ...inside(document, 'charter', (charter) => siftedCharter(charter, look)),
    ...inside(document, 'services', (services) => siftedServices(services, look)),
  };
  const good = Object.entries<unknown>(parts).filter(([name, part]) => {
    const schema = SPARED.get(name);
    const found = schema ? issuesOf(schema, part, [name]) : [];
    issues.push(...found);
    return found.length === 0;
  });
  return Object.fromEntries(good);
}

/** What is wrong with a value, by its place in the document. */
export function issuesOf(
  schema: v.GenericSchema,
  value: unknown,
  keys: readonly unknown[],
): Issue[] {
  const { issues = [] } = v.safeParse(schema, value, { abortPipeEarly: true });
  return issues.map(({ path = [], input, message }) => ({
    path: pathOf([...keys, ...path.map(({ key }) => key)]),
    found: described(input),
    expected: message
      .replace(/^Invalid key: Expected never .*/, 'nothing by this name')
      .replace(/^Invalid key: .*/, 'a value: it has to be there')
      .replace(/^Invalid .*: Expected (.*) but received .*$/s, '$1')
      .replace(/^Array$/, 'a list')
      .replace(/^Object$/, 'an object'),
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

/** Valibot takes what a page has added to `Object.prototype` for a name that a strict object does not allow. */
function withoutInherited(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((each: unknown) =>
    isObject(each) ? Object.assign(Object.create(null) as object, each) : each,
  );
}

/** A property changed, where it is there. */
function inside(object: Json, name: string, change: (value: unknown) => unknown): Json {
  return Object.hasOwn(object, name) ? { [name]: change(object[name]) } : {};
}

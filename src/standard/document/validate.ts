/** Drops the invalid parts of a document that it can do without, before the document is read as a whole. */
import * as v from 'valibot';
import { describe, pathOf, type Issue } from './issue.js';
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
import { misspelledIn } from './unknown.js';

type Schema = v.GenericSchema & { readonly entries: object };
type ValidElements = (list: unknown, schema: Schema, ...keys: string[]) => unknown;

/** The parts without which a document is still useful. */
const OPTIONAL_PARTS: ReadonlyMap<string, v.GenericSchema> = new Map(
  Object.entries({
    charter: charterSchema,
    services: servicesSchema,
    policy: policySchema,
    privacy: privacySchema,
    telephone,
    url,
  }),
);

/** The document without its invalid optional parts, which are added to `issues`. */
export function dropInvalidParts(document: unknown, issues: Issue[]): unknown {
  if (!isObject(document)) return document;
  const validElements: ValidElements = (list, schema, ...keys) =>
    Array.isArray(list)
      ? list.filter((value: unknown, index) => {
          const found = [
            ...issuesOf(schema, value, [...keys, index]),
            ...misspelledIn(value, schema, [...keys, index]),
          ];
          issues.push(...found);
          return found.length === 0;
        })
      : list;
  const parts = {
    ...document,
    ...inside(document, 'department', (list) => validElements(list, officeSchema, 'department')),
    ...inside(document, 'exceptions', withoutInherited),
    ...inside(document, 'footnotes', (list) => validElements(list, footnoteSchema, 'footnotes')),
    ...inside(document, 'charter', (charter) => validCharter(charter, validElements)),
    ...inside(document, 'services', (services) => validServices(services, validElements)),
  };
  const valid = Object.entries<unknown>(parts).filter(([name, part]) => {
    const schema = OPTIONAL_PARTS.get(name);
    const found = schema ? issuesOf(schema, part, [name]) : [];
    issues.push(...found);
    return found.length === 0;
  });
  return Object.fromEntries(valid);
}

/** The issues of a value, each with its path in the document. */
export function issuesOf(
  schema: v.GenericSchema,
  value: unknown,
  keys: readonly unknown[],
): Issue[] {
  const { issues = [] } = v.safeParse(schema, value, { abortPipeEarly: true });
  return issues.map(({ path = [], input, message }) => ({
    path: pathOf([...keys, ...path.map(({ key }) => key)]),
    found: describe(input),
    expected: message
      .replace(/^Invalid key: Expected never .*/, 'nothing by this name')
      .replace(/^Invalid key: .*/, 'a value: it has to be there')
      .replace(/^Invalid .*: Expected (.*) but received .*$/s, '$1')
      .replace(/^Array$/, 'a list')
      .replace(/^Object$/, 'an object'),
  }));
}

function validCharter(charter: unknown, validElements: ValidElements): unknown {
  if (!isObject(charter)) return charter;
  const sections = Object.entries(charter).map(([name, section]) => [
    name,
    isObject(section)
      ? {
          ...section,
          ...inside(section, 'items', (items) =>
            validElements(items, itemSchema, 'charter', name, 'items'),
          ),
        }
      : section,
  ]);
  return Object.fromEntries(sections);
}

function validServices(services: unknown, validElements: ValidElements): unknown {
  if (!isObject(services)) return services;
  const name = 'availableChannel';
  return {
    ...services,
    ...inside(services, name, (list) => validElements(list, channelSchema, 'services', name)),
  };
}

/**
 * Valibot treats properties that a page has added to `Object.prototype` as unknown keys of a strict object;
 * these copies inherit none.
 */
function withoutInherited(list: unknown): unknown {
  if (!Array.isArray(list)) return list;
  return list.map((each: unknown) =>
    isObject(each) ? Object.assign(Object.create(null) as object, each) : each,
  );
}

/** A changed property, where it is present. */
function inside(object: Json, name: string, change: (value: unknown) => unknown): Json {
  return Object.hasOwn(object, name) ? { [name]: change(object[name]) } : {};
}

/** Drops the invalid parts of a document that it can do without, before the document is read as a whole. */
import * as v from 'valibot';
import { describe, pathOf, type Issue } from './issue.js';
import {
  channelSchema,
  factSchemas,
  featureSchema,
  officeSchema,
  policySchema,
} from './place-schemas.js';
import {
  charterSchema,
  footnoteSchema,
  pointSchema,
  privacySchema,
  servicesSchema,
} from './schema.js';
import { telephone, url } from './value-schemas.js';
import { isObject, type Json } from './json.js';
import { misspelledIn } from './unknown.js';

type Schema = v.GenericSchema & { readonly entries: object };
type Schemas = Readonly<Record<string, v.GenericSchema>>;
type Keys = readonly (string | number)[];

/** The parts without which a document is still useful. */
const OPTIONAL_PARTS: Schemas = {
  charter: charterSchema,
  services: servicesSchema,
  policy: policySchema,
  privacy: privacySchema,
  telephone,
  url,
};

/** A document without its invalid optional parts. */
export interface ValidParts {
  readonly document: unknown;
  /** By the path of a list, the indexes that its remaining elements have in the document as written. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** Drops the invalid optional parts of a document, and adds them to `issues`. */
export function dropInvalidParts(document: unknown, issues: Issue[]): ValidParts {
  const filter = new PartFilter(issues);
  return { document: filter.document(document), positions: filter.positions };
}

class PartFilter {
  readonly positions = new Map<string, number[]>();
  readonly #issues: Issue[];

  constructor(issues: Issue[]) {
    this.#issues = issues;
  }

  document(document: unknown): unknown {
    if (!isObject(document)) return document;
    const places = (list: unknown, schema: Schema, keys: Keys) =>
      this.#elements(list, schema, keys, (value, at) => this.#place(value, at));
    const parts = {
      ...document,
      ...inside(document, 'department', (list) => places(list, officeSchema, ['department'])),
      ...inside(document, 'exceptions', withoutInherited),
      ...inside(document, 'footnotes', (list) =>
        this.#elements(list, footnoteSchema, ['footnotes']),
      ),
      ...inside(document, 'charter', (charter) => this.#charter(charter)),
      ...inside(document, 'services', (services) =>
        isObject(services)
          ? {
              ...services,
              ...inside(services, 'availableChannel', (list) =>
                places(list, channelSchema, ['services', 'availableChannel']),
              ),
            }
          : services,
      ),
      ...inside(document, 'privacy', (privacy) =>
        this.#entries(privacy, privacySchema.entries, ['privacy']),
      ),
    };
    return this.#entries(parts, OPTIONAL_PARTS, []);
  }

  /** An office or a channel without its invalid facts. */
  #place(value: unknown, keys: Keys): unknown {
    if (!isObject(value)) return value;
    const name = 'amenityFeature';
    const features = inside(value, name, (list) =>
      this.#elements(list, featureSchema, [...keys, name]),
    );
    return this.#entries({ ...value, ...features }, factSchemas, keys);
  }

  #charter(charter: unknown): unknown {
    if (!isObject(charter)) return charter;
    const { channel } = pointSchema.entries;
    const sections = Object.entries(charter).map(([name, section]) => [
      name,
      isObject(section)
        ? {
            ...section,
            ...inside(section, 'items', (items) =>
              this.#elements(items, pointSchema, ['charter', name, 'items'], (point, at) =>
                this.#entries(point, { channel }, at),
              ),
            ),
          }
        : section,
    ]);
    return Object.fromEntries(sections);
  }

  /** @param reduced drops optional entries of an element before it is judged as a whole */
  #elements(
    list: unknown,
    schema: Schema,
    keys: Keys,
    reduced: (value: unknown, keys: Keys) => unknown = (value) => value,
  ): unknown {
    if (!Array.isArray(list)) return list;
    const positions: number[] = [];
    this.positions.set(pathOf(keys), positions);
    return list.flatMap((value: unknown, index) => {
      const at = [...keys, index];
      const element = reduced(value, at);
      const found = [...issuesOf(schema, element, at), ...misspelledIn(element, schema, at)];
      append(this.#issues, found);
      if (found[0]) return [];
      positions.push(index);
      return [element];
    });
  }

  /** The object without those entries that are in `schemas` and invalid. */
  #entries(value: unknown, schemas: Schemas, keys: Keys): unknown {
    if (!isObject(value)) return value;
    const valid = Object.entries(value).filter(([name, entry]) => {
      const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
      const found = schema ? issuesOf(schema, entry, [...keys, name]) : [];
      append(this.#issues, found);
      return !found[0];
    });
    return Object.fromEntries(valid);
  }
}

/** Adds elements to a list; so many as arguments of `push` would exceed the stack. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each);
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

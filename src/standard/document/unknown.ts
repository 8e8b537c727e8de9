/** Finds properties of a document that are not in the schema. */
import { describe, pathOf, type Issue } from './issue.js';
import {
  channelSchema,
  charterSchema,
  documentSchema,
  officeSchema,
  privacySchema,
  servicesSchema,
} from './schema.js';
import { channelsIn, isObject, officesIn, type Json } from './json.js';

interface Schema {
  readonly entries: object;
}

/** A name this similar to `exceptions` may hold closures that would be ignored silently. */
const LIKE_EXCEPTIONS = /^(ex[cepti]+ons?|special\w*hours\w*)$/i;

/**
 * The unknown properties, which are ignored. They may be for other consumers, but a misspelled name looks
 * the same. Names that begin with "@" or "$" are about the JSON itself.
 */
export function unknownIn(document: unknown): Issue[] {
  const { charter, services, privacy } = Object(document) as Json;
  return [
    ...ignoredIn(document, documentSchema, []),
    ...officesIn(document).flatMap((office, index) =>
      ignoredIn(office, officeSchema, ['department', index]),
    ),
    ...ignoredIn(charter, charterSchema, ['charter']),
    ...ignoredIn(privacy, privacySchema, ['privacy']),
    ...ignoredIn(services, servicesSchema, ['services']),
    ...channelsIn(document).flatMap((channel, index) =>
      ignoredIn(channel, channelSchema, ['services', 'availableChannel', index]),
    ),
  ];
}

/** The unknown properties that must not be ignored, since they may hold a closure. */
export function misspelledIn(value: unknown, schema: Schema, keys: readonly unknown[]): Issue[] {
  return unknownNames(value, schema)
    .filter((name) => LIKE_EXCEPTIONS.test(name))
    .map((name) =>
      issue(
        value,
        name,
        keys,
        `another name, since this one may hide a closure; ${knownNames(schema)}`,
      ),
    );
}

function ignoredIn(value: unknown, schema: Schema, keys: readonly unknown[]): Issue[] {
  return unknownNames(value, schema)
    .filter((name) => !LIKE_EXCEPTIONS.test(name))
    .map((name) =>
      issue(value, name, keys, `nothing by this name, which is ignored; ${knownNames(schema)}`),
    );
}

function unknownNames(value: unknown, { entries }: Schema): string[] {
  if (!isObject(value)) return [];
  return Object.keys(value).filter((name) => !Object.hasOwn(entries, name) && !/^[@$]/.test(name));
}

function issue(value: unknown, name: string, keys: readonly unknown[], expected: string): Issue {
  const found = describe((value as Json)[name]);
  return { path: pathOf([...keys, name]), found, expected };
}

const knownNames = ({ entries }: Schema) => `known names: ${Object.keys(entries).join(', ')}`;

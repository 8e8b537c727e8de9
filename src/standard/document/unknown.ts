/** What a document has that is not in the schema. */
import { described, pathOf, type Issue } from './issue.js';
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

/** A name so near to that of exceptions holds closures of which nobody would hear. */
const LIKE_EXCEPTIONS = /^(ex[cepti]+ons?|special\w*hours\w*)$/i;

/**
 * It may be for others; but a name that was mistyped looks just so. What begins with "@" or "$" is about
 * the JSON itself.
 */
export function unknownIn(document: unknown): Issue[] {
  const { charter, services, privacy } = Object(document) as Json;
  return [
    ...readOver(document, documentSchema, []),
    ...officesIn(document).flatMap((office, index) =>
      readOver(office, officeSchema, ['department', index]),
    ),
    ...readOver(charter, charterSchema, ['charter']),
    ...readOver(privacy, privacySchema, ['privacy']),
    ...readOver(services, servicesSchema, ['services']),
    ...channelsIn(document).flatMap((channel, index) =>
      readOver(channel, channelSchema, ['services', 'availableChannel', index]),
    ),
  ];
}

/** What must not be read over, since it may well be a closure. */
export function misnamedIn(value: unknown, schema: Schema, keys: readonly unknown[]): Issue[] {
  return unknownNames(value, schema)
    .filter((name) => LIKE_EXCEPTIONS.test(name))
    .map((name) =>
      issue(value, name, keys, `another name: here it may hide a closure; ${known(schema)}`),
    );
}

function readOver(value: unknown, schema: Schema, keys: readonly unknown[]): Issue[] {
  return unknownNames(value, schema)
    .filter((name) => !LIKE_EXCEPTIONS.test(name))
    .map((name) =>
      issue(value, name, keys, `nothing by this name, which is read over; ${known(schema)}`),
    );
}

function unknownNames(value: unknown, { entries }: Schema): string[] {
  if (!isObject(value)) return [];
  return Object.keys(value).filter((name) => !Object.hasOwn(entries, name) && !/^[@$]/.test(name));
}

function issue(value: unknown, name: string, keys: readonly unknown[], expected: string): Issue {
  const found = described((value as Json)[name]);
  return { path: pathOf([...keys, name]), found, expected };
}

const known = ({ entries }: Schema) => `known are ${Object.keys(entries).join(', ')}`;

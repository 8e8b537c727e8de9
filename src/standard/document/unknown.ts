/** Finds properties of a document that are not in the schema. */
import { SECTIONS } from '../charter.js';
import { describe, pathOf, type Issue } from './issue.js';
import {
  bookingSchema,
  channelSchema,
  featureSchema,
  officeSchema,
  postalAddressSchema,
} from './place-schemas.js';
import {
  charterSchema,
  documentSchema,
  pointSchema,
  privacySchema,
  servicesSchema,
} from './schema.js';
import { channelsIn, isObject, listIn, officesIn, type Json } from './json.js';

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
      ignoredInPlace(office, officeSchema, ['department', index]),
    ),
    ...ignoredIn(charter, charterSchema, ['charter']),
    ...SECTIONS.flatMap((section) =>
      listIn(isObject(charter) ? charter[section] : undefined, 'items').flatMap((point, index) =>
        ignoredIn(point, pointSchema, ['charter', section, 'items', index]),
      ),
    ),
    ...ignoredIn(privacy, privacySchema, ['privacy']),
    ...ignoredIn(services, servicesSchema, ['services']),
    ...channelsIn(document).flatMap((channel, index) =>
      ignoredInPlace(channel, channelSchema, ['services', 'availableChannel', index]),
    ),
  ];
}

/** The unknown properties of an office or a channel, and of its facts. */
function ignoredInPlace(place: unknown, schema: Schema, keys: readonly unknown[]): Issue[] {
  const { address, potentialAction } = Object(place) as Json;
  const isOneLine = isObject(address) && 'lv' in address;
  return [
    ...ignoredIn(place, schema, keys),
    ...(isOneLine ? [] : ignoredIn(address, postalAddressSchema, [...keys, 'address'])),
    ...listIn(place, 'amenityFeature').flatMap((feature, index) =>
      ignoredIn(feature, featureSchema, [...keys, 'amenityFeature', index]),
    ),
    ...ignoredIn(potentialAction, bookingSchema, [...keys, 'potentialAction']),
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
  const names = unknownNames(value, schema).filter((name) => !LIKE_EXCEPTIONS.test(name));
  const expected = `nothing by this name, which is ignored; ${knownNames(schema)}`;
  return names.map((name) => issue(value, name, keys, expected));
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

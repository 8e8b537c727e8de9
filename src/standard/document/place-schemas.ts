/** The schemas of offices and channels: hours, policy, and the facts for people who come or write. */
import * as v from 'valibot';
import {
  date,
  email,
  id,
  object,
  plainText,
  source,
  telephone,
  text,
  time,
  url,
} from './value-schemas.js';

export const policySchema = object({
  movedDays: v.exactOptional(v.picklist(['notice', 'follow', 'ignore'])),
  /** By how many minutes the working day before a holiday is shorter; either sign. */
  preHoliday: v.exactOptional(
    v.union(
      [
        v.literal('notice'),
        v.pipe(v.number(), v.minValue(-1440), v.maxValue(1440), v.transform(Math.abs)),
      ],
      'notice, or minutes such as 60',
    ),
  ),
});

export const hours = object({
  dayOfWeek: v.exactOptional(v.union([v.string(), v.array(v.string())])),
  opens: v.exactOptional(time),
  closes: v.exactOptional(time),
  validFrom: v.exactOptional(date),
  validThrough: v.exactOptional(date),
});

/** The opening hours of an office or a channel. */
const timetable = {
  openingHoursSpecification: v.exactOptional(v.array(hours)),
  specialOpeningHoursSpecification: v.exactOptional(v.array(hours)),
  /** The hours in the notation of OpenStreetMap, where schema.org cannot express them. */
  openingHours: v.exactOptional(plainText),
  /** Whether it is closed on public holidays, where the hours do not state it. */
  publicHolidays: v.exactOptional(v.picklist(['closed', 'unknown'])),
};

export const postalAddressSchema = object({
  streetAddress: v.exactOptional(text),
  addressLocality: v.exactOptional(text),
  postalCode: v.exactOptional(plainText),
  addressCountry: v.exactOptional(plainText),
});

/** An address in one line, or by its parts. */
const address = v.union([text, postalAddressSchema], 'an address in one line, or a PostalAddress');

/** A property of the building or of its entrance, in the terms of schema.org. */
export const featureSchema = object({
  name: text,
  /** Whether it is there, or a text about it. */
  value: v.exactOptional(v.union([v.boolean(), text], 'true, false, or a text'), true),
});

/** The page on which a visit is booked or a queue ticket is taken. */
export const bookingSchema = object({
  '@type': v.literal('ReserveAction'),
  name: v.exactOptional(text),
  target: url,
});

/** Facts without which an office or a channel is still useful: an invalid one is dropped alone. */
export const factSchemas = {
  address,
  hasMap: url,
  amenityFeature: v.array(featureSchema),
  potentialAction: bookingSchema,
};

const facts = {
  address: v.exactOptional(factSchemas.address),
  hasMap: v.exactOptional(factSchemas.hasMap),
  amenityFeature: v.exactOptional(factSchemas.amenityFeature),
  potentialAction: v.exactOptional(factSchemas.potentialAction),
};

export const officeSchema = object({
  identifier: id,
  name: text,
  telephone: v.exactOptional(telephone),
  email: v.exactOptional(email),
  url: v.exactOptional(url),
  ...facts,
  ...timetable,
  policy: v.exactOptional(policySchema),
});

export const channelSchema = object({
  identifier: id,
  kind: v.picklist(['counter', 'portal', 'post', 'email', 'electronic', 'phone', 'meeting']),
  purposes: v.pipe(
    v.array(v.picklist(['request', 'receive', 'contact'])),
    v.minLength(1, 'at least one of request, receive, contact'),
  ),
  name: text,
  description: v.exactOptional(text),
  needs: v.exactOptional(text),
  serviceUrl: v.exactOptional(url),
  email: v.exactOptional(email),
  telephone: v.exactOptional(telephone),
  ...facts,
  ...timetable,
  offices: v.exactOptional(v.array(id)),
  isUnverified: v.exactOptional(v.literal(true)),
  source: v.exactOptional(source),
});

export type OfficeDocument = v.InferOutput<typeof officeSchema>;
export type ChannelDocument = v.InferOutput<typeof channelSchema>;

/**
 * The schema of a standard document: JSON in the vocabulary of schema.org where that has the term. From
 * this one schema come the types, the check when a document is read, and the published JSON Schema.
 */
import * as v from 'valibot';
import { channelSchema, hours, officeSchema, policySchema } from './place-schemas.js';
import {
  date,
  email,
  id,
  moment,
  object,
  own,
  plainText,
  source,
  telephone,
  text,
  time,
  url,
} from './value-schemas.js';

export const FORMAT_VERSION = 1;

const timeSpan = v.strictTuple([time, time]);

/**
 * Exceptions are this format's own and allow no unknown property, since a misspelled one could hide a
 * closure.
 */
export const exceptionSchema = v.strictObject(
  own({
    kind: v.picklist(['closed', 'hours', 'appointment', 'as-usual']),
    from: date,
    through: v.exactOptional(date),
    /** The times for which the exception holds; for `closed` only where it is not all day. */
    times: v.exactOptional(v.array(timeSpan)),
    reason: v.exactOptional(text),
    /** Ids of offices and channels. Default: all of them. */
    offices: v.exactOptional(
      v.pipe(
        v.array(id),
        v.minLength(1, 'at least one id, or no offices where it is for all of them'),
      ),
    ),
  }),
);

export const itemSchema = object({ identifier: id, text, source: v.exactOptional(source) });

export const footnoteSchema = object({
  identifier: id,
  about: v.picklist(['offices', 'hours']),
  title: text,
  text,
  links: v.exactOptional(v.record(v.string(), url)),
});

/** A point of the charter, and the channel by which a client does what it asks. */
export const pointSchema = object({ ...itemSchema.entries, channel: v.exactOptional(id) });

const section = object({
  title: text,
  preamble: v.exactOptional(text),
  items: v.array(pointSchema),
  closing: v.exactOptional(text),
});
const titled = object({ title: text, preamble: v.exactOptional(text) });

export const charterSchema = object({
  title: text,
  introduction: v.array(text),
  values: v.exactOptional(section),
  rights: v.exactOptional(section),
  expectations: v.exactOptional(section),
  restrictions: v.exactOptional(section),
  source,
});

export const servicesSchema = object({
  requesting: v.exactOptional(titled),
  receiving: v.exactOptional(text),
  contact: v.exactOptional(
    object({ ...titled.entries, isIncomplete: v.exactOptional(v.literal(true)) }),
  ),
  availableChannel: v.array(channelSchema),
  feedback: v.exactOptional(
    object({
      title: text,
      preamble: v.exactOptional(text),
      items: v.array(itemSchema),
      meeting: v.exactOptional(text),
      reply: v.exactOptional(text),
      manner: v.exactOptional(text),
      ground: v.exactOptional(text),
      exception: v.exactOptional(text),
    }),
  ),
  source,
});

/** How personal data are handled: an invalid statement is dropped alone. */
export const privacySchema = object({
  /** The controller of the data, as in Article 13 of the GDPR. */
  controller: v.exactOptional(text),
  /** An e-mail address, a telephone number or a page of those who answer about personal data. */
  contact: v.exactOptional(
    v.union([url, telephone, email], 'an e-mail address, a telephone number or a link'),
  ),
  /** The legal basis. */
  basis: v.exactOptional(text),
  readers: v.exactOptional(text),
  purpose: v.exactOptional(text),
  retention: v.exactOptional(text),
  url: v.exactOptional(url),
});

/** Other properties, such as `@context` and `@type`, are for other consumers and are ignored. */
export const documentSchema = object({
  formatVersion: v.literal(FORMAT_VERSION),
  identifier: id,
  name: text,
  url: v.exactOptional(url),
  telephone: v.exactOptional(telephone),
  dateModified: moment,
  /** The IANA time zone of the offices. */
  timeZone: v.string(),
  /** The institution's name for its counters, and for one of them. */
  counters: text,
  counter: v.exactOptional(text),
  department: v.array(officeSchema),
  exceptions: v.exactOptional(v.array(exceptionSchema)),
  policy: v.exactOptional(policySchema),
  /** Decrees about the country's days that the library may not know. */
  calendar: v.exactOptional(
    object({
      moved: v.exactOptional(
        v.array(object({ from: date, to: date, source: v.exactOptional(plainText) })),
      ),
      days: v.exactOptional(
        v.array(
          object({
            date,
            kind: v.picklist(['working', 'weekend', 'holiday', 'day-off']),
            name: v.exactOptional(text),
            shortName: v.exactOptional(text),
            compensates: v.exactOptional(date),
            source: v.exactOptional(plainText),
          }),
        ),
      ),
      known: v.exactOptional(v.strictTuple([v.number(), v.number()])),
    }),
  ),
  footnotes: v.exactOptional(v.array(footnoteSchema)),
  charter: v.exactOptional(charterSchema),
  services: v.exactOptional(servicesSchema),
  privacy: v.exactOptional(privacySchema),
  /** Assumptions of the document that the institution has not confirmed. */
  assumed: v.exactOptional(object({ publicHolidays: v.exactOptional(v.literal('closed')) })),
});

/** The definitions that have a name in the published schema. */
export const definitions = {
  id,
  date,
  time,
  url,
  email,
  telephone,
  text,
  source,
  policy: policySchema,
  hours,
};

/** A document before parsing. */
export type StandardDocument = v.InferInput<typeof documentSchema>;

// The parts of a document after parsing, with each text by language.
export type ExceptionDocument = v.InferOutput<typeof exceptionSchema>;
export type FootnoteDocument = v.InferOutput<typeof footnoteSchema>;
export type ItemDocument = v.InferOutput<typeof itemSchema>;
export type CharterDocument = v.InferOutput<typeof charterSchema>;
export type ServicesDocument = v.InferOutput<typeof servicesSchema>;

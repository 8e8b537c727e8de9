/**
 * The schema of a standard document: JSON in the vocabulary of schema.org where that has the term. From
 * this one schema come the types, the check when a document is read, and the published JSON Schema.
 */
import * as v from 'valibot';
import { localized, withoutBidiControls } from './text.js';

export const FORMAT_VERSION = 1;

/**
 * Copies entries to an object that inherits nothing: Valibot iterates over them with `for…in`, which also
 * visits properties that a page has added to `Object.prototype`.
 */
/* @__NO_SIDE_EFFECTS__ */
function own<const T extends v.ObjectEntries>(entries: T): T {
  return Object.assign(Object.create(null) as object, entries);
}

/* @__NO_SIDE_EFFECTS__ */
function object<const T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, undefined> {
  return v.object(own(entries));
}

const pattern = (regex: RegExp, expected: string) => v.pipe(v.string(), v.regex(regex, expected));

/** Permanent, lower case, ASCII, since an id may be an anchor in a page. */
const id = pattern(/^[a-z][a-z0-9-]{0,63}$/, 'an id such as tiesibas-3');
/** Whether the date exists: `Date` would read 30 February as 2 March. */
const isDate = (iso: string) =>
  Number.isFinite(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
const A_DATE = 'a date such as 2026-12-24';
const date = v.pipe(pattern(/^\d{4}-\d\d-\d\d$/, A_DATE), v.check(isDate, A_DATE));
const A_MOMENT = 'a date, or a date and a time';
const moment = v.pipe(
  pattern(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/, A_MOMENT),
  v.check((iso) => isDate(iso.slice(0, 10)) && Number.isFinite(Date.parse(iso)), A_MOMENT),
);
const time = pattern(/^([01]\d|2[0-4]):[0-5]\d(:\d\d)?$/, 'a time such as 09:00');
export const url = pattern(/^https?:\/\/[^\s"<>\p{C}]+$/iu, 'an address that begins with https://');
const email = pattern(/^[^\s@"<>\p{C}]+@[^\s@"<>\p{C}]+$/u, 'an e-mail address');
export const telephone = pattern(/^\+\d{4,15}$/, 'a telephone number such as +37167280485');
/** A text in Latvian, or texts by language code, Latvian among them. */
const text = v.pipe(
  v.union(
    [v.string(), v.objectWithRest(own({ lv: v.string() }), v.string())],
    'a text in Latvian, or texts by language code with lv among them',
  ),
  v.transform(localized),
);

const source = object({ name: v.exactOptional(text), url: v.exactOptional(url), checked: date });

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

const hours = object({
  dayOfWeek: v.exactOptional(v.union([v.string(), v.array(v.string())])),
  opens: v.exactOptional(time),
  closes: v.exactOptional(time),
  validFrom: v.exactOptional(date),
  validThrough: v.exactOptional(date),
});

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

/** The opening hours of an office or a channel. */
const timetable = {
  openingHoursSpecification: v.exactOptional(v.array(hours)),
  specialOpeningHoursSpecification: v.exactOptional(v.array(hours)),
  /** The hours in the notation of OpenStreetMap, where schema.org cannot express them. */
  openingHours: v.exactOptional(v.pipe(v.string(), v.transform(withoutBidiControls))),
  /** Whether it is closed on public holidays, where the hours do not state it. */
  publicHolidays: v.exactOptional(v.picklist(['closed', 'unknown'])),
};

/** An address in one line, or by its parts. */
const address = v.union(
  [
    text,
    object({
      streetAddress: v.exactOptional(text),
      addressLocality: v.exactOptional(text),
      postalCode: v.exactOptional(v.string()),
      addressCountry: v.exactOptional(v.string()),
    }),
  ],
  'an address in one line, or a PostalAddress',
);

export const officeSchema = object({
  identifier: id,
  name: text,
  address: v.exactOptional(address),
  telephone: v.exactOptional(telephone),
  email: v.exactOptional(email),
  url: v.exactOptional(url),
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
  ...timetable,
  offices: v.exactOptional(v.array(id)),
  isUnverified: v.exactOptional(v.literal(true)),
  source: v.exactOptional(source),
});

export const itemSchema = object({ identifier: id, text, source: v.exactOptional(source) });

export const footnoteSchema = object({
  identifier: id,
  about: v.picklist(['offices', 'hours']),
  title: text,
  text,
  links: v.exactOptional(v.record(v.string(), url)),
});

const section = object({
  title: text,
  preamble: v.exactOptional(text),
  items: v.array(itemSchema),
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

export const privacySchema = object({
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
        v.array(object({ from: date, to: date, source: v.exactOptional(v.string()) })),
      ),
      days: v.exactOptional(
        v.array(
          object({
            date,
            kind: v.picklist(['working', 'weekend', 'holiday', 'day-off']),
            name: v.exactOptional(text),
            shortName: v.exactOptional(text),
            compensates: v.exactOptional(date),
            source: v.exactOptional(v.string()),
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
export type OfficeDocument = v.InferOutput<typeof officeSchema>;
export type ExceptionDocument = v.InferOutput<typeof exceptionSchema>;
export type ChannelDocument = v.InferOutput<typeof channelSchema>;
export type FootnoteDocument = v.InferOutput<typeof footnoteSchema>;
export type ItemDocument = v.InferOutput<typeof itemSchema>;
export type CharterDocument = v.InferOutput<typeof charterSchema>;
export type ServicesDocument = v.InferOutput<typeof servicesSchema>;

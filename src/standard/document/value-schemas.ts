/** The schemas of single values, and the objects that all schemas of a document are made of. */
import * as v from 'valibot';
import { localized, withoutBidiControls } from './text.js';

/**
 * Copies entries to an object that inherits nothing: Valibot iterates over them with `for…in`, which also
 * visits properties that a page has added to `Object.prototype`.
 */
/* @__NO_SIDE_EFFECTS__ */
export function own<const T extends v.ObjectEntries>(entries: T): T {
  return Object.assign(Object.create(null) as object, entries);
}

/* @__NO_SIDE_EFFECTS__ */
export function object<const T extends v.ObjectEntries>(entries: T): v.ObjectSchema<T, undefined> {
  return v.object(own(entries));
}

/** A text that is the same in all languages. */
export const plainText = v.pipe(v.string(), v.transform(withoutBidiControls));
const pattern = (regex: RegExp, expected: string) => v.pipe(v.string(), v.regex(regex, expected));

/** Permanent, lower case, ASCII, since an id may be an anchor in a page. */
export const id = pattern(/^[a-z][a-z0-9-]{0,63}$/, 'an id such as tiesibas-3');
/** Whether the date exists: `Date` would read 30 February as 2 March. */
const isDate = (iso: string) =>
  Number.isFinite(Date.parse(iso)) && new Date(iso).toISOString().startsWith(iso);
const A_DATE = 'a date such as 2026-12-24';
export const date = v.pipe(pattern(/^\d{4}-\d\d-\d\d$/, A_DATE), v.check(isDate, A_DATE));
const A_MOMENT = 'a date, or a date and a time';
export const moment = v.pipe(
  pattern(/^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/, A_MOMENT),
  v.check((iso) => isDate(iso.slice(0, 10)) && Number.isFinite(Date.parse(iso)), A_MOMENT),
);
export const time = pattern(/^([01]\d|2[0-4]):[0-5]\d(:\d\d)?$/, 'a time such as 09:00');
export const url = pattern(/^https?:\/\/[^\s"<>\p{C}]+$/iu, 'an address that begins with https://');
export const email = pattern(/^[^\s@"<>\p{C}]+@[^\s@"<>\p{C}]+$/u, 'an e-mail address');
export const telephone = pattern(/^\+\d{4,15}$/, 'a telephone number such as +37167280485');
/** A text in Latvian, or texts by language code, Latvian among them. */
export const text = v.pipe(
  v.union(
    [v.string(), v.objectWithRest(own({ lv: v.string() }), v.string())],
    'a text in Latvian, or texts by language code with lv among them',
  ),
  v.transform(localized),
);

export const source = object({
  name: v.exactOptional(text),
  url: v.exactOptional(url),
  checked: date,
});

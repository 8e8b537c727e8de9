/** What a language needs to speak of days and times; whole sentences are messages. */

/** A civil date: month 1 to 12, weekday 1 (Monday) to 7. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** All in digits: "22.11.2026." */
export type ShortDate = (date: Pick<CivilDate, 'year' | 'month' | 'day'>) => string;

/** Which form a counted word takes. */
export type Plural = (count: number) => 'zero' | 'one' | 'other';

/** One date at least, in order. */
export type Dates = readonly [CivilDate, ...CivilDate[]];

/** What a page that tells hours needs of a language. */
export interface Grammar {
  /** A clock time of minutes since midnight: "8.30". */
  readonly time: (minutes: number) => string;
  /** The name of a weekday as a row's header: "Pirmdiena". */
  readonly weekday: (weekday: number) => string;
  /** A run of weekdays, as seen: "Otrdiena–ceturtdiena". */
  readonly weekdays: (first: number, last: number) => string;
  /** A run of weekdays, as spoken: "No otrdienas līdz ceturtdienai". */
  readonly weekdaysSpoken: (first: number, last: number) => string;
  /** The name of a weekday where room is scarce: "P.". */
  readonly weekdayShort: (weekday: number) => string;
  /** "pirmdienas" */
  readonly ofWeekday: (weekday: number) => string;
  /** "pirmdien" */
  readonly onWeekday: (weekday: number) => string;
  /** "pirmdien, 28. decembrī" */
  readonly onWeekdayAndDate: (date: CivilDate) => string;
  /** The same where the sentence goes on: "pirmdien, 28. decembrī," */
  readonly onWeekdayAndDateWithin: (date: CivilDate) => string;
  /** "28. decembrī"; several dates: "24. un 25. decembrī" */
  readonly onDates: (dates: Dates) => string;
  /** Before what is true of a date or several: "Pirmdien, 28. decembrī", "24. un 25. decembrī" */
  readonly label: (dates: Dates) => string;
  /** "Šodien, 28. decembrī", before the hours of today */
  readonly today: (date: CivilDate) => string;
  /** "28. decembris" */
  readonly date: (date: CivilDate) => string;
  /** "23.–29. novembris" */
  readonly period: (first: CivilDate, last: CivilDate) => string;
  /** "27. jūniju", as the goal of a move */
  readonly toDate: (date: CivilDate) => string;
  /** "22. jūnija", as the origin of a move */
  readonly fromDate: (date: CivilDate) => string;
  /** A label or a list of dates of one year, with that year: "Trešdien, 2026. gada 23. decembrī" */
  readonly inYear: (dates: string, year: number) => string;
  /** A sentence as it is to be spoken: abbreviations in full. */
  readonly spoken: (text: string) => string;
  /** What must not be broken over two lines; global and capturing nothing. */
  readonly unbreakable: RegExp;
}

type DateParts = Pick<CivilDate, 'year' | 'month' | 'day'>;

/** What a receipt needs of a language. */
export interface MomentGrammar {
  /** "4. decembrī", after "no later than" */
  readonly onDate: (date: DateParts) => string;
  /** "2026. gada 25. novembrī plkst. 12.05" */
  readonly at: (date: DateParts, hour: number, minute: number) => string;
}

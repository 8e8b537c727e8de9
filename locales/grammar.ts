/** The interface of a language's grammar: how it writes days and times. Whole sentences are messages. */

/** A civil date: month 1 to 12, weekday 1 (Monday) to 7. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A date in digits: "22.11.2026." */
export type ShortDate = (date: Pick<CivilDate, 'year' | 'month' | 'day'>) => string;

/** Selects the plural form of a counted word. */
export type Plural = (count: number) => 'zero' | 'one' | 'other';

/** At least one date, in chronological order. */
export type Dates = readonly [CivilDate, ...CivilDate[]];

type DateParts = Pick<CivilDate, 'year' | 'month' | 'day'>;

/** A day of a period; without a year where it is the same day of every year, or where the year is obvious. */
export type PeriodDay = Pick<CivilDate, 'month' | 'day'> & { readonly year?: number };

/** The words of a language for days and hours. */
export interface Grammar {
  /** A clock time of minutes since midnight: "8.30". */
  readonly time: (minutes: number) => string;
  /** The name of a weekday as a row's header: "Pirmdiena". */
  readonly weekday: (weekday: number) => string;
  /** A run of weekdays, as seen: "Otrdiena–ceturtdiena". */
  readonly weekdays: (first: number, last: number) => string;
  /** A run of weekdays, as spoken: "No otrdienas līdz ceturtdienai". */
  readonly weekdaysSpoken: (first: number, last: number) => string;
  /** The name of a weekday where space is scarce: "P.". */
  readonly weekdayShort: (weekday: number) => string;
  /** "pirmdienas" */
  readonly ofWeekday: (weekday: number) => string;
  /** "pirmdien" */
  readonly onWeekday: (weekday: number) => string;
  /** "pirmdien, 28. decembrī" */
  readonly onWeekdayAndDate: (date: CivilDate) => string;
  /** The same within a sentence, which continues: "pirmdien, 28. decembrī," */
  readonly onWeekdayAndDateWithin: (date: CivilDate) => string;
  /** "28. decembrī"; several dates: "24. un 25. decembrī" */
  readonly onDates: (dates: Dates) => string;
  /** A label in front of the hours of one date or several: "Pirmdien, 28. decembrī", "24. un 25. decembrī" */
  readonly label: (dates: Dates) => string;
  /** "Šodien, 28. decembrī", in front of today's hours */
  readonly today: (date: CivilDate) => string;
  /** "28. decembris" */
  readonly date: (date: CivilDate) => string;
  /** "23.–29. novembris" */
  readonly period: (first: CivilDate, last: CivilDate) => string;
  /** "23.–29. novembrī" */
  readonly inPeriod: (first: CivilDate, last: CivilDate) => string;
  /** "No 14. decembra līdz 12. februārim" */
  readonly range: (first: PeriodDay, last: PeriodDay) => string;
  /** "27. jūniju", the day to which a working day is moved */
  readonly toDate: (date: CivilDate) => string;
  /** "22. jūnija", the day from which a working day is moved */
  readonly fromDate: (date: CivilDate) => string;
  /** A label or a list of dates of one year, with that year: "Trešdien, 2026. gada 23. decembrī" */
  readonly inYear: (dates: string, year: number) => string;
  /** A sentence for screen readers: abbreviations are written in full. */
  readonly spoken: (text: string) => string;
  /** Matches text that must stay on one line. The pattern is global and has no capturing group. */
  readonly unbreakable: RegExp;
}

/** The words of a language for what does not hold every week: periods, nth weekdays, every second week. */
export interface PeriodGrammar {
  /** A whole month: "Jūnijā" */
  readonly inMonth: (month: number) => string;
  /** Whole months: "No jūnija līdz augustam" */
  readonly months: (first: number, last: number) => string;
  /** "No 1. janvāra" */
  readonly from: (day: PeriodDay) => string;
  /** "No 1. janvāra piektdienās" */
  readonly fromOnWeekdays: (day: PeriodDay, first: number, last: number) => string;
  /** "Līdz 2027. gada 31. decembrim" */
  readonly until: (day: PeriodDay) => string;
  /** Several periods: "No aprīļa līdz maijam un no septembra līdz oktobrim" */
  readonly joined: (periods: readonly string[]) => string;
  /** "Mēneša pirmajā un pēdējā sestdienā"; numbers from 1 to 5, negative from the end of the month. */
  readonly nthWeekday: (nth: readonly number[], weekday: number) => string;
  /** "Katru otro pirmdienu" */
  readonly everyOther: (weekday: number) => string;
  /** "piektdienās", "no pirmdienas līdz ceturtdienai" */
  readonly onWeekdays: (first: number, last: number) => string;
  /** The next days: "5. decembrī, 2. janvārī" */
  readonly nextDates: (dates: Dates) => string;
}

/** The dates and times of a receipt. */
export interface MomentGrammar {
  /** "4. decembrī", used after "no later than" */
  readonly onDate: (date: DateParts) => string;
  /** "2026. gada 25. novembrī plkst. 12.05" */
  readonly at: (date: DateParts, hour: number, minute: number) => string;
}

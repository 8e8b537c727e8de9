import type { LocaleModule } from '@lit/localize/lit-localize.js';
import type { HolidayName } from '../src/calendar/latvia.data.js';
import type { HoursTexts } from '../src/standard/atd/hours.en.js';
import type { AtdTexts } from '../src/standard/atd/translations.js';
import type { Grammar, MomentGrammar, PeriodGrammar, Plural, ShortDate } from './grammar.js';

/** Translations of the Latvian texts in the data, by the Latvian text. */
export type DataTexts = HoursTexts & Readonly<Record<HolidayName, string>>;

/** A language: its grammar, its messages and its texts. */
export interface Locale extends LocaleModule {
  readonly shortDate: ShortDate;
  readonly plural: Plural;
  readonly grammar: Grammar;
  readonly moments: MomentGrammar;
  readonly periods: PeriodGrammar;
  readonly texts: DataTexts;
  /** ATD's own texts in this language. */
  readonly charter: AtdTexts['charter'];
  readonly services: AtdTexts['services'];
}

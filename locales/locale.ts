import type { LocaleModule } from '@lit/localize/lit-localize.js';
import type { ServiceTexts } from '../src/standard/atd/services.js';
import type { CharterTexts } from '../src/standard/charter.js';
import type { Grammar, MomentGrammar, PeriodGrammar, Plural, ShortDate } from './grammar.js';

/** A language: its grammar, its messages and its texts. */
export interface Locale extends LocaleModule {
  readonly shortDate: ShortDate;
  readonly plural: Plural;
  readonly grammar: Grammar;
  readonly moments: MomentGrammar;
  readonly periods: PeriodGrammar;
  /** ATD's own texts in this language. */
  readonly charter?: CharterTexts;
  readonly services?: ServiceTexts;
  /** Translations of Latvian texts in the data, by the Latvian text. */
  readonly texts?: Readonly<Record<string, string>>;
}

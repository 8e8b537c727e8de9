/** Words of the content of a tag, in the languages of pages. */
import type { ShortDate } from '../../../../locales/grammar.js';
import { shortDate as latvianDate } from '../../../../locales/lv.short-date.js';
import type { Office, Standard } from '../../../../src/standard/model.js';
import { selectOffices } from '../../../../src/standard/offices.js';
import type { LocalizedText } from '../../../../src/text.js';
import { LOCALES } from '../../shared/locales.js';
import { listed, type Choice, type Language, type Widget } from '../choice.js';

export interface Speech {
  readonly shortDate: ShortDate;
  readonly names: Readonly<Record<Widget, string>>;
  /** Before an address and a telephone number. */
  readonly upToDate: (isHours: boolean) => string;
  readonly checked: (date: string) => string;
  readonly phone: string;
  /** The name of days that does not begin the line. */
  readonly daysWithin: (days: string, areWeekdays: boolean) => string;
}

export const SPEECH: Readonly<Record<Language, Speech>> = {
  lv: {
    shortDate: latvianDate,
    names: {
      'opening-hours': 'Darba laiks',
      'service-channels': 'Pakalpojumu un saziņas kanāli',
      'client-rights': 'Klientu tiesības',
      'feedback-form': 'Atsauksmes',
    },
    upToDate: (isHours) => (isHours ? 'Aktuālais darba laiks' : 'Aktuālā informācija'),
    checked: (date) => `Pēc klientu apkalpošanas standarta; dati ${date}`,
    phone: 'tālrunis',
    daysWithin: (days) => days.toLowerCase(),
  },
  en: {
    shortDate: LOCALES.en.shortDate,
    names: {
      'opening-hours': 'Opening hours',
      'service-channels': 'Service and contact channels',
      'client-rights': 'Customer rights',
      'feedback-form': 'Feedback',
    },
    upToDate: (isHours) => (isHours ? 'Current opening hours' : 'Current information'),
    checked: (date) => `From the customer service standard, as of ${date}.`,
    phone: 'telephone',
    daysWithin: (days, areWeekdays) =>
      areWeekdays ? days : days.charAt(0).toLowerCase() + days.slice(1),
  },
};

/** The element's name in a sentence of its own: "Darba laiks: Rīga". */
export function nameOf(choice: Choice, standard?: Standard): string {
  const { names } = SPEECH[choice.lang];
  const offices = standard && choice.office ? officesOf(choice, standard) : [];
  const of = offices[0] ? offices.map(({ name }) => said(name, choice.lang)).join(', ') : '';
  const institution = standard && said(standard.name, choice.lang);
  return [names[choice.widget], of || institution].filter(Boolean).join(': ');
}

/** The offices that the element shows. */
export function officesOf({ office }: Choice, standard: Standard): readonly Office[] {
  return selectOffices(standard, listed(office).join(' ')).offices;
}

/** A text of the document in a language, or as it is. */
export function said(text: LocalizedText, language: Language): string {
  const texts: Readonly<Record<string, string>> =
    language === 'lv' ? {} : { ...LOCALES[language].texts };
  return text[language] ?? texts[text.lv] ?? text.lv;
}

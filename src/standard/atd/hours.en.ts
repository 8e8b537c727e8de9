/** ATD's names and footnotes in English, by the Latvian text; they are the model for other languages. */
import type { atdOffices } from './names.js';

export const hoursTexts = {
  'Autotransporta direkcija': 'Road Transport Administration',
  'Klientu apkalpošanas centri': 'Customer service centres',
  'Klientu apkalpošanas centrs': 'Customer service centre',
  Rīga: 'Riga',
  'Piezīme par videonovērošanu': 'Note on video surveillance',
  'Klientu un darbinieku drošībai klientu apkalpošanas telpās tiek veikta videonovērošana.':
    'For the safety of customers and employees, the customer service premises are under video surveillance.',
  'Piezīme par darba laika izmaiņām': 'Note on changes to opening hours',
  'Informācija par klientu apkalpošanas laiku izmaiņām tiek publicēta Autotransporta direkcijas interneta vietnē www.atd.lv, Facebook, Twitter un izvietota struktūrvienību telpās.':
    'Information on changes to customer service hours is published on the Road Transport Administration’s website www.atd.lv, on Facebook and Twitter, and displayed on the premises of its units.',
} as const satisfies Readonly<Record<string, string>>;

/** The same in another language; an office needs a name only where it has another one. */
export type HoursTexts = Readonly<Record<keyof typeof hoursTexts, string>> &
  Readonly<Partial<Record<(typeof atdOffices)[number]['name']['lv'], string>>>;

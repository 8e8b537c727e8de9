/** ATD's complete standard, in Latvian and English, for callers that need not save bytes. */
import type { LocalizedText } from '../../text.js';
import type { Standard } from '../model.js';
import { charterTexts } from './charter.en.js';
import { atdCharter } from './charter.js';
import { HOURS_IN_ENGLISH } from './hours.en.js';
import { atdHours } from './hours.js';
import { serviceTexts } from './services.en.js';
import { atdServices } from './services.js';

export const atd: Standard = {
  ...atdHours,
  name: inEnglish(atdHours.name),
  counters: inEnglish(atdHours.counters),
  ...(atdHours.counter && { counter: inEnglish(atdHours.counter) }),
  offices: atdHours.offices.map((office) => ({ ...office, name: inEnglish(office.name) })),
  footnotes: atdHours.footnotes.map((note) => ({
    ...note,
    title: inEnglish(note.title),
    text: inEnglish(note.text),
  })),
  charter: atdCharter({ en: charterTexts }),
  services: atdServices({ en: serviceTexts }),
};

/** Adds the English text; names that are the same in English have none. */
function inEnglish(text: LocalizedText): LocalizedText {
  const en = HOURS_IN_ENGLISH[text.lv];
  return en === undefined ? text : { ...text, en };
}

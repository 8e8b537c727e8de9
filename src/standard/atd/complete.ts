/** All of ATD's standard, in Latvian and in English, for those who do not count bytes. */
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

/** Names that are the same in English have no English of their own. */
function inEnglish(text: LocalizedText): LocalizedText {
  const en = HOURS_IN_ENGLISH[text.lv];
  return en === undefined ? text : { ...text, en };
}

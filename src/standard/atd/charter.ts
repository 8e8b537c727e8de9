/** Assembles ATD's charter. */
import type { Charter, CharterTexts } from '../charter.js';
import { translated } from '../translated.js';
import { charterTexts } from './charter.lv.js';

/** ATD's charter in Latvian and in the given translations. */
export function atdCharter(translations?: Readonly<Record<string, CharterTexts>>): Charter {
  return { ...translated(charterTexts, translations), source: { checked: '2026-11-22' } };
}

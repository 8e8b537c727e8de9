/** Assembles ATD's charter. */
import { CHECKED } from '../../checked.js';
import type { Charter } from '../charter.js';
import { translated, type Texts } from '../translated.js';
import { charterTexts } from './charter.lv.js';

/**
 * To warn of a delay, and to tell of special needs. The standard names the telephone as a way of contact; that
 * it is for these two is our choice, since nothing else reaches an office in time.
 */
const CHANNELS = { 'sagaidam-6': 'talrunis', 'sagaidam-7': 'talrunis' };

/** ATD's texts in its charter, in one language. */
export type AtdCharterTexts = Texts<typeof charterTexts>;

/** ATD's charter in Latvian and in the given translations. */
export function atdCharter(translations?: Readonly<Record<string, AtdCharterTexts>>): Charter {
  return {
    ...translated<AtdCharterTexts>(charterTexts, translations),
    source: { checked: CHECKED },
    channels: CHANNELS,
  };
}

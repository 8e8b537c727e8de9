/** Assembles ATD's charter. */
import type { Charter, CharterTexts } from '../charter.js';
import { translated } from '../translated.js';
import { charterTexts } from './charter.lv.js';

/**
 * To warn of a delay, and to tell of special needs. The standard names the telephone as a way of contact; that
 * it is for these two is our choice, since nothing else reaches an office in time.
 */
const CHANNELS = { 'sagaidam-6': 'talrunis', 'sagaidam-7': 'talrunis' };

/** ATD's charter in Latvian and in the given translations. */
export function atdCharter(translations?: Readonly<Record<string, CharterTexts>>): Charter {
  return {
    ...translated(charterTexts, translations),
    source: { checked: '2026-11-22' },
    channels: CHANNELS,
  };
}

/**
 * Decides which texts of the standard stand by themselves. Items of its lists end in a comma or begin in lower case:
 * these are read in their list alone.
 */
import { siteOf } from '../../../src/links.js';
import type { Channel } from '../../../src/standard/services.js';
import type { LocalizedText } from '../../../src/text.js';

/** Whether a text is one or more whole sentences. */
export function isSentence({ lv }: LocalizedText): boolean {
  return /^\p{Lu}.*[.!?…]["”)]?$/su.test(lv.trim());
}

/** Whether a card shows the description of its channel: not where that only repeats the address beside it. */
export function standsOnCard(
  text: LocalizedText,
  { url, email, telephone }: Pick<Channel, 'url' | 'email' | 'telephone'>,
): boolean {
  const addresses = [url && siteOf(url), email, telephone?.slice(-8)];
  const written = text.lv.replace(/[\s-]/g, '');
  return isSentence(text) && !addresses.some((each) => each && written.includes(each));
}

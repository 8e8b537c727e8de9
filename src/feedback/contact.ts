/** Cleans contact details, which people often paste from a text together with marks that nobody sees. */

/**
 * Characters that are not visible: zero-width and direction marks, soft hyphens, byte order marks, variation
 * selectors.
 */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** No-break spaces: an address has none, and a paste adds them. */
const FIXED_SPACE = /[\u00a0\u2007\u202f]/g;

/** Removes the marks, and the punctuation of the sentence that the address was copied from. */
export function cleanEmail(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FIXED_SPACE, '')
    .replace(/[\s,;.]+$/, '')
    .trim();
}

/** Removes the marks; spaces stay as they were written. */
export function cleanTelephone(text: string): string {
  return text.replace(INVISIBLE, '').trim();
}

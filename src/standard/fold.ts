/**
 * Normalizes a text for searching: lower case, without diacritics and outer spaces, as people type in a
 * hurry.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

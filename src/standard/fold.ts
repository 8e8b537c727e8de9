/** A text as people type it in a hurry: lower case, without diacritics and outer spaces. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Identifies a text by its length and a 32-bit hash (FNV-1a), to detect that a document has changed. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length}.${hash >>> 0}`;
}

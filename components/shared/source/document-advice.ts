/** Words the messages to the integrator about documents that are not UTF-8 or not JSON. */
export { jsonIssue } from '../../../src/standard/document/json-syntax.js';

/** Characters before the place that are quoted. */
const EXCERPT = 25;

/**
 * The message on bytes that are not UTF-8.
 * @param chunks the document up to the invalid bytes or beyond them
 */
export async function utf8Message(chunks: readonly BlobPart[]): Promise<string> {
  const bytes = new Uint8Array(await new Blob([...chunks]).arrayBuffer());
  const textOf = (end: number): string | undefined => {
    try {
      const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
      return decoder.decode(bytes.subarray(0, end), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (textOf(middle) === undefined) invalid = middle;
    else valid = middle;
  }
  // The last character may be incomplete, and is not in the text.
  const text = textOf(valid) ?? '';
  const at = new TextEncoder().encode(text).length;
  const lines = text.split(/\r\n|\n|\r/);
  const before = lines.at(-1)?.slice(-EXCERPT).trim() ?? '';
  const place = `byte ${at}, line ${lines.length}${before ? `, after ${before}` : ''}`;
  return `it is not UTF-8 at ${place}; JSON has to be saved as UTF-8`;
}

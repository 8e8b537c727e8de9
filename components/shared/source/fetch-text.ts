/** Fetches a text in UTF-8 with limits on its time and its length. */
import { DOCUMENT_TIMEOUT_MS, requestDocument } from './document-request.js';
import { takeEarlyResponse } from './early-responses.js';

/** Many times the size of a document with all institutions of a country. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Fetches the text at an address.
 * @throws Error that describes what was found instead
 */
export async function fetchText(address: string): Promise<string> {
  const offered = await takeEarlyResponse(address)?.catch(() => undefined);
  const response = offered ?? (await requestDocument(address, DOCUMENT_TIMEOUT_MS));
  if (!response.ok || !response.body) throw new Error(`HTTP status ${response.status}`);
  const stream = response.body.getReader();
  // JSON is UTF-8 (RFC 8259); another encoding would show other words.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const chunks: BlobPart[] = [];
  for (let text = ''; ;) {
    const { done, value } = await stream.read();
    if (value) chunks.push(value);
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      if (!done) void stream.cancel();
      const advice = await import('./document-advice.js').catch(() => undefined);
      throw new Error((await advice?.utf8Message(chunks)) ?? 'it is not UTF-8');
    }
    if (done) return text;
    if (text.length > MAX_CHARACTERS) {
      void stream.cancel();
      throw new Error(`more than ${MAX_CHARACTERS} characters`);
    }
  }
}

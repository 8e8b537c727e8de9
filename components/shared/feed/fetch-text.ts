/** Many times what all of a country's institutions have to say. */
const MOST_CHARACTERS = 2_000_000;
/** On the worst of lines a document of usual length has come by then. */
const LONGEST_MS = 20_000;

/**
 * The text at an address. The browser asks whether it has changed since it was last fetched, by itself and
 * with no header of ours, so that no other host has to answer a preflight.
 * @throws Error saying what was found instead
 */
export async function fetchText(address: string): Promise<string> {
  const response = await fetch(address, {
    cache: 'no-cache',
    credentials: 'omit',
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  if (!response.ok || !response.body) throw new Error(`HTTP status ${response.status}`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  for (let text = ''; ;) {
    const { done, value } = await reader.read();
    text += decoder.decode(value, { stream: !done });
    if (done) return text;
    if (text.length > MOST_CHARACTERS) {
      void reader.cancel();
      throw new Error(`more than ${MOST_CHARACTERS} characters`);
    }
  }
}

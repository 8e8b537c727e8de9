/** Responses that the loader requested before the elements were defined; each is used once. */
const answers = new Map<string, { readonly answer: Promise<Response>; readonly since: number }>();

/** A later request is made anew. */
const MAX_AGE_MS = 60_000;

/**
 * @param url absolute
 * @param since the time of the request, by `performance.now()`
 */
export function offerEarlyResponse(url: string, answer: Promise<Response>, since: number): void {
  answers.set(url, { answer, since });
}

/** @param url absolute */
export function takeEarlyResponse(url: string): Promise<Response> | undefined {
  const { answer, since = -Infinity } = answers.get(url) ?? {};
  answers.delete(url);
  return performance.now() - since < MAX_AGE_MS ? answer : undefined;
}

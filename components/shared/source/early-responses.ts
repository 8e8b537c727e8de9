/** Answers that the loader has asked for before the elements were there; each is taken once. */
const answers = new Map<string, { readonly answer: Promise<Response>; readonly since: number }>();

/** Who comes later asks anew. */
const MAX_AGE_MS = 60_000;

/**
 * @param url absolute
 * @param since when it was asked for, by `performance.now()`
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

/** Answers that the loader has asked for before the elements were there; each is taken once. */
const answers = new Map<string, Promise<Response>>();

/** @param url absolute */
export function offerAnswer(url: string, answer: Promise<Response>): void {
  answers.set(url, answer);
}

/** @param url absolute */
export function takeAnswer(url: string): Promise<Response> | undefined {
  const answer = answers.get(url);
  answers.delete(url);
  return answer;
}

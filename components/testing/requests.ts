/** A stand-in for the network of the elements. The requests of the page itself are not touched. */
import { network } from '../../src/network.js';
import { forget } from '../shared/source/last-good-copy.js';
import { remoteDocuments } from '../shared/source/remote-document.js';
import { isNever, respond, type Answer, type MadeRequest } from './answers.js';

/** Answers by address, absolute or relative to the page. */
export type Answers = Readonly<Record<string, Answer>>;

export interface Requests {
  /** All requests of the elements, in order. */
  readonly made: readonly MadeRequest[];
  /** Answers an address in another way from now on. */
  answer(address: string, answer: Answer): void;
  /**
   * Gives the elements the network back, and makes them forget the documents of this test.
   * @throws Error that lists the requests for which there was no answer
   */
  restore(): void;
}

const real = network.fetch;
let answersByUrl = new Map<string, Answer>();
let inFlight: MadeRequest[] = [];

/**
 * Answers the requests of all elements in the page; without answers none is allowed. A request to any other
 * address fails, and `restore()` throws for it. There is one stand-in: a later call replaces an earlier one.
 */
export function answerRequests(answers: Answers = {}): Requests {
  const made: MadeRequest[] = [];
  const unexpected: MadeRequest[] = [];
  const own = new Map<string, Answer>();
  const answer = (address: string, value: Answer) => own.set(absolute(address), value);
  for (const [address, value] of Object.entries(answers)) answer(address, value);
  const standIn: typeof network.fetch = (address, init) => {
    const request = requestOf(absolute(address), init);
    made.push(request);
    const value = own.get(request.url);
    if (value === undefined) {
      unexpected.push(request);
      return Promise.reject(new Error(`the test has no answer for ${nameOf(request)}`));
    }
    return track(request, answered(value, request), init.signal);
  };
  forgetDocuments(own.keys());
  network.fetch = standIn;
  [answersByUrl, inFlight] = [own, []];
  return {
    made,
    answer: (address, value) => void answer(address, value),
    restore() {
      if (network.fetch === standIn) {
        network.fetch = real;
        [answersByUrl, inFlight] = [new Map<string, Answer>(), []];
      }
      forgetDocuments(made.map(({ url }) => url));
      const names = unexpected.splice(0).map(nameOf);
      if (names.length === 0) return;
      throw new Error(
        `The elements made requests without an answer; give one to answerRequests():\n${names.join('\n')}`,
      );
    },
  };
}

/** The requests whose answers are on their way, in words. */
export function requestsInFlight(): string[] {
  return inFlight.map((request) => `the answer to ${nameOf(request)}`);
}

/** Whether the test leaves a request for the address without an answer. */
export function isUnanswered(url: string): boolean {
  const answer = answersByUrl.get(url);
  return answer !== undefined && isNever(answer);
}

async function answered(answer: Answer, request: MadeRequest): Promise<Response> {
  return respond(answer, request);
}

/** Fails with the signal, as `fetch` does. */
async function track(
  request: MadeRequest,
  answer: Promise<Response>,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  const isAwaited = !isUnanswered(request.url);
  if (isAwaited) inFlight.push(request);
  try {
    return await Promise.race([answer, aborted(signal)]);
  } finally {
    inFlight = inFlight.filter((each) => each !== request);
  }
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

function requestOf(url: string, { method = 'GET', body }: RequestInit): MadeRequest {
  return { method, url, body: typeof body === 'string' ? JSON.parse(body) : undefined };
}

function nameOf({ method, url }: MadeRequest): string {
  return `${method} ${url}`;
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href;
}

/** Documents and their stored copies outlive a test otherwise, since a page shares them. */
function forgetDocuments(urls: Iterable<string>): void {
  for (const url of urls) {
    remoteDocuments.delete(url);
    forget(url);
  }
}

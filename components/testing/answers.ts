/** The answers of servers, for tests. */
import type { FieldError, Receipt } from '../../src/feedback/index.js';
import { device } from '../shared/time/device.js';

/** A request of an element. */
export interface MadeRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  /** The parsed body, for a submission; `undefined` for a document. */
  readonly body: unknown;
}

/** Answers a request itself. */
export type Respond = (request: MadeRequest) => Response | Promise<Response>;

/**
 * A function answers a request itself; an object is sent as JSON; a text is sent as it is, with its issues; a
 * number is the status of an answer without content.
 */
export type Answer = Respond | object | string | number;

/** Confirms a submission: `201` with a receipt, of the present moment if nothing else is given. */
export function receipt(details: Partial<Receipt> = {}): Respond {
  return () => {
    const receivedAt = new Date(device.now()).toISOString();
    return json({ reference: 'TEST-1', receivedAt, ...details }, 201);
  };
}

/** Refuses a submission: `422` as a problem document, with the fields that are wrong. */
export function refusal(errors: readonly FieldError[] = []): Respond {
  const title = 'Some fields are not as they should be';
  const problem = { type: 'about:blank', title, status: 422, errors };
  return () => json(problem, 422, 'application/problem+json');
}

/** The connection fails. */
export function offline(): Respond {
  return () => Promise.reject(new TypeError('Failed to fetch'));
}

const silence = new Promise<never>(() => undefined);
const isSilent = new WeakSet<Respond>();

/** No answer comes, until the element gives up. */
export function never(): Respond {
  const respond = () => silence;
  isSilent.add(respond);
  return respond;
}

export function isNever(answer: Answer): boolean {
  return typeof answer === 'function' && isSilent.has(answer as Respond);
}

/** @throws RangeError if a number is not a status */
export function respond(answer: Answer, request: MadeRequest): Response | Promise<Response> {
  switch (typeof answer) {
    case 'function':
      return (answer as Respond)(request);
    case 'number':
      return new Response(null, { status: answer });
    case 'string':
      return new Response(answer, { headers: { 'content-type': 'application/json' } });
    default:
      return json(answer, 200);
  }
}

function json(value: object, status: number, type = 'application/json'): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': type } });
}

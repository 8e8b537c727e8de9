/** Limits all forms of a page together to one request a second for each endpoint. */
import { RequestTurns } from '../../../src/feedback/retry.js';
import { sendSubmission } from '../../../src/feedback/send.js';

const turns = new Map<string, RequestTurns>();

/** Calls `sendSubmission` when it is the endpoint's turn. */
export const sendInTurn: typeof sendSubmission = async (endpoint, submission, signal) => {
  const own = turns.get(endpoint) ?? new RequestTurns();
  turns.set(endpoint, own);
  for (;;) {
    const wait = own.reserve(performance.now());
    if (wait === 0) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return sendSubmission(endpoint, submission, signal);
};

// What was received, as the institution looks at it: with its terms, and in the order in which it is urgent.

import { civil } from './riga-time.mjs';
import { forwardBy, termsOn } from './terms.mjs';

/** Nobody has dealt with these, and so their terms run. */
const OPEN = ['new', 'extended'];
/** Praise and a mark are thanked for at most; the others ask somebody for something, perhaps the wrong one. */
const FORWARDABLE = ['suggestion', 'complaint', 'meeting', 'question'];
/** Nobody fills in a form faster. */
const MIN_SECONDS = 2;

/**
 * @typedef {import('./storage.mjs').Noted & {
 *   isOpen: boolean,
 *   due?: string,
 *   left?: { isLate: boolean, days: number },
 *   isDueToday: boolean,
 *   forwardBy?: string,
 *   isForwardingOver: boolean,
 *   supersedes?: string,
 *   supersededBy: string[],
 *   isSuspect: boolean,
 * }} Entry `due` is the promised date or the one it was extended to; others are named by their references
 */

/**
 * @param {readonly import('./storage.mjs').Noted[]} records
 * @param {number} now epoch milliseconds
 * @returns {Entry[]} late ones first, then by date, then by receipt; those that are dealt with after all others
 */
export function entriesOf(records, now) {
  const today = civil(now).date;
  const termOf = termsOn(today);
  const references = new Map(records.map(({ submission: { id }, reference }) => [id, reference]));
  const successors = successorsIn(records);

  const entries = records.map((record) => {
    const { submission, state } = record;
    const due = record.extendedTo ?? record.replyBy;
    const isOpen = OPEN.includes(state);
    const mayBeForwarded = state === 'new' && FORWARDABLE.includes(submission.kind);
    const limit = mayBeForwarded ? forwardBy(record.receivedAt) : undefined;
    return {
      ...record,
      isOpen,
      due,
      left: isOpen && due ? termOf(due) : undefined,
      isDueToday: due === today,
      forwardBy: limit,
      isForwardingOver: limit !== undefined && limit < today,
      supersedes: isOther(submission) ? references.get(submission.supersedes) : undefined,
      supersededBy: successors.get(submission.id) ?? [],
      isSuspect: submission.website !== undefined || submission.seconds < MIN_SECONDS,
    };
  });
  return entries.sort(
    (a, b) => rank(a) - rank(b) || compare(a.due ?? '9', b.due ?? '9') || byReceipt(a, b),
  );
}

/** @param {{ state?: string, kind?: string }} filter */
export function filtered(entries, { state, kind }) {
  return entries.filter(
    (entry) => (!state || entry.state === state) && (!kind || entry.submission.kind === kind),
  );
}

function rank({ left, isOpen }) {
  if (left?.isLate) return 0;
  return isOpen ? 1 : 2;
}

function byReceipt(a, b) {
  return compare(a.receivedAt, b.receivedAt);
}

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

/** By id, the references of those that came in its place. */
function successorsIn(records) {
  const successors = new Map();
  for (const { reference, submission } of records) {
    if (!isOther(submission)) continue;
    const { supersedes } = submission;
    successors.set(supersedes, [...(successors.get(supersedes) ?? []), reference]);
  }
  return successors;
}

/** Nothing comes in its own place, whatever is sent. */
function isOther({ id, supersedes }) {
  return supersedes !== undefined && supersedes !== id;
}

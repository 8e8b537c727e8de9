// How much of what was received in which month, and how it was rated.

import { KINDS } from 'atd-widgets/feedback';
import { civil } from './riga-time.mjs';

/**
 * @typedef {{ kinds: Record<string, number>, total: number, ratings: number, average?: number }} Counts
 * @param {readonly import('./storage.mjs').Noted[]} records
 * @returns {{ months: { month: string, counts: Counts }[], all: Counts }} months of Riga, the latest first
 */
export function countsOf(records) {
  const months = new Map();
  for (const record of records) {
    const month = civil(Date.parse(record.receivedAt)).date.slice(0, 7);
    if (!months.has(month)) months.set(month, []);
    months.get(month).push(record);
  }
  const sorted = [...months].sort(([a], [b]) => (a < b ? 1 : -1));
  return {
    months: sorted.map(([month, those]) => ({ month, counts: countsIn(those) })),
    all: countsIn(records),
  };
}

function countsIn(records) {
  const submissions = records.map(({ submission }) => submission);
  const ratings = submissions.flatMap(({ rating }) => rating ?? []);
  const sum = ratings.reduce((total, rating) => total + rating, 0);
  return {
    kinds: Object.fromEntries(
      KINDS.map((kind) => [kind, submissions.filter((each) => each.kind === kind).length]),
    ),
    total: submissions.length,
    ratings: ratings.length,
    average: ratings.length > 0 ? sum / ratings.length : undefined,
  };
}

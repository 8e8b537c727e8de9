/** The lazy chunks of hours. */
import { Lazy } from '../../../src/lazy.js';
import type { RegularHours } from '../../../src/schedule/model.js';

/** The words for hours that do not hold every week; their chunk is that of the notation of such hours. */
export const periodWords = new Lazy(() => import('./period-words.js'));

/** Returns what has to be loaded to put hours into words. */
export function wordsFor(hours: readonly RegularHours[]): Lazy<unknown> | undefined {
  return hours.some((each) => 'rules' in each) ? periodWords : undefined;
}

/** Publishes hours for search engines. */
export const jsonLd = new Lazy(() => import('./json-ld/publisher.js'));

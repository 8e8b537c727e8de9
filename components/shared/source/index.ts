/** A standard that lives at an address: fetched, read, kept and asked for again. */
import { feedOf } from './source-controller.js';

export { choose, follow } from './source-controller.js';
export { staleNotice } from './stale-notice.js';

/** Resolves when the source that an element names has answered, or has not. */
export function settled(element: Parameters<typeof feedOf>[0]): Promise<void> | undefined {
  return feedOf(element)?.settled;
}

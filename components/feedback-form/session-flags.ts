/**
 * Flags in the browser's storage. They show whether a form has entries to restore, before the code for that
 * is loaded.
 */
import { attempt } from './storage-slot.js';

/** The prefix of the key under which a form stores the entry that it shows. */
export const SHOWN_PREFIX = 'atd-widgets:sent:';

/** Whether entries for the endpoint wait in this browser, or a form of this tab or device has one to show. */
export function hasWaiting(endpoint: string): boolean {
  const prefix = `${SHOWN_PREFIX}${endpoint} `;
  const isShown = (storage: Storage) => Object.keys(storage).some((key) => key.startsWith(prefix));
  return [
    () => localStorage.getItem(waitingKey(endpoint)) !== null,
    () => isShown(sessionStorage),
    () => isShown(localStorage),
  ].some((question) => attempt(question) === true);
}

/** Sets or removes the flag on the device by which a form for the endpoint knows that entries wait. */
export function markWaiting(endpoint: string, isWaiting: boolean): void {
  attempt(() =>
    isWaiting
      ? localStorage.setItem(waitingKey(endpoint), '1')
      : localStorage.removeItem(waitingKey(endpoint)),
  );
}

function waitingKey(endpoint: string): string {
  return `atd-widgets:outbox:${endpoint}`;
}

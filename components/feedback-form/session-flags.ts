/** Small marks in the browser's storages: that a form has something to look after, before it has loaded what does so. */
import { attempt } from './storage-slot.js';

/** Before the key of a form, under which the entry that it shows is kept. */
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

/** Leaves a mark on the device: whoever opens a form for the endpoint has something to look after. */
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

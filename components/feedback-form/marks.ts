/** Small marks in the browser's storage: that there is something of this form's to look after. */

const waitingKey = (endpoint: string): string => `atd-widgets:outbox:${endpoint}`;
const sentKey = (endpoint: string): string => `atd-widgets:sent:${endpoint}`;

/** Whether letters to the endpoint wait in this browser, or one was sent from this tab. */
export function isLeft(endpoint: string): boolean {
  return (
    tried(() => localStorage.getItem(waitingKey(endpoint))) != null || sentFrom(endpoint) != null
  );
}

export function markWaiting(endpoint: string, isWaiting: boolean): void {
  tried(() =>
    isWaiting
      ? localStorage.setItem(waitingKey(endpoint), '1')
      : localStorage.removeItem(waitingKey(endpoint)),
  );
}

/** The id of the letter that this tab has sent last, and has to show. */
export function sentFrom(endpoint: string): string | null | undefined {
  return tried(() => sessionStorage.getItem(sentKey(endpoint)));
}

export function markSent(endpoint: string, id: string | undefined): void {
  tried(() =>
    id === undefined
      ? sessionStorage.removeItem(sentKey(endpoint))
      : sessionStorage.setItem(sentKey(endpoint), id),
  );
}

/** Some pages, and some ways of browsing, have no storage. */
function tried<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

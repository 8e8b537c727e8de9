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

/** The id of the letter that was sent last, and has to be shown. */
export function sentFrom(endpoint: string): string | null | undefined {
  const key = sentKey(endpoint);
  return tried(() => sessionStorage.getItem(key) ?? localStorage.getItem(key));
}

/** @param isShared whether the device may be one of many people: then it is shown in this tab alone */
export function markSent(endpoint: string, id: string, isShared: boolean): void {
  tried(() => (isShared ? sessionStorage : localStorage).setItem(sentKey(endpoint), id));
}

export function unmarkSent(endpoint: string): void {
  tried(() => sessionStorage.removeItem(sentKey(endpoint)));
  tried(() => localStorage.removeItem(sentKey(endpoint)));
}

/** Some pages, and some ways of browsing, have no storage. */
function tried<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}

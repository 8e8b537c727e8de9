/** The last good copy of a document, for the times when its source cannot be reached. */
export interface Copy {
  readonly text: string;
  /** When the source last gave it, epoch milliseconds. */
  readonly receivedAt: number;
}

const keyOf = (address: string): string => `atd-widgets:${address}`;

/** Some pages, and some ways of browsing, have no storage, and some have it full. */
export function keep(address: string, copy: Copy): void {
  try {
    localStorage.setItem(keyOf(address), JSON.stringify(copy));
  } catch {
    // Then it lasts as long as the page.
  }
}

export function kept(address: string): Copy | undefined {
  try {
    const { text, receivedAt } = JSON.parse(localStorage.getItem(keyOf(address)) ?? '') as Copy;
    return { text, receivedAt };
  } catch {
    return undefined;
  }
}

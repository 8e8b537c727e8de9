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

/** Anything on the page may have written there: what is no copy is ignored. */
export function kept(address: string): Copy | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(keyOf(address)) ?? 'null') as Partial<Copy> | null;
    const { text, receivedAt } = copy ?? {};
    if (typeof text === 'string' && typeof receivedAt === 'number' && isDate(receivedAt)) {
      return { text, receivedAt };
    }
  } catch {
    // Then there is none.
  }
  return undefined;
}

function isDate(at: number): boolean {
  return Number.isFinite(new Date(at).getTime());
}

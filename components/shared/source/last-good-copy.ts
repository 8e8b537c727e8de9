/** The last good copy of a document, for use while its source cannot be reached. */

export interface Copy {
  readonly text: string;
  /** The time when the source last sent it, epoch milliseconds. */
  readonly receivedAt: number;
}

const keyOf = (address: string): string => `atd-widgets:${address}`;

/** Stores a copy. Some pages and some private modes have no storage, and some storage is full. */
export function keep(address: string, copy: Copy): void {
  try {
    localStorage.setItem(keyOf(address), JSON.stringify(copy));
  } catch {
    // The copy then lasts as long as the page.
  }
}

/** Deletes the stored copy. */
export function forget(address: string): void {
  try {
    localStorage.removeItem(keyOf(address));
  } catch {
    // The page has no storage, so there is no copy.
  }
}

/**
 * Returns the stored copy. Any script of the page may have written there, so anything that is not a copy is
 * ignored.
 */
export function kept(address: string): Copy | undefined {
  try {
    const copy = JSON.parse(localStorage.getItem(keyOf(address)) ?? 'null') as Partial<Copy> | null;
    const { text, receivedAt } = copy ?? {};
    if (typeof text === 'string' && typeof receivedAt === 'number' && isDate(receivedAt)) {
      return { text, receivedAt };
    }
  } catch {
    // There is no readable copy.
  }
  return undefined;
}

function isDate(at: number): boolean {
  return Number.isFinite(new Date(at).getTime());
}

/**
 * A part of the package that is fetched when it is first needed, once for the page. A part that could
 * not be had is not asked for again: the build has tried it twice, and a third try would be another
 * copy of it.
 */
export class Lazy<T> {
  /** The part, once it is there. */
  value: T | undefined;
  /** Why it could not be had, if it was asked for in vain. */
  error: unknown;
  readonly #fetch: () => Promise<T>;
  #pending: Promise<T> | undefined;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** The same promise for all who ask. */
  load(): Promise<T> {
    this.#pending ??= this.#fetch().then(
      (value) => (this.value = value),
      (error: unknown) => {
        this.error = error;
        throw error;
      },
    );
    return this.#pending;
  }
}

/** A part that must have come by now. @throws Error otherwise */
export function known<T>(part: T | undefined): T {
  if (!part) throw new Error('Not loaded');
  return part;
}

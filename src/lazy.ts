/**
 * A lazy part of the package: it is fetched when it is first needed, once for the page. After a failure it
 * is not requested again: the build already retries once, and a third request would load another copy of
 * it.
 */
export class Lazy<T> {
  /** The part, once it has loaded. */
  value: T | undefined;
  /** The reason why it could not be loaded, after a failure. */
  error: unknown;
  readonly #fetch: () => Promise<T>;
  #pending: Promise<T> | undefined;

  constructor(fetch: () => Promise<T>) {
    this.#fetch = fetch;
  }

  /** Loads the part; every call returns the same promise. */
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

/** Returns a part that must have loaded by now. @throws Error otherwise */
export function known<T>(part: T | undefined): T {
  if (!part) throw new Error('Not loaded');
  return part;
}

/**
 * A module, or another value, that is loaded when it is first needed, once for the page. After a failure it is not
 * loaded again: the build has tried twice, and another attempt would bring a second copy.
 */
export class Lazy<T> {
  #value: T | undefined;
  #error: unknown;
  #pending: Promise<T> | undefined;
  readonly #load: () => Promise<T>;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The value; `undefined` until it is loaded. */
  get value(): T | undefined {
    return this.#value;
  }

  /** The reason why it could not be loaded. */
  get error(): unknown {
    return this.#error;
  }

  /** Whether it has neither been loaded nor failed. */
  get isMissing(): boolean {
    return this.#value === undefined && this.#error === undefined;
  }

  /** The same promise for all callers. */
  load(): Promise<T> {
    this.#pending ??= this.#load().then(
      (value) => (this.#value = value),
      (error: unknown) => {
        this.#error = error;
        throw error;
      },
    );
    return this.#pending;
  }
}

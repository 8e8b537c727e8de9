/** Custom states of an element's tag, which a page addresses with `:state()`. */

/**
 * A set of states that is replaced as a whole. Engines without custom states show none, and neither does an
 * element whose subclass has taken the internals, which can be attached once.
 */
export class CustomStates<Name extends string> {
  readonly #host: HTMLElement;
  #set: CustomStateSet | undefined;
  #isAttached = false;
  #shown = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  replace(names: readonly Name[]): void {
    const text = names.join();
    if (text === this.#shown) return;
    this.#shown = text;
    try {
      this.#attach();
      this.#set?.clear();
      for (const name of names) this.#set?.add(name);
    } catch {
      // Older engines accept only names that begin with dashes.
    }
  }

  /** Internals are attached when the first state is shown, and never on a server. */
  #attach(): void {
    if (this.#isAttached) return;
    this.#isAttached = true;
    // Old engines lack the method or the set, whatever the types say.
    const host: Partial<HTMLElement> = this.#host;
    const internals: Partial<ElementInternals> | undefined = host.attachInternals?.();
    this.#set = internals?.states;
  }
}

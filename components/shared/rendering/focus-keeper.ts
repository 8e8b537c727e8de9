/** Gives the focus back where a translator takes a field out of the page and puts it back, as Firefox's own does. */
export class FocusKeeper {
  readonly #root: ShadowRoot;
  #focused: Element | null = null;

  /** @param look has `handleRecords` called with the changes until now */
  constructor(root: ShadowRoot, look: () => void) {
    this.#root = root;
    root.addEventListener('focusin', ({ target }) => (this.#focused = target as Element));
    // Chromium tells of a field that is being taken out as of one that is left; the changes tell which it is.
    root.addEventListener('focusout', () =>
      queueMicrotask(() => {
        look();
        this.#focused = root.activeElement;
      }),
    );
  }

  handleRecords(records: readonly MutationRecord[]): void {
    const focused = this.#focused;
    if (!focused || document.activeElement !== document.body || !this.#root.contains(focused))
      return;
    const isMoved = records.some(({ removedNodes }) =>
      [...removedNodes].some((node) => node.contains(focused)),
    );
    if (isMoved) (focused as HTMLElement).focus({ preventScroll: true });
  }
}

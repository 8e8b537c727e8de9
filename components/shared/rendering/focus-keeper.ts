/** Restores the focus when a translator takes a field out of the page and puts it back, as Firefox's own does. */
export class FocusKeeper {
  readonly #root: ShadowRoot;
  #focused: Element | null = null;

  /** @param judgePending passes the pending changes to `handleRecords` */
  constructor(root: ShadowRoot, judgePending: () => void) {
    this.#root = root;
    root.addEventListener('focusin', ({ target }) => (this.#focused = target as Element));
    // Chromium also fires focusout when a field is taken out of the page; the changes show whether it was.
    root.addEventListener('focusout', () =>
      queueMicrotask(() => {
        judgePending();
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

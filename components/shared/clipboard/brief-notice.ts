/** Shows short notices and has screen readers announce them. */

/** Longer than a live region needs to clear the last message. */
const ANNOUNCE_AFTER_MS = 150;
/** Long enough to read the notice and to hear it. */
const REMOVE_AFTER_MS = 6000;

/**
 * A notice that something was done. It is first shown, then announced by a screen reader, then removed. It
 * leaves the live region in between, since the same message would otherwise be announced only once.
 */
export class BriefNotice<T extends { readonly isAnnounced?: boolean }> {
  readonly #show: (notice: T | undefined) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show shows a notice, or removes the last one */
  constructor(show: (notice: T | undefined) => void) {
    this.#show = show;
  }

  /** @param stays whether the notice stays until the visitor acts; it is then neither announced nor removed */
  show(notice: T, stays = false): void {
    clearTimeout(this.#timer);
    this.#show(notice);
    if (stays) return;
    this.#timer = setTimeout(() => {
      this.#show({ ...notice, isAnnounced: true });
      this.#timer = setTimeout(() => this.#show(undefined), REMOVE_AFTER_MS);
    }, ANNOUNCE_AFTER_MS);
  }
}

/** Longer than it takes for the last message to have left the live region. */
const SAYING_MS = 150;
/** Long enough to be read and heard. */
const LASTING_MS = 6000;

/**
 * A notice that something was done: first seen, then said by a screen reader, then out of the way. It is taken out
 * of the live region in between, or the same message would be said only once.
 */
export class BriefNotice<T extends { readonly isSaid?: boolean }> {
  readonly #show: (notice: T | undefined) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param show shows a notice, or takes away the last one */
  constructor(show: (notice: T | undefined) => void) {
    this.#show = show;
  }

  /** @param stays whether it waits for the visitor, and is neither said nor taken away */
  show(notice: T, stays = false): void {
    clearTimeout(this.#timer);
    this.#show(notice);
    if (stays) return;
    this.#timer = setTimeout(() => {
      this.#show({ ...notice, isSaid: true });
      this.#timer = setTimeout(() => this.#show(undefined), LASTING_MS);
    }, SAYING_MS);
  }
}

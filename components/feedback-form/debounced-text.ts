/** Keeps the text of the last pause in typing, for a screen reader that should not announce every key. */

const REST_MS = 1000;

export class DebouncedText {
  value = '';
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  /** @param text returns the text; it is called after a second without further calls of `update` */
  update(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.value = text();
      this.#onRest();
    }, REST_MS);
  }
}

/** Holds a text as it was when the typing last came to rest, for a screen reader that should not speak at each key. */
const REST_MS = 1000;

export class RestedText {
  value = '';
  readonly #onRest: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(onRest: () => void) {
    this.#onRest = onRest;
  }

  /** @param text gives the text once no further call has come for a second */
  update(text: () => string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.value = text();
      this.#onRest();
    }, REST_MS);
  }
}

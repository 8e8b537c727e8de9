/** Wakes an outbox: after a delay, and when the network or the visitor comes back. */
import { sleepBefore } from '../../../src/feedback/retry.js';

export class WakeUps {
  readonly #onWake: (isReturn: boolean) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onWake `isReturn` is whether the network or the visitor has come back */
  constructor(onWake: (isReturn: boolean) => void) {
    this.#onWake = onWake;
  }

  start(): void {
    addEventListener('online', this.#onReturn);
    addEventListener('pageshow', this.#onReturn);
    document.addEventListener('visibilitychange', this.#onReturn);
  }

  stop(): void {
    this.cancel();
    removeEventListener('online', this.#onReturn);
    removeEventListener('pageshow', this.#onReturn);
    document.removeEventListener('visibilitychange', this.#onReturn);
  }

  /** A hidden page sleeps until it is visible. @param remaining milliseconds; `Infinity` if nothing waits */
  sleep(remaining: number): void {
    if (remaining === Infinity || document.hidden) return;
    this.#timer = setTimeout(() => this.#onWake(false), sleepBefore(remaining));
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }

  readonly #onReturn = (): void => {
    if (document.hidden) this.cancel();
    else this.#onWake(true);
  };
}

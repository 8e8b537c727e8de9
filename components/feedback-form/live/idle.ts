import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds without a key, a touch or a word. */
const WARNED_AFTER = 4 * 60_000;
const FORGOTTEN_AFTER = 5 * 60_000;
const SIGNS = ['keydown', 'pointerdown', 'click', 'input'] as const;

/**
 * Where several people use one device, what the last one wrote must not stay for the next. While the page is
 * out of sight nothing counts: who looks something up elsewhere is not gone.
 */
export class IdleController implements ReactiveController {
  /** It will be forgotten within a minute. */
  isWarning = false;
  readonly #host: ReactiveControllerHost;
  readonly #forget: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isArmed = false;

  constructor(host: ReactiveControllerHost, forget: () => void) {
    this.#host = host;
    this.#forget = forget;
  }

  hostConnected(): void {
    for (const sign of SIGNS)
      addEventListener(sign, this.#restart, { capture: true, passive: true });
    document.addEventListener('visibilitychange', this.#restart);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    for (const sign of SIGNS) removeEventListener(sign, this.#restart, { capture: true });
    document.removeEventListener('visibilitychange', this.#restart);
  }

  /** @param isArmed whether there is anything to forget */
  arm(isArmed: boolean): void {
    if (isArmed === this.#isArmed) return;
    this.#isArmed = isArmed;
    this.#restart();
  }

  readonly #restart = (): void => {
    clearTimeout(this.#timer);
    this.#warn(false);
    if (this.#isArmed && !document.hidden) {
      this.#timer = setTimeout(() => this.#warned(), WARNED_AFTER);
    }
  };

  #warned(): void {
    this.#warn(true);
    this.#timer = setTimeout(() => {
      this.#isArmed = false;
      this.#warn(false);
      this.#forget();
    }, FORGOTTEN_AFTER - WARNED_AFTER);
  }

  #warn(isWarning: boolean): void {
    if (isWarning === this.isWarning) return;
    this.isWarning = isWarning;
    this.#host.requestUpdate();
  }
}

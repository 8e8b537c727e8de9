import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells its host that it is about to be printed: what a search hides would be missing on paper. */
export class PrintController implements ReactiveController {
  readonly #prepare: () => void;

  constructor(host: ReactiveControllerHost, prepare: () => void) {
    this.#prepare = prepare;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#prepare);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#prepare);
  }
}

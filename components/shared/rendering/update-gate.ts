/** Delays an element's updates until their dependencies are loaded and it is the element's turn. */
import type { Lazy } from '../../../src/lazy.js';
import { inTurn } from './render-turns.js';
import type { RenderGuard } from './render-guard.js';

type Dependencies = readonly (Lazy<unknown> | undefined)[];

export class UpdateGate {
  readonly #dependencies: () => Dependencies;
  readonly #guard: RenderGuard;
  readonly #onError: (error: unknown) => void;

  /**
   * @param dependencies returns those of the next update; called again after each load, since one may lead to
   *   another
   * @param onError is called with the reason why a dependency could not be loaded; the update runs without it
   */
  constructor(
    dependencies: () => Dependencies,
    guard: RenderGuard,
    onError: (error: unknown) => void,
  ) {
    this.#dependencies = () => [...dependencies(), guard.dependency];
    this.#guard = guard;
    this.#onError = onError;
  }

  /** Whether something has to be loaded before the next update. */
  get isWaiting(): boolean {
    try {
      return this.#dependencies().some((each) => each?.isMissing);
    } catch {
      // The update fails for the same reason, and reports it.
      return false;
    }
  }

  /** Resolves when everything is loaded or has failed to load, and no press or composition is in progress. */
  async load(): Promise<void> {
    const dependencies = this.#dependencies().filter((each) => each !== undefined);
    for (const { error } of dependencies) if (error !== undefined) this.#onError(error);
    const missing = dependencies.filter(({ isMissing }) => isMissing);
    const pause = this.#guard.untilIdle();
    if (missing.length === 0 && !pause) return;
    await (missing.length === 0 ? pause : Promise.allSettled(missing.map((each) => each.load())));
    await this.load();
  }

  /**
   * Runs an update in the element's turn.
   * @returns false, without an update, if its dependencies have changed meanwhile
   */
  update(update: () => void): Promise<boolean> {
    return inTurn(() => {
      if (this.isWaiting || this.#guard.untilIdle()) return false;
      update();
      return true;
    });
  }
}

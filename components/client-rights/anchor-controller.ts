/** Makes links to points of the charter work, although the points are in a shadow root. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows links to points inside its host's shadow root, where the browser does not look for `#…`: at the
 * first render, when the address changes, and when a visitor clicks the same link again.
 */
export class AnchorController implements ReactiveController {
  readonly #follow: (id: string) => void;
  #isFirst = true;

  /** @param follow goes to the element with the id, if there is one */
  constructor(host: ReactiveControllerHost, follow: (id: string) => void) {
    this.#follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleAddress);
    document.addEventListener('click', this.#handleClick);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleAddress);
    document.removeEventListener('click', this.#handleClick);
  }

  hostUpdated(): void {
    if (!this.#isFirst) return;
    this.#isFirst = false;
    this.#handleAddress();
  }

  readonly #handleAddress = (): void => {
    const id = decoded(location.hash);
    if (id !== '') this.#follow(id);
  };

  /** A second click on the same link does not change the address, so `hashchange` does not fire. */
  readonly #handleClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.href === location.href && !event.defaultPrevented) this.#handleAddress();
  };
}

/** Returns "tiesibas-3" for "#tiesibas-3"; a hash that cannot be decoded leads nowhere. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

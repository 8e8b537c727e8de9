import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows links to what lies inside its host's shadow root, where the browser does not look for `#…`: at
 * first render, when the address changes, and at a click on a link that is followed for the second time.
 */
export class AnchorController implements ReactiveController {
  readonly #follow: (id: string) => void;
  #isFirst = true;

  /** @param follow goes to what has the id, if there is such a thing */
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

  /** The address does not change at the second click, and nobody would hear of it. */
  readonly #handleClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.href === location.href && !event.defaultPrevented) this.#handleAddress();
  };
}

/** Of "#tiesibas-3" it is "tiesibas-3"; what cannot be decoded leads nowhere. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

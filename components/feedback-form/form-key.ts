/** Gives each form of a page its own key, so that each has its own draft, receipt and ids. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../shared/base/build-facts.js';
import type { FormSettings } from './form-settings.js';

type Host = ReactiveControllerHost & Element;

/** The form that holds each key. */
const holders = new Map<string, FormKey>();

/**
 * The key of a form. Among equal forms of a page the first holds their shared key, and each other one holds
 * it with a number. A form that has left the page releases its key, since applications replace an old element
 * by a new one.
 */
export class FormKey implements ReactiveController {
  /** The endpoint, a space, and the rest of the key. */
  value = '';
  /** The key that all equal forms share. */
  #shared = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** An equal form may have taken the key while this one was out of the page. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /**
   * Updates the key to the settings.
   * @returns `displaced` if an equal form has taken the key while this one was out of the page
   */
  update(settings: FormSettings): 'same' | 'changed' | 'displaced' {
    const shared = sharedKey(settings);
    const isSame = shared === this.#shared;
    // A form that is out of the page keeps its key until it is back.
    if (isSame && (holders.get(this.value) === this || !this.#host.isConnected)) return 'same';
    this.#shared = shared;
    this.value = this.#free(shared);
    if (!isServer) holders.set(this.value, this);
    return isSame ? 'displaced' : 'changed';
  }

  #free(shared: string): string {
    for (let nth = 1; ; nth++) {
      const key = nth === 1 ? shared : `${shared} ${nth}`;
      const holder = holders.get(key);
      if (!holder?.isHeld(key)) return key;
    }
  }

  private isHeld(key: string): boolean {
    return this.value === key && this.#host.isConnected;
  }
}

/** Returns the same key for forms with the same settings and institution. */
function sharedKey({ institution, topic, ...settings }: FormSettings): string {
  const { endpoint, email, storageArea, isRatingOnly, office, kinds, service } = settings;
  return [
    endpoint || email,
    ...[institution.id, storageArea, String(isRatingOnly)],
    ...[topic?.id ?? '', office, kinds.join('+'), service],
  ].join(' ');
}

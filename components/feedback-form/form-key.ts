/** Tells the forms of a page apart, so that each has a draft, a receipt and ids of its own. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isServer } from '../shared/base/build-facts.js';
import type { FormSettings } from './form-view.js';

type Host = ReactiveControllerHost & Element;

/** The form that has a key now. */
const holders = new Map<string, FormKey>();

/**
 * The key of a form. Among equal forms of a page the first has their key as it is, and each other one has it with
 * a number. A form that has left the page leaves its key to the next, since applications put a new element in the
 * place of the old.
 */
export class FormKey implements ReactiveController {
  /** It begins with the endpoint and a space. */
  value = '';
  /** The key of all equal forms. */
  #shared = '';
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** An equal form may have taken its place meanwhile. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /**
   * Follows what the form asks for.
   * @returns `displaced` where an equal form has taken the key while this one was out of the page
   */
  update(frame: FormSettings): 'same' | 'changed' | 'displaced' {
    const shared = sharedKey(frame);
    const isSame = shared === this.#shared;
    // A form out of the page waits with its claim until it is back.
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

/** The same for forms that ask the same of the same institution. */
function sharedKey({ institution, topic, ...frame }: FormSettings): string {
  const { endpoint, email, keeping, isRatingOnly, office, kinds, service } = frame;
  return [
    endpoint || email,
    ...[institution.id, keeping, String(isRatingOnly)],
    ...[topic?.id ?? '', office, kinds.join('+'), service],
  ].join(' ');
}

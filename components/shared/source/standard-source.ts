/** Decides which standard an element shows, and follows its document once the element shows it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DAY_MS } from '../../../src/calendar/civil.js';
import type { Lazy } from '../../../src/lazy.js';
import type { Standard } from '../../../src/standard/model.js';
import { siblingUrl } from '../base/build-facts.js';
import { subscribe, unsubscribe, type ClockListener } from '../time/clock.js';
import { documents } from './lazy.js';
import { pageMeta } from './page-meta.js';
import type { RemoteDocument } from './remote-document.js';
import { expireSibling, siblingAnswer, siblingState } from './sibling-document.js';

/** An element with the properties that name its standard. */
interface Host extends ReactiveControllerHost, HTMLElement {
  readonly src: string | null;
  readonly standard: Standard | undefined;
}
type Identified = Pick<Standard, 'id' | 'dateModified'>;

/** The source of an element's standard, and the standard if there is one. */
export type SourceState<T> =
  /** The page names something that is not a document. */
  | { readonly kind: 'none'; readonly standard?: undefined }
  /** The page names no document: the built-in standard is shown. */
  | { readonly kind: 'built-in'; readonly standard: T }
  /** The document is being requested, and there is no earlier copy of it. */
  | { readonly kind: 'loading'; readonly standard?: undefined }
  /** The document has been parsed. */
  | { readonly kind: 'ready'; readonly standard: Standard | T }
  /** The source has not confirmed its last good copy for a day; `since` is epoch milliseconds. */
  | { readonly kind: 'stale'; readonly standard: Standard | T; readonly since: number }
  /**
   * There is no document and no copy. Nothing is shown, since another institution's standard would be false
   * here.
   */
  | { readonly kind: 'failed'; readonly standard?: undefined };

/** An element shows the date of a copy that its source has not confirmed for longer than this. */
const MAX_UNCONFIRMED_MS = DAY_MS;

export class StandardSource implements ReactiveController, ClockListener {
  /**
   * Whether the attribute `standard` has text. Text is not a standard, and no other institution's standard
   * may be shown instead.
   */
  isMisnamed = false;
  readonly #host: Host;
  readonly #url: () => string | undefined;
  #isSiblingChanged = false;

  /**
   * @param url returns the address of the document, as the page writes it; `undefined` for the built-in
   *   standard
   */
  constructor(host: Host, url: () => string | undefined) {
    this.#host = host;
    this.#url = url;
    host.addController(this);
  }

  /** The address of the document that the page names; `undefined` where it gives a standard, or names none. */
  get address(): string | undefined {
    const { src, standard } = this.#host;
    if (standard || this.isMisnamed) return undefined;
    const sibling = siblingState();
    const isBuiltIn = sibling === 'built-in' || sibling === 'absent';
    return src ?? pageMeta('src') ?? (isBuiltIn ? undefined : siblingUrl);
  }

  /** The module or document that has to be loaded before the element can show its standard. */
  get dependency(): Lazy<unknown> | undefined {
    const url = this.#url();
    if (url === undefined) return undefined;
    if (url === siblingUrl && siblingState() === undefined) return siblingAnswer;
    return this.#document?.firstAnswer ?? documents;
  }

  /** Resolves when the source has answered or the request has failed. */
  get loaded(): Promise<void> | undefined {
    return this.#document?.loaded;
  }

  /**
   * Returns the state of the source. Of two copies of one institution's document the newer one is used.
   * @param now epoch milliseconds
   */
  state<T extends Identified>(builtIn: T, now: number): SourceState<T> {
    const { standard: given } = this.#host;
    if (given) return { kind: 'ready', standard: given };
    if (this.isMisnamed) return { kind: 'none' };
    const url = this.#url();
    if (url === undefined) return { kind: 'built-in', standard: builtIn };
    const document = this.#document;
    const standard = newerStandard(document, builtIn);
    if (!document || !standard) {
      // The built-in standard was shown until the document beside the script changed.
      const isShown = url === siblingUrl && siblingState() === 'changed';
      if (isShown) return { kind: 'built-in', standard: builtIn };
      return { kind: document?.error === undefined ? 'loading' : 'failed' };
    }
    const { error, receivedAt: since } = document;
    const isStale = error !== undefined && since > 0 && now - since >= MAX_UNCONFIRMED_MS;
    return isStale ? { kind: 'stale', standard, since } : { kind: 'ready', standard };
  }

  hostConnected(): void {
    if (siblingUrl !== undefined) subscribe(this);
  }

  hostDisconnected(): void {
    unsubscribe(this);
  }

  /** Shows a change of the document beside the script while the page is open. */
  tick(now: number, isReturn: boolean): number {
    expireSibling(now, isReturn);
    if (siblingState() === 'changed' && !this.#isSiblingChanged) {
      this.#isSiblingChanged = true;
      this.#host.requestUpdate();
    }
    return Infinity;
  }

  /** Only a document that is shown is followed, and only after it is shown. */
  hostUpdated(): void {
    documents.value?.follow(this.#host, this.#url());
  }

  get #document(): RemoteDocument | undefined {
    const url = this.#url();
    return url === undefined ? undefined : documents.value?.RemoteDocument.at(url);
  }
}

function newerStandard<T extends Identified>(
  document: RemoteDocument | undefined,
  builtIn: T,
): Standard | T | undefined {
  const { standard, institution } = document ?? {};
  const isSame = institution === builtIn.id;
  const isNewer = (builtIn.dateModified ?? '') > (standard?.dateModified ?? '');
  return isSame && isNewer ? builtIn : standard;
}

/**
 * Follows documents for elements: updates an element when its document changes, and reports the document's
 * issues.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { AtdErrorEvent } from '../base/events.js';
import { warn } from '../diagnostics/warn.js';
import { RemoteDocument, type DocumentReport, type Subscriber } from './remote-document.js';

type Host = ReactiveControllerHost & HTMLElement;

const followers = new WeakMap<Host, DocumentFollower>();

/**
 * Makes an element follow the document at an address, instead of any other one.
 * @param url as the page writes it; `undefined` to follow none
 */
export function follow(host: Host, url: string | undefined): void {
  let follower = followers.get(host);
  if (!follower) {
    if (url === undefined) return;
    followers.set(host, (follower = new DocumentFollower(host)));
  }
  follower.follow(url);
}

class DocumentFollower implements ReactiveController, Subscriber {
  readonly #host: Host;
  #document: RemoteDocument | undefined;
  #url = '';
  #reported: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#document) return;
    this.#document.add(this);
    // The document may have changed while the element was out of the page.
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#document?.delete(this);
  }

  follow(url: string | undefined): void {
    this.#url = url ?? '';
    const document = url === undefined ? undefined : RemoteDocument.at(url);
    if (document === this.#document) return;
    this.#document?.delete(this);
    this.#document = document;
    this.#reported = undefined;
    if (this.#host.isConnected) document?.add(this);
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** Logs each message once, and sends an event for each new combination of issues. */
  onReport({ error, issues, warnings = [], zoneWithoutHolidays }: DocumentReport): void {
    const [host, url] = [this.#host, this.#url];
    if (zoneWithoutHolidays !== undefined) warn(host, 'holidays', zoneWithoutHolidays);
    for (const { path, found, expected } of warnings) {
      warn(host, 'document-warning', path, found, expected, url);
    }
    for (const { path, found, expected } of issues) {
      warn(host, 'document', path, found, expected, url);
    }
    if (error === undefined && !issues[0]) return;
    const report = [error, ...issues.map(({ path }) => path)].join();
    if (report === this.#reported) return;
    this.#reported = report;
    if (error instanceof Error && !issues[0]) warn(host, 'source', url, error.message);
    const reason = error ?? new Error('The document has issues');
    host.dispatchEvent(new AtdErrorEvent(reason, issues));
  }
}

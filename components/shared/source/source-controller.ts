import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lazy } from '../../../src/lazy.js';
import type { Standard } from '../../../src/standard/model.js';
import { warn } from '../diagnostics/warn.js';
import { AtdErrorEvent } from '../base/events.js';
import { RemoteDocument, type Subscriber, type DocumentReport } from './remote-document.js';

type Host = ReactiveControllerHost & HTMLElement;

const controllers = new WeakMap<Host, SourceController>();

/**
 * Has an element follow the document at the address that its page names, or none.
 * @param address as it is written in the page
 * @returns what is there once there is something to show, or it has taken too long
 */
export function follow(host: Host, address: string | undefined): Lazy<true> | undefined {
  let source = controllers.get(host);
  if (!source && address === undefined) return undefined;
  if (!source) controllers.set(host, (source = new SourceController(host)));
  return source.follow(address);
}

/**
 * What to show: what was found, or what is built in where that is of the same institution and newer; and
 * nothing where the one cannot be had and the other may be of another.
 */
export function choose<T extends Pick<Standard, 'id' | 'dateModified'>>(
  host: Host,
  builtIn: T,
): Standard | T | undefined {
  const { standard, institution } = feedOf(host) ?? {};
  const isSame = institution === builtIn.id;
  const isNewer = (builtIn.dateModified ?? '') > (standard?.dateModified ?? '');
  return isSame && isNewer ? builtIn : standard;
}

/** The document that an element follows. */
export function feedOf(host: Host): RemoteDocument | undefined {
  return controllers.get(host)?.feed;
}

/** Follows, for its host, the document at an address. */
class SourceController implements ReactiveController, Subscriber {
  feed: RemoteDocument | undefined;
  readonly #host: Host;
  #address = '';
  #reported: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.feed?.add(this);
  }

  hostDisconnected(): void {
    this.feed?.delete(this);
  }

  follow(address: string | undefined): Lazy<true> | undefined {
    this.#address = address ?? '';
    const feed = address === undefined ? undefined : RemoteDocument.at(absolute(address));
    if (feed !== this.feed) {
      this.feed?.delete(this);
      this.feed = feed;
      if (this.#host.isConnected) feed?.add(this);
    }
    return feed?.firstAnswer;
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }

  /** Once for each thing that is wrong. */
  onIssues(
    error: unknown,
    { issues, warnings = [] }: DocumentReport,
    zone: string | undefined,
  ): void {
    if (zone !== undefined) warn(this.#host, 'holidays', zone);
    for (const { path, found, expected } of warnings) {
      warn(this.#host, 'document-warning', path, found, expected, this.#address);
    }
    for (const { path, found, expected } of issues) {
      warn(this.#host, 'document', path, found, expected, this.#address);
    }
    if (error === undefined && !issues[0]) return;
    const said = [error, ...issues.map(({ path }) => path)].join();
    if (said === this.#reported) return;
    this.#reported = said;
    if (error instanceof Error && !issues[0]) {
      warn(this.#host, 'source', this.#address, error.message);
    }
    const event = new AtdErrorEvent(error ?? new Error('The document is wrong in places'), issues);
    this.#host.dispatchEvent(event);
  }
}

/** Only the web is asked, whatever else an address may be. */
function absolute(address: string): string {
  try {
    const { href } = new URL(address, document.baseURI);
    if (address.trim() !== '' && /^https?:/.test(href)) return href;
  } catch {
    // It is told when it is asked for.
  }
  return 'about:invalid';
}

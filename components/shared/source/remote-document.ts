/** A document at an address: requests it regularly, stores the last good copy, and informs its subscribers. */
import { DAY_MS } from '../../../src/calendar/civil.js';
import { Lazy } from '../../../src/lazy.js';
import { readStandard, type ReadStandard } from '../../../src/standard/document/read.js';
import { holidaysUnknown, withHolidaysNote } from '../../../src/standard/holidays-unknown.js';
import type { Standard } from '../../../src/standard/model.js';
import { subscribe, unsubscribe, type ClockListener } from '../time/clock.js';
import { device } from '../time/device.js';
import { fetchText } from './fetch-text.js';
import { keep, kept, type Copy } from './last-good-copy.js';
import { readWithNotations } from './hours-parsers.js';

/** The result of a request: what is wrong with the document or its source. */
export interface DocumentReport extends Pick<ReadStandard, 'issues' | 'warnings'> {
  /** The reason why the source sent no usable document; `undefined` if it sent one. */
  readonly error?: unknown;
  /** The time zone of the offices, if its public holidays are not known. */
  readonly zoneWithoutHolidays?: string | undefined;
}

/** Shows the content of a document. */
export interface Subscriber {
  /** Called when the content of the document has changed, or can no longer be loaded. */
  requestUpdate(): void;
  onReport(report: DocumentReport): void;
}

/** A change reaches every page within a quarter of an hour, but not all pages at the same moment. */
const MAX_INTERVAL_MS = 15 * 60_000;
const JITTER = 0.15;
/** A visitor who returns to the page sees the present state, but not every return makes a request. */
const MIN_INTERVAL_MS = 60_000;
const FIRST_RETRY_MS = 15_000;
/** After this time without an answer the element shows what it has. */
const FIRST_ANSWER_TIMEOUT_MS = 1000;

/** By their absolute addresses. */
export const remoteDocuments = new Map<string, RemoteDocument>();

/** A document at an address, shared by all elements of the page that name it. */
export class RemoteDocument implements ClockListener {
  /**
   * Returns the document at an address; all callers with the same address share one object.
   * @param url absolute, or relative to the page
   */
  static at(url: string): RemoteDocument {
    const absolute = absoluteUrl(url);
    let document = remoteDocuments.get(absolute);
    if (!document) remoteDocuments.set(absolute, (document = new RemoteDocument(absolute)));
    return document;
  }
  /** The newest good copy. */
  standard: Standard | undefined;
  /** The id of the institution; it may be known even if the document cannot be used. */
  institution: string | undefined;
  /** The time when the source last sent the copy; epoch milliseconds. */
  receivedAt = 0;
  /** Whether the source has yet to answer, or its answer to be read. */
  isRequesting = false;
  /** The reason why the last request failed. */
  error: unknown;
  /** Resolves when the source has answered or the request has failed. */
  readonly loaded: Promise<void>;
  /** Requests the document; resolves once there is something to show, or after a timeout. */
  readonly firstAnswer: Lazy<true>;

  readonly #url: string;
  readonly #subscribers = new Set<Subscriber>();
  #settle!: () => void;
  #text = '';
  #read: Pick<ReadStandard, 'issues' | 'warnings'> | undefined;
  #failures = 0;
  /** Whether the last request had a text for an answer: only then its issues are present ones. */
  #isAnswered = false;
  #requestedAt = -Infinity;
  #nextAt = 0;

  private constructor(url: string) {
    this.#url = url;
    this.loaded = new Promise((resolve) => (this.#settle = resolve));
    this.firstAnswer = new Lazy(async () => {
      if (this.#requestedAt === -Infinity) void this.#request(device.now());
      const timeout = new Promise((resolve) => setTimeout(resolve, FIRST_ANSWER_TIMEOUT_MS));
      await Promise.race([this.loaded, timeout]);
      if (!this.standard) await this.#restoreLastGood();
      return true as const;
    });
  }

  add(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
    // The first answer may arrive before the first subscriber.
    if (this.#requestedAt > -Infinity && !this.isRequesting) this.#report([subscriber]);
    if (this.#subscribers.size === 1) subscribe(this);
  }

  delete(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size === 0) unsubscribe(this);
  }

  tick(now: number, isReturn: boolean): number {
    const isWanted = isReturn && (this.#failures > 0 || now - this.#requestedAt > MIN_INTERVAL_MS);
    if ((isWanted || now >= this.#nextAt) && !this.isRequesting) void this.#request(now);
    return this.#nextAt;
  }

  async #request(now: number): Promise<void> {
    this.isRequesting = true;
    this.#requestedAt = now;
    this.#nextAt = now + MAX_INTERVAL_MS * (1 - Math.random() * JITTER);
    this.#isAnswered = false;
    try {
      const text = await fetchText(this.#url);
      this.#isAnswered = true;
      await this.#accept({ text, receivedAt: now });
      this.#failures = 0;
      this.error = undefined;
    } catch (error) {
      this.error = error;
      const pause = FIRST_RETRY_MS * 2 ** this.#failures++ * (1 - Math.random() * JITTER);
      this.#nextAt = Math.min(this.#nextAt, now + pause);
      if (!this.standard) await this.#restoreLastGood();
    } finally {
      this.isRequesting = false;
    }
    this.#settle();
    this.#report(this.#subscribers);
    for (const subscriber of this.#subscribers) subscriber.requestUpdate();
  }

  /** Shows and stores the text that the source sent, if it is valid and not older than the present copy. */
  async #accept(copy: Copy): Promise<void> {
    if (copy.text !== this.#text || !this.standard) {
      const read = await readWithParsers(copy.text);
      const { standard, institution } = read;
      this.#read = read;
      this.institution ??= institution;
      if (!standard) throw new Error('it cannot be used');
      if (isOlder(standard, this.standard, copy.receivedAt)) return;
      this.#text = copy.text;
      this.standard = standard;
      this.institution = standard.id;
    }
    this.receivedAt = copy.receivedAt;
    keep(this.#url, copy);
  }

  /** Shows the stored copy; shows nothing if it cannot be parsed now. */
  async #restoreLastGood(): Promise<void> {
    const copy = kept(this.#url);
    if (!copy) return;
    // The failure of the source is already logged; the stored copy usually fails for the same reason.
    const read = await readWithParsers(copy.text).catch(() => undefined);
    if (!read || this.standard) return;
    this.standard = read.standard;
    this.institution = read.institution;
    this.receivedAt = copy.receivedAt;
  }

  #report(subscribers: Iterable<Subscriber>): void {
    const { issues = [], warnings } = (this.#isAnswered ? this.#read : undefined) ?? {};
    const isSilent = this.standard?.footnotes.includes(holidaysUnknown);
    const zoneWithoutHolidays = isSilent ? this.standard?.zone : undefined;
    const report = {
      error: this.error,
      issues,
      zoneWithoutHolidays,
      ...(warnings && { warnings }),
    };
    for (const subscriber of subscribers) subscriber.onReport(report);
  }
}

/** One source may answer from several caches, some of them late. A modification date in the future is ignored. */
function isOlder(copy: Standard, other: Standard | undefined, now: number): boolean {
  const tomorrow = new Date(now + DAY_MS).toISOString();
  const { dateModified = '' } = other ?? {};
  return (
    copy.id === other?.id && (copy.dateModified ?? '') < dateModified && dateModified < tomorrow
  );
}

/** The parsers of notations are loaded only for documents that use them. */
async function readWithParsers(text: string): Promise<ReadStandard> {
  const first = readStandard(text);
  const { needsParsers } = first;
  if (needsParsers?.includes('syntax')) return withSyntaxIssue(text).catch(() => first);
  const read = needsParsers ? await readWithNotations(text, needsParsers) : first;
  return read.standard ? { ...read, standard: withHolidaysNote(read.standard) } : read;
}

/** Names the place where a text stops being JSON; the code is loaded only for such a text. */
async function withSyntaxIssue(text: string): Promise<ReadStandard> {
  const { jsonIssue } = await import('./document-advice.js');
  return readStandard(text, { syntax: jsonIssue });
}

/** Only http and https are requested; any other address is reported as a failed request. */
function absoluteUrl(url: string): string {
  try {
    const { href } = new URL(url, document.baseURI);
    if (url.trim() !== '' && /^https?:/.test(href)) return href;
  } catch {
    // An address that cannot be parsed is reported as a failed request.
  }
  return 'about:invalid';
}

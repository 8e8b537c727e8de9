import { DAY_MS } from '../../../src/calendar/civil.js';
import { Lazy } from '../../../src/lazy.js';
import { readStandard, type ReadStandard } from '../../../src/standard/document/read.js';
import { holidaysUnknown, withHolidaysNote } from '../../../src/standard/holidays-unknown.js';
import type { Standard } from '../../../src/standard/model.js';
import { subscribe, unsubscribe, type ClockListener } from '../time/clock.js';
import { fetchText } from './fetch-text.js';
import { keep, kept, type Copy } from './last-good-copy.js';
import { readWithNotations } from './hours-parsers.js';

/** The issues and warnings of a document, for the messages to its author. */
export type DocumentReport = Pick<ReadStandard, 'issues' | 'warnings'>;

/** Who shows what is in a document. */
export interface Subscriber {
  /** There is something new to show. */
  requestUpdate(): void;
  /**
   * What was asked for cannot be had, or not all of it.
   * @param zone where the holidays are not known
   */
  onIssues(error: unknown, read: DocumentReport, zone: string | undefined): void;
}

/** A change is with every reader within a quarter of an hour, and not with all of them in one moment. */
const MAX_PAUSE_MS = 15 * 60_000;
const JITTER = 0.15;
/** Who comes back to a page wants to know at once, but not at every turn of the head. */
const MIN_PAUSE_MS = 60_000;
const FIRST_RETRY_MS = 15_000;
/** After this long without an answer something has to be shown. */
const FIRST_ANSWER_TIMEOUT_MS = 1000;

const feeds = new Map<string, RemoteDocument>();

/** A document at an address, for all elements of the page that name it. */
export class RemoteDocument implements ClockListener {
  /** The newest good copy. */
  standard: Standard | undefined;
  /** Whose document it is, where that is known though it cannot be read. */
  institution: string | undefined;
  /** When the source last gave the copy, epoch milliseconds. */
  receivedAt = 0;
  /** Why the source did not give it when it was last asked. */
  error: unknown;
  /** Resolves when the source has answered, or has not. */
  readonly settled: Promise<void>;
  /** There once there is something to show, or it has taken too long. */
  readonly firstAnswer: Lazy<true>;

  readonly #address: string;
  readonly #subscribers = new Set<Subscriber>();
  #settle!: () => void;
  #text = '';
  #read: DocumentReport = { issues: [] };
  #failures = 0;
  #isRequesting = false;
  #askedAt = 0;
  #nextAt = 0;

  /** The same for all who name an address. */
  static at(address: string): RemoteDocument {
    let feed = feeds.get(address);
    if (!feed) feeds.set(address, (feed = new RemoteDocument(address)));
    return feed;
  }

  constructor(address: string) {
    this.#address = address;
    this.settled = new Promise((resolve) => (this.#settle = resolve));
    this.firstAnswer = new Lazy(async () => {
      await Promise.race([
        this.settled,
        new Promise((resolve) => setTimeout(resolve, FIRST_ANSWER_TIMEOUT_MS)),
      ]);
      if (!this.standard) await this.#restoreLastGood();
      return true as const;
    });
  }

  add(subscriber: Subscriber): void {
    this.#subscribers.add(subscriber);
    if (this.#subscribers.size === 1) subscribe(this);
    else this.#notify([subscriber]);
  }

  delete(subscriber: Subscriber): void {
    this.#subscribers.delete(subscriber);
    if (this.#subscribers.size === 0) unsubscribe(this);
  }

  tick(now: number, isReturn: boolean): number {
    const isWanted = isReturn && (this.#failures > 0 || now - this.#askedAt > MIN_PAUSE_MS);
    if ((isWanted || now >= this.#nextAt) && !this.#isRequesting) void this.#request(now);
    return this.#nextAt;
  }

  async #request(now: number): Promise<void> {
    this.#isRequesting = true;
    this.#askedAt = now;
    this.#nextAt = now + MAX_PAUSE_MS * (1 - Math.random() * JITTER);
    try {
      await this.#accept({ text: await fetchText(this.#address), receivedAt: now });
      this.#failures = 0;
      this.error = undefined;
    } catch (error) {
      this.error = error;
      const pause = FIRST_RETRY_MS * 2 ** this.#failures++ * (1 - Math.random() * JITTER);
      this.#nextAt = Math.min(this.#nextAt, now + pause);
      if (!this.standard) await this.#restoreLastGood();
    } finally {
      this.#isRequesting = false;
    }
    this.#settle();
    this.#notify(this.#subscribers);
    for (const subscriber of this.#subscribers) subscriber.requestUpdate();
  }

  /** What the source gave becomes the copy that is shown and kept, if it is good and no older. */
  async #accept(copy: Copy): Promise<void> {
    if (copy.text !== this.#text || !this.standard) {
      const read = await readWhole(copy.text);
      const { standard, institution } = read;
      this.#read = read;
      this.institution ??= institution;
      if (!standard) throw new Error('it cannot be used');
      this.#text = copy.text;
      if (isOlder(standard, this.standard, copy.receivedAt)) return;
      this.standard = standard;
      this.institution = standard.id;
    }
    this.receivedAt = copy.receivedAt;
    keep(this.#address, copy);
  }

  /** Shows what was good when it was last had; nothing where that cannot be read now. */
  async #restoreLastGood(): Promise<void> {
    const copy = kept(this.#address);
    if (!copy) return;
    // The integrator is told why the source gave nothing; here it is mostly the same reason.
    const read = await readWhole(copy.text).catch(() => undefined);
    if (!read || this.standard) return;
    this.standard = read.standard;
    this.institution = read.institution;
    this.receivedAt = copy.receivedAt;
  }

  #notify(subscribers: Iterable<Subscriber>): void {
    const isSilent = this.standard?.footnotes.includes(holidaysUnknown);
    const zone = isSilent ? this.standard?.zone : undefined;
    for (const subscriber of subscribers) subscriber.onIssues(this.error, this.#read, zone);
  }
}

/** One source may answer from several caches, and some of them late. A date that is still to come is no date. */
function isOlder(copy: Standard, other: Standard | undefined, now: number): boolean {
  const tomorrow = new Date(now + DAY_MS).toISOString();
  const { dateModified = '' } = other ?? {};
  return (
    copy.id === other?.id && (copy.dateModified ?? '') < dateModified && dateModified < tomorrow
  );
}

/** What reads notations is fetched only for documents that have any. */
async function readWhole(text: string): Promise<ReadStandard> {
  const first = readStandard(text);
  const { needsParsers } = first;
  const read = needsParsers ? await readWithNotations(text, needsParsers) : first;
  return read.standard ? { ...read, standard: withHolidaysNote(read.standard) } : read;
}

/**
 * Holds the state of the editor: the document, its changes, and the step that is shown. It does not depend on the
 * page: it calls `changed` when there is something new to show.
 */
import { LATVIA_ZONE } from '../../../src/calendar/latvia.zone.js';
import { formatDay, type EpochDay } from '../../../src/calendar/civil.js';
import {
  parseStandard,
  type Issue,
  type ReadStandard,
} from '../../../src/standard/document/index.js';
import { zoneOf } from '../../../src/schedule/zone.js';
import type { Standard } from '../../../src/standard/model.js';
import { readAddress, writeAddress, type Step } from './address.js';
import { changesBetween, type PlaceChange } from './changes.js';
import { otherChanges, type OtherChange } from './other-changes.js';
import { applied, leftToDo, withEdit, type Edit, type Json } from './document.js';
import type { Publication, Published } from './publication.js';
import type { Language } from './texts.js';
import { Words } from './words.js';

export interface Circumstances {
  readonly language: Language;
  /** Where the document is published; nothing on a static server. */
  readonly publication?: Publication;
  /** Where the document lies on a static server. */
  readonly address: string;
  /** The document and its version. */
  readonly load: () => Promise<Published>;
  readonly now: () => number;
  readonly changed: () => void;
}

/** The differences between two documents as the client sees them. */
export interface Changes {
  readonly places: readonly PlaceChange[];
  readonly others: readonly OtherChange[];
}

/** Documents with what is being written that are kept: those of a key or two. */
const MAX_TRIED = 8;

export class Editor {
  readonly words: Words;
  readonly circumstances: Circumstances;
  step: Step = 'exceptions';
  /** Which one is looked at; all or the first where it is empty. */
  office = '';
  edits: readonly Edit[] = [];
  loading: 'loading' | 'failed' | 'ready' = 'loading';
  /** As it was published when it was last looked at. */
  published: Published | undefined;
  /** A document from a file, which is edited in place of the published one. */
  imported: Json | undefined;
  /** There was something in the link that is no change. */
  isLinkBroken = false;
  /** The changes have no room in a link. */
  isLinkTooLong = false;
  /** What was last done, in a sentence, and the step that comes next. */
  done: { readonly text: string; readonly next: Step } | undefined;
  /** What a screen reader is to say. */
  said = '';
  /** Where the focus is to go, as a selector. */
  focus = '';

  readonly #read = new WeakMap<Json, ReadStandard>();
  #result: { source: Json; edits: readonly Edit[]; document: Json } | undefined;
  #tried: { result: Json; documents: Map<string, Json> } | undefined;

  constructor(circumstances: Circumstances) {
    this.circumstances = circumstances;
    this.words = new Words(circumstances.language);
  }

  /** The document that is edited. */
  get source(): Json {
    return this.imported ?? this.published?.document ?? {};
  }

  /** The document with all changes. */
  get result(): Json {
    const { source, edits } = this;
    if (this.#result?.source !== source || this.#result.edits !== edits) {
      this.#result = { source, edits, document: applied(source, edits) };
    }
    return this.#result.document;
  }

  /** The same as it is saved: of several copies readers take the newest. */
  get dated(): Json {
    const { result, isChanged, today } = this;
    return isChanged ? { ...result, dateModified: formatDay(today) } : result;
  }

  /** What citizens see now. Another institution's document is compared with nothing but itself. */
  get before(): Json {
    const { published, source } = this;
    return published && !this.isForeign ? published.document : source;
  }

  /** Whether the imported document is another institution's than the published one. */
  get isForeign(): boolean {
    const { published, imported } = this;
    return Boolean(
      published && imported && imported['identifier'] !== published.document['identifier'],
    );
  }

  get standard(): Standard | undefined {
    return this.read(this.result).standard;
  }

  /** Why the document cannot be published; what was wrong before does not hinder. */
  get issues(): readonly Issue[] {
    const { standard, issues } = this.read(this.result);
    const known = new Set(this.read(this.before).issues.map(({ found }) => found));
    const isNew = issues.length > this.read(this.before).issues.length;
    return standard && !isNew ? [] : issues.filter(({ found }) => !standard || !known.has(found));
  }

  get institution(): string {
    const name = this.standard?.name;
    return name ? this.words.text(name) : '';
  }

  get zone(): string {
    return this.standard?.zone ?? LATVIA_ZONE;
  }

  get today(): EpochDay {
    return zoneOf(this.zone).toMoment(this.circumstances.now()).day;
  }

  get isChanged(): boolean {
    return this.edits.length > 0 || this.imported !== undefined;
  }

  read(document: Json): ReadStandard {
    let read = this.#read.get(document);
    if (!read) this.#read.set(document, (read = parseStandard(document)));
    return read;
  }

  /** The name of an office or a channel. */
  nameOf(id: string): string {
    const { offices = [], services } = this.standard ?? {};
    const place = [...offices, ...(services?.channels ?? [])].find((each) => each.id === id);
    return place ? this.words.text(place.name) : id;
  }

  /** What changes for the citizen, with an exception that is still being written. */
  changesWith(more: readonly Edit[] = []): Changes | undefined {
    return this.compared(more.length > 0 ? this.result : this.before, this.resultWith(more));
  }

  /** The document with changes that are still being written, which are asked for several times at each key. */
  resultWith(more: readonly Edit[]): Json {
    const { result } = this;
    if (more.length === 0) return result;
    if (this.#tried?.result !== result || this.#tried.documents.size > MAX_TRIED) {
      this.#tried = { result, documents: new Map() };
    }
    const [key, { documents }] = [JSON.stringify(more), this.#tried];
    const document = documents.get(key) ?? applied(result, more);
    documents.set(key, document);
    return document;
  }

  /** @returns nothing where a client sees no difference */
  compared(before: Json, after: Json): Changes | undefined {
    const { today } = this;
    const [old, now] = [this.read(before).standard, this.read(after).standard];
    if (!old || !now) return undefined;
    const places = changesBetween(old, now, today);
    const others = otherChanges([before, old], [after, now], today);
    return places.length + others.length > 0 ? { places, others } : undefined;
  }

  async load(): Promise<void> {
    this.loading = 'loading';
    this.changed();
    try {
      this.take(await this.circumstances.load());
      this.loading = 'ready';
    } catch {
      this.loading = 'failed';
    }
    this.changed();
  }

  /** What is published now; what of the changes is in it already is done. */
  take(published: Published): void {
    this.published = published;
    this.edits = leftToDo(this.source, this.edits);
  }

  /** What others have sent in a link, or where one has gone with the browser's buttons. */
  goTo(hash: string): void {
    const { step, office, edits, isBroken = false } = readAddress(hash);
    if (step !== this.step) {
      this.focus = 'h2';
      this.done = undefined;
    }
    Object.assign(this, { step, office });
    // What the address had no room for is still here.
    if (!this.isLinkTooLong) {
      this.edits = this.loading === 'ready' ? leftToDo(this.source, edits) : edits;
    }
    this.isLinkBroken = isBroken;
    this.changed();
  }

  /** The address behind "#" of a step, an office. */
  hash(to: { readonly step?: Step; readonly office?: string } = {}): string {
    return writeAddress({ step: this.step, office: this.office, edits: this.edits, ...to }).hash;
  }

  edit(...edits: readonly Edit[]): void {
    const wanted = edits.reduce(withEdit, this.edits);
    this.edits = leftToDo(this.source, wanted);
    this.changed();
  }

  /** Without one of the changes. */
  withdraw(edit: Edit): void {
    this.edits = this.edits.filter((each) => each !== edit);
    this.changed();
  }

  /** Edits a document from a file, or again the published one. */
  open(document: Json | undefined): void {
    this.imported = document;
    this.edits = [];
    this.loading = document || this.published ? 'ready' : 'failed';
    this.changed();
  }

  /** Says what was done, where the eyes and the focus are, and leads on. */
  finish(text: string, next: Step = 'review'): void {
    this.done = { text, next };
    this.focus = '#done';
  }

  say(text: string): void {
    // The same said twice is heard twice only if it differs.
    this.said = this.said === text ? `${text}\u00a0` : text;
  }

  changed(): void {
    this.isLinkTooLong = !writeAddress(this).isWhole;
    this.circumstances.changed();
  }
}

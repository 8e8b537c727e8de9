/** The dated exceptions on the forms: those there are, and the one that is being written. */
import { parseDay, partsOf } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import { placesOf } from './places.js';
import { exceptionsIn, officesIn, sameJson, type Edit, type ExceptionJson } from './document.js';
import type { Editor } from './editor.js';
import { EMPTY_PART, type PartDraft } from './closed-part.js';
import {
  draftOf,
  EMPTY_DRAFT,
  exceptionOf,
  problemsOf,
  type ExceptionDraft,
  type ExceptionProblem,
} from './exception-form.js';
import { notesOn, type ExceptionNote } from './exception-notes.js';

export interface PastYear {
  readonly year: number;
  readonly exceptions: readonly ExceptionJson[];
}

export class Exceptions {
  draft: ExceptionDraft = EMPTY_DRAFT;
  /** Fields that have been left, whose problems may be told. */
  readonly #left = new Set<string>();
  #isSubmitted = false;
  readonly #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  get problems(): readonly ExceptionProblem[] {
    return problemsOf(this.draft, this.#editor.today);
  }

  /** Those of fields that have been left, or all once it was tried to add it. */
  get toldProblems(): readonly ExceptionProblem[] {
    return this.problems.filter(({ field }) => this.#isSubmitted || this.#left.has(field));
  }

  /** All of them, above the form, once it was tried to add it. */
  get summary(): readonly ExceptionProblem[] {
    return this.#isSubmitted ? this.problems : [];
  }

  /** The draft as a document writes it; nothing while it has problems. */
  get written(): ExceptionJson | undefined {
    if (this.problems.length > 0) return undefined;
    return exceptionOf(this.draft, this.#editor.today);
  }

  /** What the draft would change; nothing while it has problems. */
  get draftEdits(): readonly Edit[] | undefined {
    const { written: exception } = this;
    if (!exception) return undefined;
    const { replaces } = this.draft;
    if (replaces && sameJson(replaces, exception)) return [];
    return [
      ...(replaces ? [{ kind: 'remove', exception: replaces } as const] : []),
      { kind: 'add', exception },
    ];
  }

  get coming(): readonly ExceptionJson[] {
    return this.#all.filter((each) => this.#last(each) >= this.#editor.today);
  }

  /** Those that are over, by the year in which they ended, the last year first. */
  get past(): readonly PastYear[] {
    const over = this.#all.filter((each) => this.#last(each) < this.#editor.today).reverse();
    const yearOf = (each: ExceptionJson) => partsOf(this.#last(each)).year;
    return grouped(over, (each) => String(yearOf(each)))
      .map((exceptions) => ({ year: yearOf(exceptions[0]), exceptions }))
      .sort((a, b) => b.year - a.year);
  }

  /** Notes on the draft, before it is added. */
  get notes(): readonly ExceptionNote[] {
    const { written } = this;
    const editor = this.#editor;
    const { replaces } = this.draft;
    const without = editor.resultWith(replaces ? [{ kind: 'remove', exception: replaces }] : []);
    const { standard } = editor.read(without);
    if (!written || !standard) return [];
    return notesOn(written, standard, exceptionsIn(without), editor.today);
  }

  /** Places whose own entries have dated hours as well, in the words of schema.org. */
  get special(): readonly string[] {
    return officesIn(this.#editor.result).flatMap((office) => {
      const { identifier, specialOpeningHoursSpecification: special } = office;
      const isThere = Array.isArray(special) && special.length > 0;
      return isThere && typeof identifier === 'string' ? [this.#editor.nameOf(identifier)] : [];
    });
  }

  isNew(exception: ExceptionJson): boolean {
    return this.#editor.edits.some(
      (edit) => edit.kind === 'add' && sameJson(edit.exception, exception),
    );
  }

  set(change: Partial<ExceptionDraft>): void {
    this.draft = { ...this.draft, ...change };
    this.#editor.done = undefined;
    this.#editor.changed();
  }

  setPart(index: number, change: Partial<PartDraft>): void {
    const parts = this.draft.parts.map((each, at) =>
      at === index ? { ...each, ...change } : each,
    );
    this.set({ parts });
  }

  addPart(): void {
    this.#editor.focus = `#part-${this.draft.parts.length}-from`;
    this.set({ parts: [...this.draft.parts, EMPTY_PART] });
  }

  removePart(index: number): void {
    this.#editor.focus = `#part-${Math.max(0, index - 1)}-from`;
    this.set({ parts: this.draft.parts.filter((_, at) => at !== index) });
  }

  /** With an office more or less, in the order of the document. */
  toggle(id: string): void {
    const { standard } = this.#editor;
    const { offices } = this.draft;
    const places = standard ? placesOf(standard).map((each) => each.id) : [];
    this.set({ offices: places.filter((each) => offices.includes(each) !== (each === id)) });
  }

  leave(field: ExceptionProblem['field'], text: string): void {
    // To tab through a field that is still empty is no mistake yet.
    if (text.trim() === '') return;
    this.#left.add(field);
    this.#editor.changed();
  }

  submit(): void {
    const { written: exception, draftEdits: edits } = this;
    if (!exception || !edits) {
      this.#isSubmitted = true;
      this.#editor.focus = '#errors';
      this.#editor.changed();
      return;
    }
    this.#clear();
    const { words } = this.#editor;
    this.#editor.finish(words.texts.exceptions.added(words.within(this.inWords(exception))));
    this.#editor.edit(...edits);
  }

  change(exception: ExceptionJson): void {
    this.#clear();
    this.draft = draftOf(exception, (time) => this.#editor.words.clock(time));
    this.#editor.focus = '#from';
    this.#editor.changed();
  }

  cancel(): void {
    this.#clear();
    this.#editor.focus = 'h2';
    this.#editor.changed();
  }

  remove(exception: ExceptionJson): void {
    const { words } = this.#editor;
    this.#editor.say(words.texts.exceptions.removed(words.within(this.inWords(exception))));
    const isPast = this.#last(exception) < this.#editor.today;
    this.#editor.edit({ kind: 'remove', exception });
    this.#editor.focus = isPast && this.past.length > 0 ? '#past' : '#coming';
    this.#editor.changed();
  }

  /** @param exceptions that are over */
  removeAll(exceptions: readonly ExceptionJson[]): void {
    const { removedPast } = this.#editor.words.texts.exceptions;
    this.#editor.say(removedPast(exceptions.length));
    this.#editor.edit(...exceptions.map((exception) => ({ kind: 'remove', exception }) as const));
    this.#editor.focus = this.past.length > 0 ? '#past' : '#coming';
    this.#editor.changed();
  }

  /** "Trešdien, 23. decembrī: slēgts, visās vietās (Personāla apmācība)" */
  inWords(exception: ExceptionJson): string {
    const { words, today } = this.#editor;
    const { reason } = exception;
    const told = `${words.datesOf(exception, today)}: ${words.deed(exception)}, ${this.placesOf(exception)}`;
    return reason === undefined ? told : `${told} (${words.text(reason as { lv: string })})`;
  }

  /** "visās vietās", or the names of those it is for. */
  placesOf({ offices }: ExceptionJson): string {
    const { words } = this.#editor;
    if (!offices) return words.texts.everywhere;
    return words.list(offices.map((id) => this.#editor.nameOf(id)));
  }

  /** For a draft that outlives the page. */
  restore(draft: ExceptionDraft): void {
    this.draft = draft;
  }

  #clear(): void {
    this.draft = EMPTY_DRAFT;
    this.#editor.done = undefined;
    this.#left.clear();
    this.#isSubmitted = false;
  }

  get #all(): readonly ExceptionJson[] {
    return [...exceptionsIn(this.#editor.result)].sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  #last({ from, through = from }: ExceptionJson): number {
    return parseDay(through);
  }
}

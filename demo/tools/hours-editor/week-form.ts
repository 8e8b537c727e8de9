/** The weekly hours on the forms: those of one office, and for which others they are to hold as well. */
import { parseRules } from '../../../src/schedule/osm/guess.js';
import { hoursOf } from '../../../src/schedule/rules/hours.js';
import { officeIn, sameJson, type Edit, type Json } from './document.js';
import type { Editor } from './editor.js';
import {
  draftOf,
  hoursOfDraft,
  notationOf,
  problemsOf,
  type WeekDraft,
  type WeekProblem,
} from './week.js';
import { readTimes } from './fields.js';

const CONFIRMED: Edit = { kind: 'confirm-holidays' };
const EMPTY_WEEK: WeekDraft = {
  mode: 'grid',
  days: ['', '', '', '', '', '', ''],
  text: '',
  holidays: '',
  holidayTimes: '',
  isNotation: false,
};

export class WeekForm {
  others: readonly string[] = [];
  #changed: { readonly office: string; readonly draft: WeekDraft } | undefined;
  readonly #left = new Set<string>();
  #isSubmitted = false;
  readonly #editor: Editor;

  constructor(editor: Editor) {
    this.#editor = editor;
  }

  /** What is filled in, in the notation of OpenStreetMap. */
  get asNotation(): string {
    return notationOf(this.draft);
  }

  /** The same as a week, where a week can tell what is written; nothing where it cannot. */
  get asGrid(): WeekDraft | undefined {
    const { words } = this.#editor;
    try {
      const hours = hoursOf(parseRules(this.draft.text));
      const draft = draftOf(hours, {}, false, (stretches) => words.typed(stretches));
      return draft.mode === 'grid' ? draft : undefined;
    } catch {
      return undefined;
    }
  }

  /** Whose hours they are. */
  get office(): Json | undefined {
    const { result, office, standard } = this.#editor;
    return officeIn(result, office) ?? officeIn(result, standard?.offices[0]?.id ?? '');
  }

  get id(): string {
    const id = this.office?.['identifier'];
    return typeof id === 'string' ? id : '';
  }

  get draft(): WeekDraft {
    const { id } = this;
    return this.#changed?.office === id ? this.#changed.draft : this.#told(id);
  }

  /** Whether there is something on the form that is not among the changes. */
  get isBegun(): boolean {
    const changed = this.#changed;
    return changed !== undefined && !sameJson(changed.draft, this.#told(changed.office));
  }

  /** Whether these hours are changed, and not published yet. */
  get isNew(): boolean {
    const { id } = this;
    return this.#editor.edits.some((edit) => edit.kind === 'hours' && edit.office === id);
  }

  get isReadable(): boolean {
    return Boolean(this.#editor.standard?.offices.some((each) => each.id === this.id));
  }

  get problems(): readonly WeekProblem[] {
    return problemsOf(this.draft);
  }

  get toldProblems(): readonly WeekProblem[] {
    return this.problems.filter(
      ({ field }) => this.#isSubmitted || this.#left.has(`${this.id} ${field}`),
    );
  }

  get summary(): readonly WeekProblem[] {
    return this.#isSubmitted ? this.problems : [];
  }

  /** Whether the document takes it for true, unasked, that it is closed on public holidays. */
  get isAssumed(): boolean {
    const assumed = Object(this.#editor.result['assumed']) as Json;
    return assumed['publicHolidays'] !== undefined;
  }

  /** Offices of which it is not known what happens on public holidays. */
  get unanswered(): readonly string[] {
    const offices = this.#editor.standard?.offices ?? [];
    return offices
      .filter(({ id }) => {
        const draft = this.#told(id);
        return draft.mode === 'grid'
          ? draft.holidays === ''
          : problemsOf(draft).some(({ field }) => field === 'holidays');
      })
      .map(({ id }) => id);
  }

  /** Whether two offices have the same hours now. */
  isSame(id: string): boolean {
    return sameJson(this.#told(id), this.#told(this.id));
  }

  set(change: Partial<WeekDraft>): void {
    this.#changed = { office: this.id, draft: { ...this.draft, ...change } };
    this.#editor.done = undefined;
    this.#editor.changed();
  }

  setDay(index: number, text: string): void {
    this.set({ days: this.draft.days.map((each, at) => (at === index ? text : each)) });
  }

  /** For another office too, or not. */
  toggle(id: string): void {
    const { others } = this;
    this.others = others.includes(id) ? others.filter((each) => each !== id) : [...others, id];
    this.#editor.changed();
  }

  /** What was taken for true of public holidays is so. */
  confirm(): void {
    this.#editor.focus = 'h2';
    this.#editor.say(this.#editor.words.texts.review.editConfirm);
    this.#editor.edit(CONFIRMED);
  }

  leave(field: string): void {
    this.#left.add(`${this.id} ${field}`);
    this.#editor.changed();
  }

  /** Hours that were read elsewhere, to be looked at before they are added. */
  fill(draft: WeekDraft): void {
    this.#clear();
    this.#changed = { office: this.id, draft: { ...draft, isNotation: this.draft.isNotation } };
  }

  submit(): void {
    const editor = this.#editor;
    const { draft, id } = this;
    if (this.problems.length > 0) {
      this.#isSubmitted = true;
      editor.focus = '#errors';
      editor.changed();
      return;
    }
    const ids = [id, ...this.others.filter((each) => each !== id)];
    const before = editor.result;
    const edits = ids.flatMap((office): Edit[] => {
      const isNotation = typeof officeIn(before, office)?.['openingHours'] === 'string';
      const wanted = { ...draft, isNotation };
      // What says the same in other words is left in the words of the document.
      if (sameJson(wanted, this.#told(office))) return [];
      return [{ kind: 'hours', office, hours: hoursOfDraft(wanted) }];
    });
    this.#clear();
    editor.edit(...edits, ...(this.isAssumed ? [CONFIRMED] : []));
    const { week } = editor.words.texts;
    const isSame = sameJson(before, editor.result);
    const names = editor.words.list(ids.map((office) => editor.nameOf(office)));
    editor.finish(isSame ? week.unchanged : week.added(names));
    editor.changed();
  }

  /** The hours as the editor understands them, where they differ from the text in the field. */
  echo(text: string): string {
    const { words } = this.#editor;
    const read = readTimes(text);
    return 'value' in read && (text.trim() === '' || words.typed(read.value) !== text)
      ? words.hours(read.value)
      : '';
  }

  #clear(): void {
    this.#changed = undefined;
    this.others = [];
    this.#left.clear();
    this.#isSubmitted = false;
  }

  #told(id: string): WeekDraft {
    const { result, standard, words } = this.#editor;
    const [told, read] = [officeIn(result, id), standard?.offices.find((each) => each.id === id)];
    if (!told || !read) return EMPTY_WEEK;
    return draftOf(read.hours, told, this.isAssumed, (stretches) => words.typed(stretches));
  }
}

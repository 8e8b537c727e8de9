/** Import and export on the forms. */
import { DAY_MS } from '../../../src/calendar/civil.js';
import type { Issue } from '../../../src/standard/document/index.js';
import { placesOf } from './places.js';
import type { Editor } from './editor.js';
import {
  exportNotation,
  exportSchemaOrg,
  printDocument,
  readAny,
  type Exported,
  type Format,
  type Imported,
} from './files.js';
import { draftOf } from './week.js';
import type { WeekForm } from './week-form.js';

export class FilesForm {
  text = '';
  /** The reason why a file cannot be opened, as a sentence; the issues and a correction stand beside it. */
  problem = '';
  issues: readonly Issue[] = [];
  correction = '';
  format: Format = 'document';
  readonly #editor: Editor;
  readonly #week: WeekForm;

  constructor(editor: Editor, week: WeekForm) {
    this.#editor = editor;
    this.#week = week;
  }

  setText(text: string): void {
    this.text = text;
    this.#editor.changed();
  }

  setFormat(format: Format): void {
    this.format = format;
    this.#editor.changed();
  }

  /** A file comes before what has been pasted. */
  async import(file: File | undefined): Promise<void> {
    const editor = this.#editor;
    editor.done = undefined;
    const text = file ? await file.text() : this.text;
    Object.assign(this, { problem: '', issues: [], correction: '' });
    if (text.trim() === '') this.#refuse(editor.words.texts.files.nothing);
    else this.#take(readAny(text));
    editor.changed();
  }

  exported(): Exported | undefined {
    const { dated, standard, office, today } = this.#editor;
    if (this.format === 'document') {
      return { text: printDocument(dated), fileName: 'standard.json', isLossy: false };
    }
    const places = standard ? placesOf(standard).filter(({ isOffice }) => isOffice) : [];
    const place = places.find(({ id }) => id === office) ?? places[0];
    if (!place) return undefined;
    return this.format === 'schema-org'
      ? exportSchemaOrg(place, today)
      : exportNotation(place, today);
  }

  #take(imported: Imported): void {
    const editor = this.#editor;
    const { files } = editor.words.texts;
    switch (imported.kind) {
      case 'unreadable':
        this.correction = imported.correction ?? '';
        {
          this.#refuse(files.unreadable);
          return;
        }
      case 'invalid':
        this.issues = imported.issues;
        {
          this.#refuse(files.unreadableDocument);
          return;
        }
      case 'document':
        editor.open(imported.document);
        if (editor.isForeign && editor.circumstances.publication) {
          const name = editor.institution;
          editor.open(undefined);
          this.#refuse(files.foreign(name));
          return;
        }
        this.text = '';
        editor.finish(files.readDocument(editor.institution), 'exceptions');
        return;
      case 'hours': {
        this.#takeHours(imported);
        return;
      }
    }
  }

  #takeHours({ hours, exceptions }: Imported & { readonly kind: 'hours' }): void {
    const editor = this.#editor;
    const { files } = editor.words.texts;
    const { id } = this.#week;
    const coming = exceptions.filter(
      ({ from, through = from }) => Date.parse(through) >= editor.today * DAY_MS,
    );
    editor.edit(
      ...coming.map(
        (exception) => ({ kind: 'add', exception: { ...exception, offices: [id] } }) as const,
      ),
    );
    this.text = '';
    const told = [
      hours ? files.readHours : '',
      coming.length > 0 ? files.readSpecial(coming.length) : '',
    ];
    editor.finish(told.filter(Boolean).join(' '), hours ? 'week' : 'review');
    if (hours)
      this.#week.fill(draftOf(hours, {}, false, (stretches) => editor.words.typed(stretches)));
  }

  #refuse(problem: string): void {
    this.problem = problem;
    this.#editor.focus = '#errors';
  }
}

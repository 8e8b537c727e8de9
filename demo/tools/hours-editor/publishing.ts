/** Publishing from the forms: a change that is sent, what became of it, and going back by one. */
import type { Json } from './document.js';
import type { Changes, Editor } from './editor.js';
import type { Outcome, Publication, Version } from './publication.js';
import { tellings, type Telling } from './telling.js';

/** What the clerk is told of the last attempt. */
export type Result =
  | Exclude<Outcome, { kind: 'overtaken' | 'published' }>
  /** With what pages will name, and from when. */
  | { readonly kind: 'published'; readonly tellings: readonly Telling[] }
  /** With what somebody else has published. */
  | { readonly kind: 'overtaken'; readonly others: Changes | undefined }
  | { readonly kind: 'undone' };

export class Publishing {
  token = '';
  isBusy = false;
  result: Result | undefined;
  tokenProblem: 'missing' | 'wrong' | undefined;
  history: readonly Version[] | 'failed' | undefined;
  /** The version before, while one is asked whether to go back to it. */
  before: Json | undefined;
  #sent: { readonly document: Json; readonly etag: string; readonly isUndo: boolean } | undefined;
  readonly #editor: Editor;
  readonly #publication: Publication;

  constructor(editor: Editor, publication: Publication) {
    this.#editor = editor;
    this.#publication = publication;
  }

  setToken(token: string): void {
    this.token = token.trim();
    this.tokenProblem = undefined;
    this.#editor.changed();
  }

  async publish(): Promise<void> {
    const editor = this.#editor;
    if (this.isBusy || !this.#hasToken()) return;
    if (editor.issues.length > 0 || editor.isForeign) {
      editor.focus = '#issues';
      editor.changed();
      return;
    }
    const { result: document } = editor;
    await this.#change(document, false, (etag) =>
      this.#publication.publish(document, etag, this.token),
    );
  }

  /** Asks what became of a change whose answer was lost. */
  async check(): Promise<void> {
    const sent = this.#sent;
    if (!sent || this.isBusy || this.result?.kind !== 'unknown') return;
    await this.#during(() => this.#publication.whatBecameOf(sent.document, sent.etag));
  }

  async showHistory(): Promise<void> {
    if (!this.#hasToken()) return;
    try {
      const versions = await this.#publication.history(this.token);
      if (!versions) this.#refuseToken();
      else {
        // Somebody else may have published since this page was opened.
        if (versions[0]?.etag !== this.#editor.published?.etag) {
          this.#editor.take(await this.#publication.load());
        }
        this.history = versions;
        this.#editor.focus = '#history';
      }
    } catch {
      this.history = 'failed';
    }
    this.#editor.changed();
  }

  /** Shows what going back by one would change. */
  async considerUndo(): Promise<void> {
    const before = Array.isArray(this.history) ? (this.history as Version[])[1] : undefined;
    if (!before) return;
    try {
      this.before = await this.#publication.version(before.version, this.token);
      this.#editor.focus = '#undo';
    } catch {
      this.history = 'failed';
    }
    this.#editor.changed();
  }

  keep(): void {
    this.before = undefined;
    this.#editor.focus = '#history';
    this.#editor.changed();
  }

  async undo(): Promise<void> {
    const { before } = this;
    if (!before || this.isBusy) return;
    this.before = undefined;
    await this.#change(before, true, (etag) => this.#publication.undo(before, etag, this.token));
  }

  async #change(
    document: Json,
    isUndo: boolean,
    ask: (etag: string) => Promise<Outcome>,
  ): Promise<void> {
    const etag = this.#editor.published?.etag ?? '';
    this.#sent = { document, etag, isUndo };
    await this.#during(() => ask(etag));
    if (Array.isArray(this.history)) await this.#refreshHistory();
  }

  async #during(ask: () => Promise<Outcome>): Promise<void> {
    this.isBusy = true;
    this.result = undefined;
    this.#editor.say(this.#editor.words.texts.publish.sending);
    this.#editor.changed();
    const outcome = await ask();
    this.isBusy = false;
    this.#take(outcome);
    this.#editor.changed();
  }

  #take(outcome: Outcome): void {
    const editor = this.#editor;
    editor.focus = '#outcome';
    switch (outcome.kind) {
      case 'token': {
        this.#refuseToken();
        return;
      }
      case 'overtaken': {
        const before = editor.published?.document ?? {};
        editor.take(outcome.published);
        const others = editor.compared(before, outcome.published.document);
        this.result = { kind: 'overtaken', others };
        return;
      }
      case 'published': {
        const { edits, today } = editor;
        const isUndo = this.#sent?.isUndo;
        if (!isUndo) editor.imported = undefined;
        editor.take(outcome.published);
        this.result = isUndo
          ? { kind: 'undone' }
          : { kind: 'published', tellings: tellings(edits, today) };
        return;
      }
      default:
        this.result = outcome;
    }
  }

  #hasToken(): boolean {
    if (this.token !== '') return true;
    this.tokenProblem = 'missing';
    this.#editor.focus = '#token-errors';
    this.#editor.changed();
    return false;
  }

  #refuseToken(): void {
    this.tokenProblem = 'wrong';
    this.#editor.focus = '#token-errors';
  }

  async #refreshHistory(): Promise<void> {
    try {
      this.history = (await this.#publication.history(this.token)) ?? this.history;
    } catch {
      this.history = undefined;
    }
    this.#editor.changed();
  }
}

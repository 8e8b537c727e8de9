import type { Outcome } from '../../src/feedback/outcome.js';
import type { Submission } from '../../src/feedback/submission.js';
import { Drafts, newDraft } from './drafts.js';
import type { FormState } from './state.js';
import type { Keeping } from './storage-slot.js';
import { isWorthKeeping, prefilled, submissionOf, type Context, type Values } from './values.js';

/** What a citizen writes: the fields, what is wrong with them, and the draft that is kept of them. */
export class FormModel {
  state: FormState = { draft: newDraft(), errors: [] };
  readonly #changed: () => void;
  #drafts: Drafts | undefined;
  #known: Partial<Submission> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get hasWords(): boolean {
    return isWorthKeeping(this.state.draft.values);
  }

  /** @returns whether there was a draft under the key, which stands in the fields now */
  restore(keeping: Keeping, key: string): boolean {
    this.#drafts = new Drafts(keeping, key);
    const draft = this.#drafts.kept();
    if (draft) this.state = { draft, errors: [], isKept: true };
    return draft !== undefined;
  }

  /** Another form may have the draft that was kept: what stands in the fields is a draft of its own. */
  renewId(): void {
    this.state = { ...this.state, draft: newDraft(this.state.draft.values) };
  }

  /** @returns whether the draft is kept no longer: the storage may have been cleared since */
  verify(): boolean {
    const isLost = this.state.isKept === true && !this.#drafts?.kept();
    if (isLost) this.state = { ...this.state, isKept: false };
    return isLost;
  }

  /** Fills in what the page knows, unless a citizen has written something. */
  prefill(known: Partial<Submission> | undefined): void {
    if (known === this.#known || this.hasWords) return;
    this.#known = known;
    const { draft } = this.state;
    this.state = { ...this.state, draft: { ...draft, values: prefilled(draft.values, known) } };
  }

  /** What is mended is no longer wrong, and nothing becomes wrong while one is still writing. */
  write(values: Values, context: Context): void {
    const draft = { ...this.state.draft, values };
    const { errors } = submissionOf(values, context);
    const isStill = (old: FormState['errors'][number]) =>
      errors.some(({ field, rule }) => field === old.field && rule === old.rule);
    const isKept = isWorthKeeping(values) ? this.#drafts?.keep(draft) : undefined;
    if (isKept === undefined) this.#drafts?.erase();
    this.set({ draft, errors: this.state.errors.filter(isStill), isKept, refusal: undefined });
  }

  /** What was sent is frozen: written on, it is another, in the place of the first. */
  goOn({ id, ...submission }: Submission): void {
    this.#begin(newDraft(prefilled({}, submission), id), {});
  }

  /** The institution will not have it as it is. */
  refuse(
    { id, supersedes }: Submission,
    { status, errors }: Extract<Outcome, { kind: 'refused' }>,
  ): void {
    // It has other words under this id, from another tab: these come in their place.
    const isTaken = status === 409;
    const draft = newDraft(this.state.draft.values, isTaken ? id : undefined);
    const isSentAgain = isTaken && this.state.isSending && !supersedes;
    this.#begin(draft, { errors, refusal: isSentAgain ? undefined : status });
  }

  reset(known: Partial<Submission> | undefined): void {
    this.#drafts?.erase();
    this.state = { draft: newDraft(prefilled({}, known)), errors: [] };
    this.#changed();
  }

  set(change: Partial<FormState>): void {
    this.state = { ...this.state, ...change };
    this.#changed();
  }

  #begin(draft: FormState['draft'], change: Partial<FormState>): void {
    this.set({ errors: [], ...change, draft, isKept: this.#drafts?.keep(draft) });
  }
}

/** Holds the input of a form and changes it: fields, errors and the draft. */
import type { Outcome } from '../../src/feedback/outcome.js';
import type { Submission } from '../../src/feedback/submission.js';
import { Drafts, newDraft, type Draft } from './drafts.js';
import type { FormState } from './state.js';
import type { StorageArea } from './storage-slot.js';
import { isWorthKeeping, prefilled, submissionOf, type Context, type Values } from './values.js';

/** The input of a citizen: the field values, their errors, and the stored draft. */
export class FormModel {
  state: FormState = { draft: newDraft(), errors: [] };
  readonly #onChange: () => void;
  #drafts: Drafts | undefined;
  #prefill: Partial<Submission> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get hasInput(): boolean {
    return isWorthKeeping(this.state.draft.values);
  }

  /** @returns whether there was a draft under the key; it is now in the fields */
  restore(storageArea: StorageArea, key: string): boolean {
    this.#drafts = new Drafts(storageArea, key);
    const draft = this.#drafts.kept();
    if (draft) this.state = { draft, errors: [], isKept: true };
    return draft !== undefined;
  }

  /** Gives the draft another id, since the stored draft may belong to another form. */
  renewId(): void {
    this.state = { ...this.state, draft: this.#another(this.state.draft.values, undefined) };
  }

  /** @returns whether the draft has disappeared: the storage may have been cleared */
  verify(): boolean {
    const isLost = this.state.isKept === true && !this.#drafts?.kept();
    if (isLost) this.state = { ...this.state, isKept: false };
    return isLost;
  }

  /** Fills in the values that the page provides, unless a citizen has written something. */
  prefill(values: Partial<Submission> | undefined): void {
    if (values === this.#prefill || this.hasInput) return;
    this.#prefill = values;
    const { draft } = this.state;
    this.state = { ...this.state, draft: { ...draft, values: prefilled(draft.values, values) } };
  }

  /** Removes corrected errors, and adds none while the citizen is still writing. */
  write(values: Values, context: Context): void {
    const draft = { ...this.state.draft, values };
    const { errors } = submissionOf(values, context);
    const isStill = (old: FormState['errors'][number]) =>
      errors.some(({ field, rule }) => field === old.field && rule === old.rule);
    const isKept = isWorthKeeping(values) ? this.#drafts?.keep(draft) : undefined;
    if (isKept === undefined) this.#drafts?.erase();
    this.set({ draft, errors: this.state.errors.filter(isStill), isKept, refusal: undefined });
  }

  /**
   * Sets the topic that the visitor chose, or removes it. The draft must not have been sent. A topic alone is not
   * stored, as other choices are not.
   */
  choose(topic: string | undefined): void {
    const draft = { ...this.state.draft, topic };
    this.set({ draft, ...(this.hasInput && { isKept: this.#drafts?.keep(draft) }) });
  }

  /** Shows the question whether the message needs a reply. */
  askAboutReply(): void {
    this.#begin({ ...this.state.draft, isReplyAsked: true }, { isAskingReply: true });
  }

  /** Shows the fields for a reply, as if the citizen had checked the box. */
  wishReply(): void {
    const { draft } = this.state;
    const values = { ...draft.values, reply: 'yes' };
    this.#begin({ ...draft, values }, { isAskingReply: false });
  }

  /**
   * Starts a new submission from one that was sent. A sent submission must not change, so the new one
   * replaces it.
   */
  replace({ id, ...submission }: Submission): void {
    const { topic } = submission;
    this.#begin({ ...this.#another(prefilled({}, submission), id), topic }, {});
  }

  /** Handles a refusal by the institution. */
  refuse(
    { id, supersedes }: Submission,
    { status, errors }: Extract<Outcome, { kind: 'refused' }>,
  ): void {
    // The receiver has another text under this id, from another tab: the new submission replaces it.
    const isTaken = status === 409;
    const draft = this.#another(this.state.draft.values, isTaken ? id : undefined);
    const isSentAgain = isTaken && this.state.isSending && !supersedes;
    this.#begin(draft, { errors, refusal: isSentAgain ? undefined : status });
  }

  reset(prefill: Partial<Submission> | undefined): void {
    this.#drafts?.erase();
    this.state = { draft: newDraft(prefilled({}, prefill)), errors: [] };
    this.#onChange();
  }

  set(change: Partial<FormState>): void {
    this.state = { ...this.state, ...change };
    this.#onChange();
  }

  /** Returns a draft with another id, for the same message. */
  #another(values: Values, supersedes: string | undefined): Draft {
    const { isReplyAsked, topic } = this.state.draft;
    return { ...newDraft(values, supersedes), topic, ...(isReplyAsked && { isReplyAsked }) };
  }

  #begin(draft: Draft, change: Partial<FormState>): void {
    this.set({ errors: [], ...change, draft, isKept: this.#drafts?.keep(draft) });
  }
}

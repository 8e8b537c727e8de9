/**
 * Keeps what is not published yet in the browser, beside the address, so that nothing is lost with a tab. Only what
 * the institution would publish is kept: no access key, nothing of the clerk.
 */
import * as v from 'valibot';
import { exceptionSchema } from '../../../src/standard/document/schema.js';
import { editsIn, writtenEdits } from './address.js';
import { sameJson, type Edit, type Json } from './document.js';
import { EMPTY_DRAFT, DEEDS, type ExceptionDraft } from './exception-form.js';

export interface Unpublished {
  readonly edits: readonly Edit[];
  readonly draft?: ExceptionDraft;
  /** A document from a file, which is edited in place of the published one. */
  readonly imported?: Json;
}

export interface Kept extends Unpublished {
  /** ISO moment. */
  readonly at: string;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const draftSchema = v.object({
  ...{ from: v.string(), through: v.string(), times: v.string() },
  ...{ reason: v.string(), reasonEn: v.string() },
  deed: v.picklist(DEEDS),
  parts: v.pipe(
    v.array(v.object({ from: v.string(), until: v.string() })),
    v.minLength(1),
    v.maxLength(24),
  ),
  scope: v.picklist(['all', 'some']),
  offices: v.array(v.string()),
  replaces: v.exactOptional(exceptionSchema),
});
const keptSchema = v.object({
  at: v.pipe(
    v.string(),
    v.check((at) => Number.isFinite(Date.parse(at))),
  ),
  edits: v.array(v.unknown()),
  draft: v.exactOptional(draftSchema),
  imported: v.exactOptional(v.record(v.string(), v.unknown())),
});

export class Keeping {
  /** Whether the browser has kept what was last given. */
  isKept = true;
  /** From an earlier visit, until the clerk has decided about it. */
  offer: Kept | undefined;
  readonly #key: string;
  readonly #store: () => Store;
  readonly #now: () => number;
  /** The text that is stored; `undefined` if it has to be stored or removed anew. */
  #last: string | undefined = '';

  /**
   * @param address of the document: each has its own
   * @param store throws where the browser refuses it
   */
  constructor(address: string, store: () => Store, now: () => number) {
    this.#key = `atd-hours-editor:${address}`;
    this.#store = store;
    this.#now = now;
  }

  /**
   * Looks for what an earlier visit has left that is not on the forms already.
   * @param left those of some edits that are not published
   */
  find(present: Unpublished, left: (edits: readonly Edit[]) => readonly Edit[]): void {
    const kept = this.#read();
    if (!kept) return;
    const isPresent = (edit: Edit) => present.edits.some((each) => sameJson(each, edit));
    const edits = (kept.imported ? kept.edits : left(kept.edits)).filter(
      (edit) => !isPresent(edit),
    );
    const isDraft = kept.draft !== undefined && present.draft === undefined;
    const isMore = edits.length > 0 || isDraft || kept.imported !== undefined;
    if (isMore) this.offer = { ...kept, edits };
  }

  keep({ edits, draft, imported }: Unpublished): void {
    const { offer } = this;
    const all: Unpublished = {
      edits: [...(offer?.edits ?? []), ...edits],
      ...((draft ?? offer?.draft) && { draft: draft ?? offer?.draft }),
      ...((imported ?? offer?.imported) && { imported: imported ?? offer?.imported }),
    } as Unpublished;
    const isNothing = all.edits.length === 0 && !all.draft && !all.imported;
    const text = isNothing ? '' : JSON.stringify({ ...all, edits: writtenEdits(all.edits) });
    if (text === this.#last) return;
    const wasNothing = this.#last === '';
    this.#last = text;
    try {
      const store = this.#store();
      // Another tab may have stored something: only what this one has stored is removed.
      if (!isNothing) {
        const at = new Date(this.#now()).toISOString();
        store.setItem(this.#key, JSON.stringify({ at, ...(JSON.parse(text) as object) }));
      } else if (!wasNothing) store.removeItem(this.#key);
      this.isKept = true;
    } catch {
      this.isKept = isNothing;
    }
  }

  /** The clerk has taken up what was offered, or does not want it. */
  decide(): Kept | undefined {
    const { offer } = this;
    this.offer = undefined;
    this.#last = undefined;
    return offer;
  }

  #read(): Kept | undefined {
    try {
      const kept: unknown = JSON.parse(this.#store().getItem(this.#key) ?? 'null');
      if (!v.is(keptSchema, kept)) return undefined;
      const { at, draft, imported } = kept;
      return {
        at,
        edits: editsIn(kept.edits).edits,
        ...(draft && { draft: { ...EMPTY_DRAFT, ...draft } }),
        ...(imported && { imported }),
      };
    } catch {
      return undefined;
    }
  }
}

/**
 * Notices changes that other code makes in the shadow root of an element, and makes the element render again.
 * Page translators replace text by elements (Google) or drop comments (Firefox), also in shadow roots. Lit
 * would then write into detached nodes, or fail.
 */
import { nothing, render, type LitElement } from 'lit';
import { Lazy } from '../../../src/lazy.js';
import type { Repair } from './repair.js';
import { stateRestoring } from './lazy.js';

/** The code that judges the changes and restores the focus; it is loaded only for pages where they happen. */
const repairs = new Lazy(async () => {
  const [{ Repair }] = await Promise.all([import('./repair.js'), stateRestoring.load()]);
  return Repair;
});

/**
 * Renders the root again only at the host's next update, so that a translator that translates again and this
 * guard do not trigger each other in a loop.
 */
export class RenderGuard {
  /** The field in which an input method is composing. */
  composing: EventTarget | null = null;
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #repair: Repair | undefined;
  /** The changes that have not been judged yet. */
  #records: MutationRecord[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The code that has to be loaded before the next update. */
  get dependency(): Lazy<unknown> | undefined {
    this.judgePending();
    return this.#records[0] && repairs;
  }

  /** Resolves after the present press or composition; `undefined` if there is none to wait for. */
  untilIdle(): Promise<void> | undefined {
    return this.#repair?.untilIdle();
  }

  /**
   * Updates the visible content. If the repair could not be loaded, any change counts as damage.
   * @param update makes Lit render
   * @param content returns the result of `render()`
   */
  update(update: () => void, content: () => unknown): void {
    this.judgePending();
    const fresh = (this.#repair?.isDue ?? this.#records[0]) ? this.#newFragment() : undefined;
    update();
    if (!fresh) this.#repair?.forget();
    if (fresh && (this.#repair?.isNewContent(content()) ?? true)) this.#show(fresh);
    else this.#watch();
  }

  /** Shows other content, whatever has happened to the rendered content. */
  replace(content: unknown): void {
    const fresh = this.#newFragment();
    render(content, fresh, this.#host.renderOptions);
    this.#repair?.forget();
    this.#show(fresh);
  }

  /** Judges the pending changes now; the observer would deliver them a moment later. */
  judgePending(): void {
    this.#handleRecords(this.#observer?.takeRecords() ?? []);
  }

  /** Makes Lit render into a fragment, since it stores its state on the node before which it renders. */
  #newFragment(): DocumentFragment {
    const fragment = document.createDocumentFragment();
    const { renderOptions } = this.#host;
    renderOptions.renderBefore = fragment.appendChild(document.createComment(''));
    render(nothing, fragment, renderOptions);
    return fragment;
  }

  #show(fresh: DocumentFragment): void {
    const focusAgain = this.#repair?.finish();
    this.#host.renderRoot.replaceChildren(fresh);
    focusAgain?.();
    this.#records = [];
    this.#watch();
  }

  /** All changes from here on are made by other code. */
  #watch(): void {
    if (!this.#observer) {
      const { renderRoot } = this.#host;
      this.#observer = new MutationObserver((records) => this.#handleRecords(records));
      this.#observer.observe(renderRoot, { childList: true, subtree: true });
      renderRoot.addEventListener('compositionstart', ({ target }) => (this.composing = target));
      renderRoot.addEventListener('compositionend', () => (this.composing = null));
    }
    this.#observer.takeRecords();
  }

  #handleRecords(records: readonly MutationRecord[]): void {
    this.#records.push(...records);
    if (!this.#records[0]) return;
    if (repairs.value) {
      this.#repair ??= new repairs.value(this.#host, this);
      this.#repair.judge(this.#records.splice(0));
    } else {
      void repairs.load().then(
        () => this.judgePending(),
        () => undefined,
      );
    }
  }
}

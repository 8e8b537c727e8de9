/**
 * Notices what others change in the shadow root of an element, and has it rendered anew. Translators of pages put
 * elements in the place of text (Google) or drop comments (Firefox), also in shadow roots. Lit would go on writing
 * where nobody sees it, or fail.
 */
import { nothing, render, type LitElement } from 'lit';
import { Lazy } from '../../../src/lazy.js';
import type { Repair } from './repair.js';
import { stateRestoring } from './lazy.js';

/** What judges it, and keeps the focus meanwhile, for pages where it happens. */
const repairs = new Lazy(async () => {
  const [{ Repair }] = await Promise.all([import('./repair.js'), stateRestoring.load()]);
  return Repair;
});

/**
 * The root is rendered anew at the host's next update and not before, so that a translator that translates again,
 * and this, do not drive each other.
 */
export class RenderGuard {
  /** The field in which an input method composes. */
  composing: EventTarget | null = null;
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  #repair: Repair | undefined;
  /** What others have changed and nobody has judged yet. */
  #records: MutationRecord[] = [];

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** What has to be there before the next update. */
  get dependency(): Lazy<unknown> | undefined {
    this.look();
    return this.#records[0] && repairs;
  }

  /** Resolves once no press and no composition is half done; `undefined` where there is nothing to wait for. */
  rest(): Promise<void> | undefined {
    return this.#repair?.rest();
  }

  /**
   * Updates what shows; where the repair could not be loaded, whatever others have changed counts as damage.
   * @param update has Lit render
   * @param content what it renders
   */
  update(update: () => void, content: () => unknown): void {
    this.look();
    const fresh = (this.#repair?.isDue ?? this.#records[0]) ? this.#begin() : undefined;
    update();
    if (!fresh) this.#repair?.forget();
    if (fresh && (this.#repair?.isNews(content()) ?? true)) this.#show(fresh);
    else this.#watch();
  }

  /** Shows something else instead, whatever has become of what was rendered. */
  replace(content: unknown): void {
    const fresh = this.#begin();
    render(content, fresh, this.#host.renderOptions);
    this.#repair?.forget();
    this.#show(fresh);
  }

  /** Judges what others have changed until now; the observer itself would tell of it a moment later. */
  look(): void {
    this.#note(this.#observer?.takeRecords() ?? []);
  }

  /** Has Lit render into a fragment: it keeps its parts with the node before which it renders. */
  #begin(): DocumentFragment {
    const fragment = document.createDocumentFragment();
    const { renderOptions } = this.#host;
    renderOptions.renderBefore = fragment.appendChild(document.createComment(''));
    render(nothing, fragment, renderOptions);
    return fragment;
  }

  #show(fresh: DocumentFragment): void {
    const focusAgain = this.#repair?.done();
    this.#host.renderRoot.replaceChildren(fresh);
    focusAgain?.();
    this.#records = [];
    this.#watch();
  }

  /** From here on every change is somebody else's. */
  #watch(): void {
    if (!this.#observer) {
      const { renderRoot } = this.#host;
      this.#observer = new MutationObserver((records) => this.#note(records));
      this.#observer.observe(renderRoot, { childList: true, subtree: true });
      renderRoot.addEventListener('compositionstart', ({ target }) => (this.composing = target));
      renderRoot.addEventListener('compositionend', () => (this.composing = null));
    }
    this.#observer.takeRecords();
  }

  #note(records: readonly MutationRecord[]): void {
    this.#records.push(...records);
    if (!this.#records[0]) return;
    if (repairs.value) {
      this.#repair ??= new repairs.value(this.#host, this);
      this.#repair.judge(this.#records.splice(0));
    } else {
      void repairs.load().then(
        () => this.look(),
        () => undefined,
      );
    }
  }
}

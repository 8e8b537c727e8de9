/** Judges the changes that other code made in a shadow root, and whether and when to render it again. */
import type { LitElement } from 'lit';
import { FocusKeeper } from './focus-keeper.js';
import { isSameContent } from './same-content.js';
import { stateRestoring } from './lazy.js';

/**
 * The longest time that a press is waited for: if the browser misses its end, an old status must not stay
 * visible.
 */
const MAX_PRESS_MS = 5000;

/** Observes the changes that other code makes in the root. */
interface Guard {
  /** The field in which an input method is composing. */
  readonly composing: EventTarget | null;
  /** Passes the pending changes to `judge`. */
  judgePending(): void;
}

export class Repair {
  /** Whether the next update has to render the root again. */
  isDue = false;
  readonly #host: LitElement;
  readonly #guard: Guard;
  readonly #root: ShadowRoot;
  readonly #focus: FocusKeeper;
  /** The content that was last rendered again, as long as it is still shown. */
  #shown: unknown;
  /** Whether typing caused the next update. */
  #isTyped = false;
  /** The time after which the present press counts as over, by `performance.now()`. */
  #pressEnd: number | undefined;

  constructor(host: LitElement, guard: Guard) {
    this.#host = host;
    this.#guard = guard;
    const root = (this.#root = host.renderRoot as ShadowRoot);
    this.#focus = new FocusKeeper(root, () => guard.judgePending());
    root.addEventListener('input', () => (this.#isTyped = true), { capture: true });
  }

  judge(records: readonly MutationRecord[]): void {
    this.#focus.handleRecords(records);
    this.isDue ||= records.some((record) => isDamage(record, this.#root));
  }

  /**
   * Returns a promise to wait for before rendering: rendering during a press loses its click, and during a
   * composition its word.
   */
  untilIdle(): Promise<void> | undefined {
    return this.isDue && this.#isBusy() ? this.#waitUntilIdle() : undefined;
  }

  /**
   * Whether the content has changed. If not, the translation stays, and so does the field with its undo
   * history.
   */
  isNewContent(content: unknown): boolean {
    const isSame = isSameContent(content, this.#shown, this.#isTyped);
    this.#shown = content;
    this.#isTyped = false;
    return !isSame;
  }

  /** @returns a function that restores the focus, to be called after the root is rendered again */
  finish(): (() => void) | undefined {
    this.isDue = false;
    return stateRestoring.value?.captureFocus(this.#root);
  }

  /** Forgets the content that was last rendered again, since other content is shown now. */
  forget(): void {
    this.#shown = undefined;
    this.#isTyped = false;
  }

  /** A field that has lost the focus is not composing any more, even if no event reported the end. */
  get #isComposing(): boolean {
    const { composing } = this.#guard;
    return composing !== null && composing === this.#root.activeElement;
  }

  /** Whether a press lasts; each press is waited for only once, even over several calls. */
  #isPressed(): boolean {
    if (!this.#host.matches(':active')) {
      this.#pressEnd = undefined;
      return false;
    }
    const now = performance.now();
    this.#pressEnd ??= now + MAX_PRESS_MS;
    return now < this.#pressEnd;
  }

  #isBusy(): boolean {
    return this.#isComposing || this.#isPressed();
  }

  async #waitUntilIdle(): Promise<void> {
    do await new Promise(requestAnimationFrame);
    while (this.#isBusy());
  }
}

/**
 * Whether the change makes Lit fail, write into detached nodes, or leave foreign text visible. Lit finds a
 * text by the comment before it. Icons and styles that extensions add elsewhere do no harm.
 */
function isDamage(record: MutationRecord, root: ShadowRoot): boolean {
  const { addedNodes, removedNodes, previousSibling, nextSibling } = record;
  const isBetween = previousSibling instanceof Comment && nextSibling instanceof Text;
  return (
    [...removedNodes].some((node) => !(node instanceof Element) || isLost(node, root)) ||
    [...addedNodes].some((node) => isBetween || isText(node))
  );
}

function isLost(element: Element, root: ShadowRoot): boolean {
  return isText(element) && !root.contains(element);
}

function isText(node: Node): boolean {
  const isVisible = !(node instanceof HTMLStyleElement || node instanceof HTMLScriptElement);
  return isVisible && (node.textContent ?? '').trim() !== '';
}

/** Judges what others have changed in a shadow root, and when and whether to render it anew. */
import type { LitElement } from 'lit';
import { FocusKeeper } from './focus-keeper.js';
import { isSameContent } from './same-content.js';
import { stateRestoring } from './lazy.js';

/** A press lasts no longer; a browser that misses its end must not keep an old status in sight. */
const MAX_PRESS_MS = 5000;

/** Sees the changes that others make in the root. */
interface Guard {
  /** The field in which an input method composes. */
  readonly composing: EventTarget | null;
  /** Has `judge` called with the changes until now. */
  look(): void;
}

export class Repair {
  /** Whether the next update has to render anew. */
  isDue = false;
  readonly #host: LitElement;
  readonly #guard: Guard;
  readonly #root: ShadowRoot;
  readonly #focus: FocusKeeper;
  /** What was rendered anew last, as long as that is what shows. */
  #shown: unknown;
  /** Whether the next update comes from a key. */
  #isTyped = false;
  /** When the present press is taken for over, by `performance.now()`. */
  #pressEnd: number | undefined;

  constructor(host: LitElement, guard: Guard) {
    this.#host = host;
    this.#guard = guard;
    const root = (this.#root = host.renderRoot as ShadowRoot);
    this.#focus = new FocusKeeper(root, () => guard.look());
    root.addEventListener('input', () => (this.#isTyped = true), { capture: true });
  }

  judge(records: readonly MutationRecord[]): void {
    this.#focus.handleRecords(records);
    this.isDue ||= records.some((record) => isDamage(record, this.#root));
  }

  /** Rendering anew would lose the click of a press that is half done, and the word of a composition. */
  rest(): Promise<void> | undefined {
    return this.isDue && this.#isBusy() ? this.#rested() : undefined;
  }

  /** As long as nothing else would show, the translation stays, and the field with its undo history. */
  isNews(content: unknown): boolean {
    const isSame = isSameContent(content, this.#shown, this.#isTyped);
    this.#shown = content;
    this.#isTyped = false;
    return !isSame;
  }

  /** @returns what gives the focus back, to be called once the root is rendered anew */
  done(): (() => void) | undefined {
    this.isDue = false;
    return stateRestoring.value?.captureFocus(this.#root);
  }

  /** Something else shows than what was rendered anew last. */
  forget(): void {
    this.#shown = undefined;
    this.#isTyped = false;
  }

  /** A field that loses the focus is composed in no more, whether it says so or not. */
  get #isComposing(): boolean {
    const { composing } = this.#guard;
    return composing !== null && composing === this.#root.activeElement;
  }

  /** One press is waited for once, however often that is asked. */
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

  async #rested(): Promise<void> {
    do await new Promise(requestAnimationFrame);
    while (this.#isBusy());
  }
}

/**
 * Whether Lit would fail, write unseen, or leave words in sight that are not its own. It finds a text behind a
 * comment; icons and styles that extensions add elsewhere do no harm.
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
  const isSeen = !(node instanceof HTMLStyleElement || node instanceof HTMLScriptElement);
  return isSeen && (node.textContent ?? '').trim() !== '';
}

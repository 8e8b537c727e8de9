/**
 * Finds page content in a tag without its end tag. HTML has no self-closing tags of one's own, so that
 * `<atd-opening-hours />` contains all that follows it, up to the end of its parent.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { warn } from '../diagnostics/warn.js';

/** Kinds that no fallback content has; a footer of an article may be part of one. */
const PAGE_CONTENT = 'main, script[src], footer:not(:is(article, aside, section, blockquote) *)';
/** Elements of ours are no fallback content of one another. Whole names are only where they are defined. */
const OURS = 'atd-';

/**
 * Shows such content below the element, where it would otherwise be hidden as fallback content, and logs it to
 * the integrator.
 */
export class PageContent implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #isChecked = false;
  /** Has to be added again when Lit has replaced the whole content. */
  #slot: HTMLSlotElement | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#slot) this.#show(this.#slot);
    if (this.#isChecked) return;
    this.#isChecked = true;
    // The element may be shown while the rest of the page is still being parsed.
    if (document.readyState !== 'loading') this.#check();
    else document.addEventListener('DOMContentLoaded', () => this.#check(), { once: true });
  }

  #check(): void {
    const found = [...this.#host.querySelectorAll('*')].find(
      (each) => each.localName.startsWith(OURS) || each.matches(PAGE_CONTENT),
    );
    if (!found) return;
    warn(this.#host, 'unclosed', found.localName, this.#host.localName);
    this.#show((this.#slot = document.createElement('slot')));
  }

  #show(slot: HTMLSlotElement): void {
    const root = this.#host.shadowRoot;
    if (slot.parentNode !== root) root?.append(slot);
  }
}

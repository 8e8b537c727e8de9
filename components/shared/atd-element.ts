import { msg } from '@lit/localize';
import { html, LitElement, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  isLoaded,
  language,
  SOURCE_LANGUAGE,
  translationTo,
  withLanguage,
} from '../../locales/localization.js';
import type { OnDemand } from '../../locales/on-demand.js';
import type { Standard } from '../../src/standard/model.js';
import { integer } from './checked.js';
import { everythingTold, warn } from './diagnostics.js';
import { AtdErrorEvent, AtdReadyEvent } from './events.js';
import { followInnerLink } from './inner-links.js';
import { LanguageController } from './language-controller.js';
import { VERSION } from './version.js';

/** Lowest, highest, unless set. */
const HEADING = [1, 6, 2] as const;

/**
 * What all elements share: the language, the standard they show, and the moment they are ready.
 * Until the first render, and whenever nothing better can be shown, the tag's own children show.
 */
export abstract class AtdElement extends LitElement {
  static readonly version = VERSION;

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    standard: { attribute: false },
  };

  /** The level of the element's first heading, 1 to 6. */
  headingLevel: number = HEADING[2];

  /** The standard to show instead of the built-in one. */
  standard: Standard | undefined = undefined;

  readonly #language = new LanguageController(this);
  #settle!: () => void;
  #isCleared = false;
  readonly #reported = new Set<unknown>();

  /** Resolves once all that the element can show is shown. */
  readonly ready = new Promise<void>((resolve) => (this.#settle = resolve));

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (!root.hasChildNodes()) root.append(document.createElement('slot'));
    root.addEventListener('click', followInnerLink);
    return root;
  }

  /** What is needed for the next render and is fetched on demand. */
  protected needs(): readonly (OnDemand<unknown> | undefined)[] {
    return [translationTo(this.language)];
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.#fetchNeeds();
    } catch {
      // What cannot be read shows itself in the update, and is told there.
    }
    await super.scheduleUpdate();
  }

  /** One need may show another; what could not be had is told, and done without. */
  #fetchNeeds(): Promise<void> | undefined {
    const parts = this.needs().filter((part) => part !== undefined);
    for (const { error } of parts) if (error !== undefined) this.reportError(error);
    const missing = parts.filter(({ value, error }) => value === undefined && error === undefined);
    if (missing.length === 0) return undefined;
    return Promise.allSettled(missing.map((part) => part.load())).then(() => this.#fetchNeeds());
  }

  protected override performUpdate(): void {
    const { language } = this;
    withLanguage(isLoaded(language) ? language : SOURCE_LANGUAGE, () => {
      try {
        super.performUpdate();
      } catch (error) {
        this.#giveUp(error);
      }
    });
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#clear();
    super.update(changed);
  }

  /** The language of the page around the element. */
  protected get language(): string {
    return this.#language.language;
  }

  protected get level(): number {
    return integer(this, 'heading-level', this.headingLevel, HEADING);
  }

  /** Content of another source was asked for: to show the built-in one instead would be a lie. */
  protected get isForeign(): boolean {
    const isForeign = !this.standard && this.hasAttribute('src');
    if (isForeign) warn(this, 'unread', 'src');
    return isForeign;
  }

  /** The tag's own content, or a sentence where it has none. */
  protected renderFallback(): TemplateResult {
    return html`<slot
      ><p lang=${language()}>
        ${msg('Informācija šobrīd nav pieejama.', { desc: 'Instead of all content' })}
      </p></slot
    >`;
  }

  /** To be called when all that can be shown is shown. */
  protected async announceReady(): Promise<void> {
    await everythingTold();
    this.#settle();
    this.dispatchEvent(new AtdReadyEvent());
  }

  /** Tells the page and the integrator; what the citizen sees stays. */
  protected reportError(error: unknown): void {
    if (this.#reported.has(error)) return;
    this.#reported.add(error);
    warn(this, 'unloaded', error);
    this.dispatchEvent(new AtdErrorEvent(error));
  }

  /** A standard that cannot be read leaves neither a blank nor a promise open for ever. */
  #giveUp(error: unknown): void {
    this.#clear();
    render(this.renderFallback(), this.renderRoot, this.renderOptions);
    warn(this, 'unshown', error);
    this.dispatchEvent(new AtdErrorEvent(error));
    void this.announceReady();
  }

  /** Takes away, once, what showed before the first render. */
  #clear(): void {
    if (!this.#isCleared) this.renderRoot.replaceChildren();
    this.#isCleared = true;
  }
}

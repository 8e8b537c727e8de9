import { msg } from '@lit/localize';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  isLoaded,
  language,
  SOURCE_LANGUAGE,
  translationTo,
  withLanguage,
} from '../../../locales/localization.js';
import type { Lazy } from '../../../src/lazy.js';
import type { Standard } from '../../../src/standard/model.js';
import { HEADING_LEVEL } from '../../attributes/common.js';
import { validatedInteger } from '../diagnostics/validate.js';
import { messagesLogged, warn } from '../diagnostics/warn.js';
import { AtdErrorEvent, AtdReadyEvent } from './events.js';
import { followInnerLink } from './inner-links.js';
import { LanguageController } from './language-controller.js';
import { feeds } from '../source/lazy.js';
import { siblingDocument } from '../source/sibling-document.js';
import { isServer, siblingUrl, VERSION } from './build-facts.js';
import { pageMeta } from '../source/page-meta.js';
import { attributeText, FilledObject, isKept } from './property-values.js';
import { RenderGuard } from '../rendering/render-guard.js';
import { inTurn } from '../rendering/render-turns.js';
import { stateRestoring } from '../rendering/lazy.js';

/**
 * What all elements share: the language, the standard they show, and the moment they are ready.
 * Until the first render, and whenever nothing better can be shown, the tag's own children show.
 *
 * @attr lang - The language of the element; another one than these is shown in Latvian.
 *
 * @event {AtdReadyEvent} atd-ready - All that can be shown is shown.
 * @event {AtdErrorEvent} atd-error - The element could not get something that it needs, or found an issue in its document: `error`, `issues`.
 *
 * @cssproperty [--atd-color-link=light-dark(#0b4f9e, #9cc7ff)] - Links, and the button that sends.
 * @cssproperty [--atd-color-muted] - Text of less weight; by default mixed from the colour of the text.
 * @cssproperty [--atd-color-line] - Lines; by default mixed from the colour of the text.
 * @cssproperty [--atd-color-surface] - The background of what stands out (the status, today, a note, a point that was linked to); by default mixed from the colour of the text.
 * @cssproperty [--atd-radius=0.375em] - The rounding of corners.
 * @cssproperty [--atd-space=0.75em] - The distance between parts.
 */
export abstract class AtdElement extends LitElement {
  static readonly version = VERSION;

  /** Each uses its default again when its attribute is taken away. */
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    src: { type: String, useDefault: true },
    standard: { attribute: false, type: FilledObject, useDefault: true },
  };

  /** Includes the names of all properties: frameworks write these as attributes where the tag is not defined yet. */
  static override get observedAttributes(): string[] {
    const own = super.observedAttributes;
    const names = [...this.elementProperties.keys()].map((name) => String(name).toLowerCase());
    return [...new Set([...own, ...names])];
  }

  /** The default of each property; initialized before them, to see their first values. */
  readonly #defaults = new Map<PropertyKey, unknown>();

  /** The level of the element's first heading; the headings below it follow. */
  headingLevel: number = HEADING_LEVEL.default;

  /** The address of the institution's standard document, shown instead of ATD's. */
  src: string | null = null;

  /** The standard to show, instead of any at an address and of the built-in one. */
  standard: Standard | undefined = undefined;

  /** Whether what shows at first is, or was, printed by a server. */
  protected isServerRendered = isServer;

  readonly #language = new LanguageController(this);
  readonly #guard = new RenderGuard(this);
  #settle!: () => void;
  #isCleared = false;
  #needsMore = false;
  /** Whether text, which is no standard, stands where one should be: then no other institution may show. */
  #isStandardNamed = false;
  #printed: readonly Node[] | undefined;
  #sheets: readonly CSSStyleSheet[] = [];
  readonly #reported = new Set<unknown>();

  /** Resolves once all that the element can show is shown. */
  readonly ready = new Promise<void>((resolve) => (this.#settle = resolve));

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.isServerRendered = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    // They would mix with those that were printed, as long as these are there.
    if (this.isServerRendered) this.#sheets = (root as ShadowRoot).adoptedStyleSheets.splice(0);
    // Lit would print before what was printed, which goes away.
    this.renderOptions.renderBefore = null;
    if (!root.hasChildNodes()) root.append(document.createElement('slot'));
    root.addEventListener('click', followInnerLink);
    return root;
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    // eslint-disable-next-line wc/guard-super-call -- every LitElement has it
    super.attributeChangedCallback(name, old, attributeText(this, name, text));
    if (name !== 'standard') return;
    this.#isStandardNamed = Boolean(text);
    this.requestUpdate();
  }

  /** Every property that is set comes by here. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    const [name, , declaration] = change;
    const isProperty = name !== undefined && declaration !== undefined;
    if (isProperty && !isKept(this, name, declaration, this.#defaults)) return;
    super.requestUpdate(...change);
  }

  /** What is needed for the next render and is fetched on demand. */
  protected requires(): readonly (Lazy<unknown> | undefined)[] {
    const takes = this.isServerRendered ? stateRestoring : undefined;
    const { address } = this;
    const isSibling = address !== undefined && address === siblingUrl;
    if (isSibling && siblingDocument.value === undefined) return [takes, siblingDocument];
    const source =
      feeds.value?.follow(this, address) ?? (address === undefined ? undefined : feeds);
    return [takes, translationTo(this.language), source, this.#guard.requires];
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.#fetchNeeds();
    } catch {
      // What cannot be read shows itself in the update, and is told there.
    }
    // What has been printed, and written into, is better than what would be lost.
    if (this.isServerRendered && stateRestoring.error !== undefined) {
      void this.announceReady();
      return;
    }
    const isDone = await inTurn(() => this.#updateIfReady());
    if (!isDone) await this.scheduleUpdate();
  }

  /** While it waited for its turn, the page may have set what needs more, or a press may have begun. */
  #updateIfReady(): boolean {
    try {
      if (this.#lacksNeeds() || this.#guard.rest()) return false;
    } catch {
      // As above.
    }
    void super.scheduleUpdate();
    return true;
  }

  #lacksNeeds(): boolean {
    return this.requires().some((part) => part && isMissing(part));
  }

  /** One need may show another; what could not be had is told, and done without. */
  #fetchNeeds(): Promise<void> | undefined {
    const parts = this.requires().filter((part) => part !== undefined);
    for (const { error } of parts) if (error !== undefined) this.reportError(error);
    const missing = parts.filter(isMissing);
    if (missing.length === 0) return this.#guard.rest()?.then(() => this.#fetchNeeds());
    return Promise.allSettled(missing.map((part) => part.load())).then(() => this.#fetchNeeds());
  }

  /** Lit applies properties that a page has set before the definition only here: they may need more to be fetched. */
  protected override shouldUpdate(): boolean {
    this.#needsMore = !this.hasUpdated && this.#lacksNeeds();
    return !this.#needsMore;
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
    if (this.#needsMore) this.requestUpdate();
  }

  /** In one task: nobody sees the root empty, and no key falls between. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const putBack = this.hasUpdated
      ? undefined
      : stateRestoring.value?.captureState(this.renderRoot);
    this.#clear();
    this.#guard.update(
      () => super.update(changed),
      () => this.render(),
    );
    putBack?.();
  }

  /** The language of the page around the element. */
  protected get language(): string {
    return this.#language.language;
  }

  protected get level(): number {
    return validatedInteger(this, 'heading-level', this.headingLevel, HEADING_LEVEL);
  }

  /** Where the page says that the standard is; nothing where it leaves it to the library. */
  protected get address(): string | undefined {
    if (this.standard || this.#isStandardNamed) return undefined;
    const isBuiltIn = siblingDocument.value === 'built-in' || siblingDocument.value === 'nothing';
    return this.src ?? pageMeta('src') ?? (isBuiltIn ? undefined : siblingUrl);
  }

  /**
   * What to show: the standard that was set or that is at the address, else what is built in. Nothing
   * where an address was named and has given nothing: to show another institution's would be a lie.
   */
  protected standardOr<T extends Pick<Standard, 'id' | 'dateModified'>>(
    builtIn: T,
  ): Standard | T | undefined {
    if (this.standard || this.#isStandardNamed) return this.standard;
    const { address } = this;
    if (address === undefined) return builtIn;
    const isStill = address === siblingUrl && siblingDocument.value === 'changed';
    return feeds.value?.choose(this, builtIn) ?? (isStill ? builtIn : undefined);
  }

  /** Says how old a copy is whose source cannot be reached. */
  protected renderNote(): unknown {
    return feeds.value?.staleNotice(this);
  }

  /** What a server has printed, else the tag's own content, or a sentence where it has none. */
  protected renderFallback(): TemplateResult {
    if (this.#printed) return html`${this.#printed}`;
    return html`<slot
      ><p lang=${language()}>
        ${msg('Informācija šobrīd nav pieejama.', { desc: 'Instead of all content' })}
      </p></slot
    >`;
  }

  /** To be called when all that can be shown is shown. */
  protected async announceReady(): Promise<void> {
    await feeds.value?.settled(this);
    await this.updateComplete;
    await messagesLogged();
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
    this.#guard.replace(this.renderFallback());
    warn(this, 'unshown', error);
    this.dispatchEvent(new AtdErrorEvent(error));
    void this.announceReady();
  }

  /** Takes away, once, what showed before the first render. */
  #clear(): void {
    if (this.#isCleared) return;
    this.#isCleared = true;
    if (this.isServerRendered) {
      this.#printed = [...this.renderRoot.childNodes];
      this.shadowRoot?.adoptedStyleSheets.push(...this.#sheets);
    }
    this.renderRoot.replaceChildren();
  }
}

function isMissing({ value, error }: Lazy<unknown>): boolean {
  return value === undefined && error === undefined;
}

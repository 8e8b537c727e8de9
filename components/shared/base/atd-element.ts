/** The base class of all elements. */
import { msg } from '@lit/localize';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
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
import { InitialContent } from '../rendering/initial-content.js';
import { stateRestoring } from '../rendering/lazy.js';
import { PageContent } from '../rendering/page-content.js';
import { RenderGuard } from '../rendering/render-guard.js';
import { UpdateGate } from '../rendering/update-gate.js';
import { documents } from '../source/lazy.js';
import type { HeadingLevels } from '../templates/heading.js';
import { siblingAnswer } from '../source/sibling-document.js';
import { StandardSource, type SourceState } from '../source/standard-source.js';
import { isServer, VERSION } from './build-facts.js';
import { AtdErrorEvent, AtdReadyEvent } from './events.js';
import { followInnerLink } from './inner-links.js';
import { LanguageController } from './language-controller.js';
import { attributeText, FilledObject, isKept } from './property-values.js';
import { keepTypedKeys } from './typed-keys.js';

/**
 * The lifecycle that all elements share. An update waits for its dependencies and renders in the language of
 * the page. The children of the tag are shown until then, and whenever there is nothing better to show.
 *
 * A subclass answers two questions without side effects: `dependencies()` returns what has to be loaded, and
 * `willUpdate()` derives what is shown. `render()` turns that into a template.
 *
 * @attr lang - The language of the element; an unsupported language is shown in Latvian.
 *
 * @event {AtdReadyEvent} atd-ready - The element shows everything that it can show.
 * @event {AtdErrorEvent} atd-error - The element could not load something that it needs, or found issues in its document: `error`, `issues`.
 *
 * @cssproperty [--atd-color-link=light-dark(#0b4f9e, #9cc7ff)] - The colour of links, of radio buttons and checkboxes, and of the button that sends.
 * @cssproperty [--atd-color-muted] - The colour of secondary text; by default mixed from the colour of the text.
 * @cssproperty [--atd-color-line] - The colour of lines; by default mixed from the colour of the text.
 * @cssproperty [--atd-color-surface] - The background of highlighted parts (the status, today, a note, the target of a link); by default mixed from the colour of the text.
 * @cssproperty [--atd-color-focus] - The colour of the focus ring; by default that of the text, and around buttons that of links.
 * @cssproperty [--atd-radius=0.375em] - The radius of rounded corners.
 * @cssproperty [--atd-space=0.75em] - The distance between parts.
 */
export abstract class AtdElement extends LitElement {
  static readonly version = VERSION;

  /** `useDefault` resets a property when its attribute is removed. */
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number, useDefault: true },
    noHeading: { attribute: 'no-heading', type: Boolean, useDefault: true },
    src: { type: String, useDefault: true },
    standard: { attribute: false, type: FilledObject, useDefault: true },
  };

  /**
   * Includes the lower-case names of all properties: frameworks write these as attributes when they render
   * the tag before it is defined.
   */
  static override get observedAttributes(): string[] {
    const own = super.observedAttributes;
    const names = [...this.elementProperties.keys()].map((name) => String(name).toLowerCase());
    return [...new Set([...own, ...names])];
  }

  /** The level of the element's first heading; the headings below it follow. */
  headingLevel: number = HEADING_LEVEL.default;

  /** Leaves out the title of the element, for a page that has its own; the headings below it move up. */
  noHeading = false;

  /** The address of the institution's standard document, which is shown instead of ATD's. */
  src: string | null = null;

  /** The standard to show; it takes precedence over any address and over the built-in standard. */
  standard: Standard | undefined = undefined;

  /** `headingLevel`, limited to its range. */
  protected level: number = HEADING_LEVEL.default;

  #settle!: () => void;
  readonly #ready = new Promise<void>((resolve) => (this.#settle = resolve));
  readonly #language = new LanguageController(this);
  readonly #source = new StandardSource(this, () => this.documentUrl);
  readonly #initial = new InitialContent();
  readonly #guard = new RenderGuard(this);
  readonly #gate = new UpdateGate(
    () => this.dependencies(),
    this.#guard,
    (error) => this.reportError(error),
  );
  /** Whether the pending update has found more dependencies and waits for them. */
  #isHeldBack = false;
  readonly #reported = new Set<unknown>();

  constructor() {
    super();
    new PageContent(this);
  }

  /** Resolves once the element shows everything that it can show. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** The levels of headings, as the page asks for them. */
  protected get levels(): HeadingLevels {
    const { level, noHeading } = this;
    return noHeading ? { title: undefined, below: level } : { title: level, below: level + 1 };
  }

  /** Whether a server has rendered the element, or is rendering it now. */
  protected get isServerRendered(): boolean {
    return this.#initial.isServerRendered;
  }

  /** A supported language: that of the page around the element. */
  protected get language(): string {
    return this.#language.language;
  }

  /** The address of the document to show, as the page writes it; `undefined` for the built-in standard. */
  protected get documentUrl(): string | undefined {
    return this.#source.address;
  }

  /** Called by the browser when the element comes into another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.#initial.restoreStyles(this.shadowRoot);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const hadRoot = this.shadowRoot !== null;
    const root = this.shadowRoot ?? this.#attachRoot();
    this.#initial.prepare(this, root, hadRoot);
    root.addEventListener('click', followInnerLink);
    keepTypedKeys(root);
    return root;
  }

  override attributeChangedCallback(name: string, old: string | null, text: string | null): void {
    // eslint-disable-next-line wc/guard-super-call -- every LitElement has it
    super.attributeChangedCallback(name, old, attributeText(this, name, text));
    if (name !== 'standard') return;
    this.#source.isMisnamed = Boolean(text);
    this.requestUpdate();
  }

  /** Lit calls this for every property that is set. */
  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    const [name, , declaration] = change;
    const isProperty = name !== undefined && declaration !== undefined;
    if (isProperty && !isKept(this, name, declaration)) return;
    super.requestUpdate(...change);
  }

  /** Returns what has to be loaded before the next update. It is called often and has no side effects. */
  protected dependencies(): readonly (Lazy<unknown> | undefined)[] {
    const restoring = this.isServerRendered ? stateRestoring : undefined;
    const source = this.#source.dependency;
    // The document beside the script is usually the built-in one; its answer decides what else is needed.
    if (source === siblingAnswer) return [restoring, source];
    return [restoring, translationTo(this.language), source];
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      await this.#gate.load();
    } catch {
      // A standard that cannot be read also fails in the update, which reports it.
    }
    // Server-rendered content stays if the script cannot keep what the visitor typed into it.
    if (this.isServerRendered && stateRestoring.error !== undefined) {
      void this.settleWhenReady();
      return;
    }
    const isDone = await this.#gate.update(() => void super.scheduleUpdate());
    if (!isDone) await this.scheduleUpdate();
  }

  /** Lit applies properties that were set before the definition only here, and they may add dependencies. */
  protected override shouldUpdate(): boolean {
    this.#isHeldBack = !this.hasUpdated && this.#gate.isWaiting;
    return !this.#isHeldBack;
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
    if (this.#isHeldBack) this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.level = validatedInteger(this, 'heading-level', this.headingLevel, HEADING_LEVEL);
  }

  /** Replaces the content within one task, so that the root is never visibly empty and no keystroke is lost. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const root = this.renderRoot as ShadowRoot;
    const restoreState = this.hasUpdated ? undefined : stateRestoring.value?.captureState(root);
    this.#initial.clear(root);
    this.#guard.update(
      () => super.update(changed),
      () => this.render(),
    );
    restoreState?.();
  }

  protected override firstUpdated(): void {
    void this.settleWhenReady();
  }

  /**
   * Returns the standard to show and its source.
   * @param builtIn the part of the built-in standard that the element shows
   * @param now epoch milliseconds
   */
  protected sourceState<T extends Pick<Standard, 'id' | 'dateModified'>>(
    builtIn: T,
    now: number,
  ): SourceState<T> {
    return this.#source.state(builtIn, now);
  }

  /** Renders the date of a copy that its source has not confirmed. */
  protected renderStaleNotice(source: SourceState<object>): unknown {
    return source.kind === 'stale' ? documents.value?.staleNotice(source.since) : nothing;
  }

  /** Renders the server-rendered content, or else the tag's own children, or a sentence if it has none. */
  protected renderFallback(): TemplateResult {
    const { serverNodes } = this.#initial;
    if (serverNodes) return html`${serverNodes}`;
    return html`<slot
      ><p lang=${language()}>
        ${msg('Informācija šobrīd nav pieejama.', { desc: 'Sentence in place of the whole element, when nothing can be shown' })}
      </p></slot
    >`;
  }

  /** Logs why something could not be loaded, and sends an event; the visible content stays. */
  protected reportError(error: unknown): void {
    if (this.#reported.has(error)) return;
    this.#reported.add(error);
    warn(this, 'unloaded', error);
    this.dispatchEvent(new AtdErrorEvent(error));
  }

  /** Resolves `ready` after the source has answered and the element has rendered the answer. */
  protected async settleWhenReady(): Promise<void> {
    await this.#source.loaded;
    await this.updateComplete;
    await messagesLogged();
    this.#settle();
    this.dispatchEvent(new AtdReadyEvent());
  }

  /** Lit skips what follows an update that has failed; the document may be a better one next time. */
  protected afterFailure(): void {
    this.#source.hostUpdated();
  }

  #attachRoot(): ShadowRoot {
    if (isServer || this.ownerDocument === document) return super.createRenderRoot() as ShadowRoot;
    // Lit would throw in the document of a frame, where the style sheets of this one are not valid.
    return this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
  }

  /**
   * Shows the fallback after a failed update: an empty element, or a promise that never resolves, would be
   * worse.
   */
  #giveUp(error: unknown): void {
    this.#initial.clear(this.renderRoot as ShadowRoot);
    this.#guard.replace(this.renderFallback());
    this.afterFailure();
    warn(this, 'unshown', error);
    this.dispatchEvent(new AtdErrorEvent(error));
    void this.settleWhenReady();
  }
}

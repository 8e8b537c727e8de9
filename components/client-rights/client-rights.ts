import { html, type PropertyDeclarations } from 'lit';
import { language } from '../../locales/localization.js';
import type { SectionId } from '../../src/standard/charter.js';
import type { LocalizedText } from '../../src/text.js';
import { VIEWS, type View } from '../attributes/client-rights.js';
import { AnchorController } from './anchor-controller.js';
import { AtdElement } from '../shared/base/atd-element.js';
import { BriefNotice } from '../shared/clipboard/brief-notice.js';
import { pageAddress } from '../shared/source/page-meta.js';
import { validated } from '../shared/diagnostics/validate.js';
import { visuallyHidden } from '../shared/styles/visually-hidden.styles.js';
import { tokens } from '../shared/styles/tokens.styles.js';
import { styles as translationNoteStyles } from '../shared/templates/translation-note.styles.js';
import { charterView, sectionsNamed, type CharterView } from './charter-view.js';
import { AtdRightSelectEvent } from './client-rights.events.js';
import { styles } from './client-rights.styles.js';
import { copyText } from '../shared/clipboard/clipboard.js';
import { builtIn } from './built-in.js';
import { charterTemplate } from './views/charter.js';
import type { CharterState, Copied } from './state.js';

export type { AtdErrorEvent, AtdReadyEvent } from '../shared/base/events.js';
export type { Charter, SectionId } from '../../src/standard/charter.js';
export type { AtdRightSelectEvent } from './client-rights.events.js';

/**
 * @summary What an institution stands for, and what it and its clients may expect of each other.
 *
 * @slot - What shows until the element is ready and whenever it cannot show better: a link, for example.
 *
 * @event {AtdRightSelectEvent} atd-right-select - A visitor has followed a link to a point or copied one: `item` (its id), `section`, `text`.
 *
 * @csspart base - All of the element.
 * @csspart heading - The title, or that of a section.
 * @csspart introduction - What the standard says first.
 * @csspart translation - The word that this is a translation.
 * @csspart section - A section with its points.
 * @csspart item - A point.
 * @csspart copy - The button that copies the link to a point.
 * @csspart source - Where the words are from.
 */
export class AtdClientRights extends AtdElement {
  static override styles = [tokens, visuallyHidden, styles, translationNoteStyles];

  static override properties: PropertyDeclarations = {
    sections: { type: String, useDefault: true },
    view: { type: String, useDefault: true },
  };

  /** The sections to show, in the order given. */
  sections = '';

  /** Whether all sections are open, or each opens by itself; in print all are open. */
  view: View = VIEWS[0];

  #state: CharterState = { isOriginal: false, open: new Set() };

  #name: LocalizedText | undefined;
  #view: CharterView | undefined;
  readonly #notice = new BriefNotice<Copied>((copied) => this.#set({ copied }));

  constructor() {
    super();
    new AnchorController(this, (id) => void this.#follow(id));
  }

  protected override willUpdate(): void {
    const { name, charter } = this.standardOr(builtIn(language())) ?? {};
    const { sections, unknown } = sectionsNamed(this.sections);
    validated(this, 'sections', this.sections, unknown.length === 0, '');
    this.#name = name;
    this.#view = charter && charterView(charter, sections);
  }

  protected override render(): unknown {
    if (!this.#view || !this.#name) return this.renderFallback();
    const view = validated(this, 'view', this.view, VIEWS.includes(this.view), VIEWS[0]);
    return html`<div part="base" class=${view} dir="ltr" lang=${language()}>
      ${charterTemplate(this.#view, {
        name: this.#name,
        level: this.level,
        isAccordion: view === 'accordion',
        state: this.#state,
        handlers: this.#handlers,
      })}
      ${this.renderNote()}
    </div>`;
  }

  protected override firstUpdated(): void {
    void this.announceReady();
  }

  readonly #handlers = {
    toggle: (event: Event): void => {
      const { open, id: own } = event.target as HTMLDetailsElement;
      const id = own.slice(1);
      const others = [...this.#state.open].filter((each) => each !== id);
      this.#set({ open: new Set(open ? [...others, id] : others) });
    },
    turn: (): void => this.#set({ isOriginal: !this.#state.isOriginal }),
    copy: (event: Event): void => {
      void this.#copy((event.currentTarget as HTMLElement).closest('li')?.id ?? '');
    },
  };

  #set(change: Partial<CharterState>): void {
    this.#state = { ...this.#state, ...change };
    this.requestUpdate();
  }

  async #copy(item: string): Promise<void> {
    const address = `${pageAddress().replace(/#.*/, '')}#${item}`;
    const isCopied = await copyText(address);
    this.#notice.show({ item, address, isCopied }, !isCopied);
    this.#select(item);
    if (isCopied) return;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLInputElement>('.address')?.select();
  }

  /** Shows what hides the point, and goes there. */
  async #follow(id: string): Promise<void> {
    const section = this.#sectionOf(id);
    if (!section) return;
    this.#set({ open: new Set([...this.#state.open, section]) });
    this.#select(id);
    await this.updateComplete;
    const point = this.shadowRoot?.getElementById(id);
    const isTall = point && point.offsetHeight > innerHeight / 2;
    point?.scrollIntoView({ block: isTall ? 'start' : 'center' });
    point?.focus({ preventScroll: true });
  }

  #select(item: string): void {
    const section = this.#sectionOf(item);
    const text = section && this.#view?.charter[section]?.items[item];
    if (text) this.dispatchEvent(new AtdRightSelectEvent(item, section, text.lv));
  }

  /** Of a point of a section that is shown. */
  #sectionOf(item: string): SectionId | undefined {
    return this.#view?.sections.find(({ section }) => Object.hasOwn(section.items, item))?.id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-client-rights': AtdClientRights;
  }
}

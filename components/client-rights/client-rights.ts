/** The element `<atd-client-rights>`. */
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
import type { SourceState } from '../shared/source/standard-source.js';
import { tokens } from '../shared/styles/tokens.styles.js';
import { styles as translationNoteStyles } from '../shared/templates/translation-note.styles.js';
import { device } from '../shared/time/device.js';
import { charterModel, sectionsNamed, type CharterModel } from './charter-model.js';
import { AtdRightSelectEvent, type RightAction } from './client-rights.events.js';
import { ReportController } from './report-controller.js';
import { feedbackPage, isPageAddress } from './report-target.js';
import { styles } from './client-rights.styles.js';
import { copyText } from '../shared/clipboard/clipboard.js';
import { canShare, shareLink } from '../shared/clipboard/share.js';
import { plain } from '../shared/templates/localized-text.js';
import { builtIn } from './built-in.js';
import { charterTemplate } from './views/charter.js';
import type { CharterState, Handlers, PointNotice } from './state.js';

export type { AtdErrorEvent, AtdReadyEvent } from '../shared/base/events.js';
export type { Issue } from '../../src/standard/document/issue.js';
export type { Standard } from '../../src/standard/model.js';
export type { Charter, SectionId } from '../../src/standard/charter.js';
export type { View as ClientRightsView } from '../attributes/client-rights.js';
export type { AtdRightSelectEvent, RightAction } from './client-rights.events.js';

/**
 * @summary The principles of an institution, and what it and its clients may expect of each other.
 *
 * @slot - Fallback content, shown until the element is ready and whenever it has nothing better to show: a link, for example.
 *
 * @event {AtdRightSelectEvent} atd-right-select - A visitor has followed the link to a point, copied or shared it, chosen the channel that the point names, or asked for a form about it: `item` (its id), `section`, `text`, `action` (`follow`, `copy`, `share`, `channel`, `report`), `channel` (its id).
 *
 * @csspart base - The whole element.
 * @csspart heading - The title of the charter or of a section.
 * @csspart introduction - The introductory sentences of the standard.
 * @csspart translation - The note that this is a translation.
 * @csspart section - A section with its points.
 * @csspart item - A point.
 * @csspart copy - The button that copies the link to a point: an icon.
 * @csspart share - The button in its place on phones and tablets, which shares the link.
 * @csspart report - The link or button beside it that leads to a form for a message about the point: an icon.
 * @csspart action - The link to the channel by which a client does what a point asks: a page, a telephone number or an email address.
 * @csspart summary - The line that unfolds a section, in the view `accordion`.
 * @csspart button - Every button with a text: that of the translation.
 * @csspart label - The label of a field.
 * @csspart input - The field with a link to copy by hand.
 * @csspart link - A link.
 * @csspart source - The source of the text.
 *
 * @cssproperty [--atd-button-background=transparent] - The background of buttons.
 * @cssproperty [--atd-button-color=inherit] - The colour of the text of buttons.
 * @cssproperty [--atd-button-border-color] - The colour of the border of buttons; by default that of secondary text.
 * @cssproperty [--atd-button-border-width=1px] - The width of the border of buttons.
 * @cssproperty [--atd-button-radius] - The radius of buttons; by default that of other corners.
 * @cssproperty [--atd-button-padding] - The padding of buttons; by default it is larger in the button that sends, and smaller in a button that copies.
 * @cssproperty [--atd-field-background] - The background of fields; by default none, and in a list that opens that of the browser.
 * @cssproperty [--atd-field-color] - The colour of what is typed or chosen; by default that of the text, and in a list that opens that of the browser.
 * @cssproperty [--atd-field-border-color] - The colour of the border of fields; by default that of secondary text.
 * @cssproperty [--atd-field-border-width=1px] - The width of the border of fields.
 * @cssproperty [--atd-field-radius] - The radius of fields; by default that of other corners.
 * @cssproperty [--atd-field-padding=0.625em 0.75em] - The padding of fields.
 */
export class AtdClientRights extends AtdElement {
  static override styles = [tokens, visuallyHidden, styles, translationNoteStyles];

  static override properties: PropertyDeclarations = {
    sections: { type: String, useDefault: true },
    view: { type: String, useDefault: true },
    feedbackPage: { attribute: 'feedback-page', type: String, useDefault: true },
  };

  /** The sections to show, in the order given. */
  sections = '';

  /** Whether all sections are open, or each opens separately; when the page is printed on paper, all are open. */
  view: View = VIEWS[0];

  /**
   * The address of the page with the feedback form. Each point links to it, with its id in `?atd-topic=`, if the
   * page around the element has no form itself.
   */
  feedbackPage = '';

  #state: CharterState = { isOriginal: false, open: new Set() };

  #source: SourceState<ReturnType<typeof builtIn>> = { kind: 'loading' };
  #view: View = VIEWS[0];
  #charter: CharterModel | undefined;
  #feedbackPage = '';
  readonly #notice = new BriefNotice<PointNotice>((notice) => this.#set({ notice }));
  readonly #report = new ReportController(this);

  readonly #handlers: Handlers = {
    toggle: ({ target }) => this.#handleToggle(target as HTMLDetailsElement),
    turn: () => this.#set({ isOriginal: !this.#state.isOriginal }),
    copy: (event) => void this.#handleCopy(pointAt(event)),
    channel: (event) => {
      const item = pointAt(event);
      this.#select(item, 'channel', this.#charter?.charter.channels?.[item]);
    },
    report: (event) => this.#handleReport(event as MouseEvent),
  };

  constructor() {
    super();
    new AnchorController(this, (id) => void this.#follow(id));
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#source = this.sourceState(builtIn(language()), device.now());
    this.#view = validated(this, 'view', this.view, VIEWS.includes(this.view), VIEWS[0]);
    const { sections, unknown } = sectionsNamed(this.sections);
    validated(this, 'sections', this.sections, unknown.length === 0, '');
    const page = feedbackPage(this.feedbackPage).trim();
    this.#feedbackPage = validated(this, 'feedback-page', page, isPageAddress(page), '');
    const charter = this.#source.standard?.charter;
    const channels = this.#source.standard?.services?.channels ?? [];
    this.#charter = charter && charterModel(charter, sections, channels);
  }

  protected override render(): unknown {
    const { standard } = this.#source;
    if (!this.#charter || !standard) return this.renderFallback();
    return html`<div part="base" class=${this.#view} dir="ltr" lang=${language()}>
      ${charterTemplate(this.#charter, {
        name: standard.name,
        levels: this.levels,
        isAccordion: this.#view === 'accordion',
        isShared: canShare(pageAddress()),
        feedbackPage: this.#feedbackPage,
        canReport: this.#feedbackPage !== '' || this.#report.hasForm(standard.id),
        state: this.#state,
        handlers: this.#handlers,
      })}
      ${this.renderStaleNotice(this.#source)}
    </div>`;
  }

  #handleToggle({ open, id: own }: HTMLDetailsElement): void {
    const id = own.slice(1);
    const others = [...this.#state.open].filter((each) => each !== id);
    this.#set({ open: new Set(open ? [...others, id] : others) });
  }

  #set(change: Partial<CharterState>): void {
    this.#state = { ...this.#state, ...change };
    this.requestUpdate();
  }

  /** Shares the link to a point where the device can, and else copies it. */
  async #handleCopy(item: string): Promise<void> {
    const url = `${pageAddress().replace(/#.*/, '')}#${item}`;
    if (canShare(url)) {
      const title = plain(this.#charter?.charter.title ?? { lv: '' });
      const result = await shareLink({ title, text: plain(this.#textOf(item)), url });
      if (result === 'shared') this.#select(item, 'share');
      if (result !== 'failed') return;
    }
    await this.#copy(item, url);
  }

  async #copy(item: string, address: string): Promise<void> {
    const isCopied = await copyText(address);
    this.#notice.show({ item, address, kind: isCopied ? 'copied' : 'by-hand' }, !isCopied);
    this.#select(item, 'copy');
    if (isCopied) return;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLInputElement>('.address')?.select();
  }

  #handleReport(event: MouseEvent): void {
    const item = pointAt(event);
    this.#select(item, 'report');
    // The browser opens the link in another tab or window.
    const isModified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const hasLink = this.#feedbackPage !== '';
    if (hasLink && isModified) return;
    const target = this.#report.lead(item, this.#source.standard?.id ?? '', hasLink);
    if (target === 'form') event.preventDefault();
    if (target === 'hidden') this.#notice.show({ item, address: '', kind: 'hidden-form' });
  }

  /** Opens the section of a point and goes to the point. */
  async #follow(id: string): Promise<void> {
    const section = this.#sectionOf(id);
    if (!section) return;
    this.#set({ open: new Set([...this.#state.open, section]) });
    this.#select(id, 'follow');
    await this.updateComplete;
    const point = this.shadowRoot?.getElementById(id);
    const isTall = point && point.offsetHeight > innerHeight / 2;
    point?.scrollIntoView({ block: isTall ? 'start' : 'center' });
    point?.focus({ preventScroll: true });
  }

  #select(item: string, action: RightAction, channel?: string): void {
    const section = this.#sectionOf(item);
    if (!section) return;
    const { lv } = this.#textOf(item);
    this.dispatchEvent(new AtdRightSelectEvent(item, section, lv, action, channel));
  }

  #textOf(item: string): LocalizedText {
    const section = this.#sectionOf(item);
    return (section && this.#charter?.charter[section]?.items[item]) ?? { lv: '' };
  }

  /** Returns the visible section of a point. */
  #sectionOf(item: string): SectionId | undefined {
    return this.#charter?.sections.find(({ section }) => Object.hasOwn(section.items, item))?.id;
  }
}

/** Returns the id of the point at which a visitor acts. */
function pointAt({ currentTarget }: Event): string {
  return (currentTarget as HTMLElement).closest('li')?.id ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-client-rights': AtdClientRights;
  }
}

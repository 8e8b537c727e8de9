/** The element `<atd-service-channels>`. */
import { html, type PropertyDeclarations } from 'lit';
import { language, SOURCE_LANGUAGE } from '../../locales/localization.js';
import type { Lazy } from '../../src/lazy.js';
import type { Standard } from '../../src/standard/model.js';
import { placesOf } from '../../src/standard/places.js';
import { AtdElement } from '../shared/base/atd-element.js';
import { BriefNotice } from '../shared/clipboard/brief-notice.js';
import { validated } from '../shared/diagnostics/validate.js';
import { warn } from '../shared/diagnostics/warn.js';
import { copyText } from '../shared/clipboard/clipboard.js';
import { buttonStyles } from '../shared/styles/button.styles.js';
import { visuallyHidden } from '../shared/styles/visually-hidden.styles.js';
import { HoursController } from '../shared/hours/hours-controller.js';
import { wordsFor } from '../shared/hours/lazy.js';
import { officesOf } from '../shared/hours/offices.js';
import { styles as changesStyles } from '../shared/hours/changes.styles.js';
import { statusStyles } from '../shared/hours/status/status.styles.js';
import { localized, plain } from '../shared/templates/localized-text.js';
import type { SourceState } from '../shared/source/standard-source.js';
import { tokens } from '../shared/styles/tokens.styles.js';
import { original, translationNote } from '../shared/templates/translation-note.js';
import { styles as translationNoteStyles } from '../shared/templates/translation-note.styles.js';
import { device } from '../shared/time/device.js';
import {
  hasContent,
  openFirst,
  sectionsOf,
  type PlaceModel,
  type SectionModel,
} from './channels-model.js';
import { channelsAt, channelsNamed, purposesNamed } from './chosen.js';
import type { Channel } from '../../src/standard/services.js';
import { builtIn } from './built-in.js';
import { logIncompleteList } from './incomplete-list.js';
import { AtdChannelSelectEvent } from './service-channels.events.js';
import { styles } from './service-channels.styles.js';
import type { Copied, Handlers } from './state.js';
import { channelsTemplate } from './views/channels.js';
import { announcementOf } from './views/copy.js';

export type { AtdErrorEvent, AtdReadyEvent } from '../shared/base/events.js';
export type { Issue } from '../../src/standard/document/issue.js';
export type { Standard } from '../../src/standard/model.js';
export type { Channel, Purpose } from '../../src/standard/services.js';
export type { AtdChannelSelectEvent } from './service-channels.events.js';

/** The number of coming days whose changes are listed: none, since a card shows today and the next change. */
const UPCOMING_DAYS = 0;

/**
 * @summary The ways to request an institution's services, to receive them, and to contact the institution.
 *
 * @slot - Fallback content, shown until the element is ready and whenever it has nothing better to show: a link, for example.
 *
 * @event {AtdChannelSelectEvent} atd-channel-select - A visitor has followed a channel's link or copied from it: `channel` (its id), `kind`, `purpose`, `action` (`follow` or `copy`), `value`.
 *
 * @csspart base - The whole element.
 * @csspart heading - The title of a section, or the name of a channel.
 * @csspart translation - The note that this is a translation.
 * @csspart section - The channels for services, or for contacting the institution.
 * @csspart preamble - The sentence of the standard above the channels.
 * @csspart channel - A channel; its kind is a second part, such as `counter`, `email` or `phone`.
 * @csspart place - One of several groups of offices whose hours differ, on the card of a counter.
 * @csspart offices - The line that names the offices.
 * @csspart status - The current status.
 * @csspart changes - The next change; the coming changes, if a server has rendered the element.
 * @csspart hours - Today's hours.
 * @csspart action - A link to a portal, a map or a booking page, a telephone number or an e-mail address.
 * @csspart features - The entrance, access and equipment of an office.
 * @csspart page - The link to the institution's own page.
 * @csspart copy - A button that copies the address or number beside it.
 * @csspart button - Every button.
 * @csspart summary - The line that unfolds the regular week.
 * @csspart link - Any other link, also that of a footnote.
 * @csspart description - The description of a channel in the standard.
 * @csspart needs - The requirements of a channel.
 * @csspart standard-text - The section that opens to the standard's own words about the channels.
 * @csspart feedback - The institution's commitments to citizens who send feedback.
 * @csspart footnotes - The footnotes under the channels.
 *
 * @cssproperty [--atd-color-open=light-dark(#14662f, #7ddb9b)] - The colour of the sign "open".
 * @cssproperty [--atd-color-soon=light-dark(#8a4b00, #f5b860)] - The colour of the signs "closing soon" and "may differ".
 * @cssproperty [--atd-color-closed=light-dark(#a1202c, #ff9a9f)] - The colour of the sign "closed".
 * @cssproperty [--atd-button-background=transparent] - The background of buttons.
 * @cssproperty [--atd-button-color=inherit] - The colour of the text of buttons.
 * @cssproperty [--atd-button-border-color] - The colour of the border of buttons; by default that of secondary text.
 * @cssproperty [--atd-button-border-width=1px] - The width of the border of buttons.
 * @cssproperty [--atd-button-radius] - The radius of buttons; by default that of other corners.
 * @cssproperty [--atd-button-padding] - The padding of buttons; by default it is larger in the button that sends, and smaller in a button that copies.
 */
export class AtdServiceChannels extends AtdElement {
  static override styles = [
    tokens,
    visuallyHidden,
    statusStyles,
    changesStyles,
    buttonStyles,
    styles,
    translationNoteStyles,
  ];

  static override properties: PropertyDeclarations = {
    purpose: { type: String, useDefault: true },
    channels: { type: String, useDefault: true },
    office: { type: String, useDefault: true },
    jsonLd: { attribute: 'json-ld', type: Boolean, useDefault: true },
  };

  /** The purposes whose channels are shown. */
  purpose = '';

  /** The channels that are shown, by id or kind; the standard's words about all of them are then left out. */
  channels = '';

  /** The offices whose counters are shown; channels of other offices are left out. */
  office = '';

  /** Publishes the institution in the page for search engines, as JSON-LD of schema.org. */
  jsonLd = false;

  readonly #hours = new HoursController(this);
  #source: SourceState<Standard> = { kind: 'loading' };
  #sections: readonly SectionModel[] = [];
  /** The places that were open when the order was last set. */
  #first: ReadonlySet<string> = new Set();
  #isOriginal = false;
  #unfolded: ReadonlySet<string> = new Set();
  #copied: Copied | undefined;
  readonly #notice = new BriefNotice<Copied>((copied) => {
    this.#copied = copied;
    this.requestUpdate();
  });

  readonly #handlers: Handlers = {
    follow: ({ currentTarget }) => this.#handleFollow(currentTarget as HTMLAnchorElement),
    copy: ({ currentTarget }) => void this.#copy(currentTarget as HTMLButtonElement),
    toggle: ({ target }) => this.#handleToggle(target as HTMLDetailsElement),
    turn: () => this.#handleTurn(),
    // A new order may have waited until the pointer or the focus left.
    leave: () => this.requestUpdate(),
  };

  protected override dependencies(): readonly (Lazy<unknown> | undefined)[] {
    const { offices = [], services } =
      this.sourceState(builtIn(language()), device.now()).standard ?? {};
    const channels = services?.channels.flatMap(({ hours }) => hours ?? []) ?? [];
    return [...super.dependencies(), wordsFor([...offices.map(({ hours }) => hours), ...channels])];
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const now = device.now();
    this.#source = this.sourceState(builtIn(language()), now);
    const { standard } = this.#source;
    const offices = standard ? officesOf(this, standard, this.office) : [];
    const channels = standard ? channelsAt(this.#chosenOf(standard), standard, offices) : [];
    const { jsonLd: publishes, isServerRendered } = this;
    const placesByChannel = channels.map((channel) => placesOf(channel, offices));
    this.#hours.update(
      standard && {
        standard,
        offices: placesByChannel,
        upcoming: UPCOMING_DAYS,
        publishes,
        isServerRendered,
      },
      now,
    );
    const { purposes, unknown } = purposesNamed(this.purpose);
    validated(this, 'purpose', this.purpose, unknown.length === 0, '');
    const sections = sectionsOf(channels, purposes, offices, this.#hours.sets);
    if (standard?.services?.contact?.isIncomplete && purposes.includes('contact')) {
      logIncompleteList();
    }
    const places = sections.flatMap(({ cards }) => cards.flatMap((card) => card.places));
    this.#hours.announceOnly(places.map(({ group }) => group));
    // Cards are not reordered under a pointer or the focus.
    if (!this.hasUpdated || !this.matches(':hover, :focus-within')) {
      this.#first = new Set(places.filter(this.#isOpen).map(({ key }) => key));
    }
    this.#sections = openFirst(sections, this.#first);
  }

  protected override afterFailure(): void {
    super.afterFailure();
    this.#hours.clear();
  }

  protected override render(): unknown {
    const { view: hours, statusTemplate: status } = this.#hours;
    const { services } = this.#source.standard ?? {};
    if (!hours || !services || !hasContent(this.#sections, services)) return this.renderFallback();
    return html`<div
      part="base"
      dir="ltr"
      lang=${language()}
      @focusout=${this.#handlers.leave}
      @pointerleave=${this.#handlers.leave}
    >
      ${language() === SOURCE_LANGUAGE ? '' : translationNote(this.#isOriginal, this.#handlers.turn)}
      ${channelsTemplate(this.#sections, services, !this.channels.trim(), {
        hours,
        levels: this.levels,
        status,
        renderText: this.#isOriginal ? original : localized,
        plainText: this.#isOriginal ? ({ lv }) => lv : plain,
        isOriginal: this.#isOriginal,
        open: this.#unfolded,
        copied: this.#copied,
        handlers: this.#handlers,
      })}
      ${this.renderStaleNotice(this.#source)}
      <p class="visually-hidden" role="status">${announcementOf(this.#copied)}</p>
    </div>`;
  }

  #chosenOf({ services }: Standard): readonly Channel[] {
    const { channels, unknown } = channelsNamed(services, this.channels);
    if (unknown[0] !== undefined) {
      const ids = services?.channels.map(({ id }) => id) ?? [];
      warn(this, 'channels', this.channels, unknown.join(', '), ids.join(', '));
    }
    return channels;
  }

  #handleFollow(link: HTMLAnchorElement): void {
    this.#selectorOf(link)('follow', link.getAttribute('href') ?? '');
  }

  #handleToggle({ open, id }: HTMLDetailsElement): void {
    const key = id.replace('_week.', '');
    const others = [...this.#unfolded].filter((each) => each !== key);
    this.#unfolded = new Set(open ? [...others, key] : others);
    this.requestUpdate();
  }

  #handleTurn(): void {
    this.#isOriginal = !this.#isOriginal;
    this.requestUpdate();
  }

  readonly #isOpen = ({ group }: PlaceModel): boolean =>
    this.#hours.statusTemplate(group, false).some(({ kind }) => ['open', 'soon'].includes(kind));

  /** Copies a text; if the browser does not allow it, the text is selected to be copied by hand. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    // After the copy, the order may have changed, and the button may belong to another card.
    const { name: from, value } = button;
    const select = this.#selectorOf(button);
    const isCopied = await copyText(value);
    const shown = this.shadowRoot?.getElementById(from);
    if (!isCopied && shown) getSelection()?.selectAllChildren(shown);
    this.#notice.show({ from, isCopied, isAnnounced: false });
    select('copy', value);
  }

  /** Returns a function that sends an event about the card that now contains the element. */
  #selectorOf(chosen: Element): (action: AtdChannelSelectEvent['action'], value: string) => void {
    const key = chosen.closest<HTMLElement>('[data-card]')?.dataset['card'];
    const section = this.#sections.find(({ cards }) => cards.some((card) => card.key === key));
    const card = section?.cards.find((each) => each.key === key);
    const purpose = section?.purposes.find((each) => card?.channel.purposes.includes(each));
    return (action, value) => {
      if (!card || !purpose) return;
      this.dispatchEvent(new AtdChannelSelectEvent(card.channel, purpose, action, value));
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-service-channels': AtdServiceChannels;
  }
}

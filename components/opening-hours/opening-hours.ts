/** The element `<atd-opening-hours>`. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { language } from '../../locales/localization.js';
import type { Lazy } from '../../src/lazy.js';
import type { Status } from '../../src/schedule/model.js';
import type { Timetable } from '../../src/schedule/timetable.js';
import { zoneOf } from '../../src/schedule/zone.js';
import { atdHours } from '../../src/standard/atd/hours.js';
import type { OfficeVariant } from '../../src/standard/groups.js';
import type { Standard } from '../../src/standard/model.js';
import { UPCOMING, VIEWS, type MOVED_DAYS, type View } from '../attributes/opening-hours.js';
import { adopt } from '../shared/styles/adopt.js';
import { AtdElement } from '../shared/base/atd-element.js';
import { isServer } from '../shared/base/build-facts.js';
import { CustomStates } from '../shared/base/custom-states.js';
import { validated, validatedInteger } from '../shared/diagnostics/validate.js';
import { visuallyHidden } from '../shared/styles/visually-hidden.styles.js';
import { HoursController } from '../shared/hours/hours-controller.js';
import type { HoursQuestion } from '../shared/hours/hours-question.js';
import { wordsFor } from '../shared/hours/lazy.js';
import { officesOf } from '../shared/hours/offices.js';
import { styles as changesStyles } from '../shared/hours/changes.styles.js';
import { policyOf } from '../shared/hours/policy.js';
import { statusStyles } from '../shared/hours/status/status.styles.js';
import type { SourceState } from '../shared/source/standard-source.js';
import { tokens } from '../shared/styles/tokens.styles.js';
import { device } from '../shared/time/device.js';
import { AtdStatusChangeEvent } from './opening-hours.events.js';
import { styles } from './opening-hours.styles.js';
import { Choices } from './choices.js';
import { commonStates, type OpeningHoursState } from './custom-states.js';
import { calendarFile, dateAnswer, officeFinder, otherViews, preview, tagHours } from './lazy.js';
import { dataDate } from './views/data-date.js';
import { tableView } from './views/table-view.js';
import type { ViewTemplate } from './views/view-template.js';

export type { AtdErrorEvent, AtdReadyEvent } from '../shared/base/events.js';
export type { Issue } from '../../src/standard/document/issue.js';
export type { Standard } from '../../src/standard/model.js';
export type { View as OpeningHoursView } from '../attributes/opening-hours.js';
export type { OpeningHoursState } from './custom-states.js';
export type { AtdStatusChangeEvent } from './opening-hours.events.js';
export type { Timetable, Status };

/** From this number on, offices are folded and found by name. */
const MANY_OFFICES = 20;

/**
 * @summary The opening hours of an institution's offices, with their current status.
 *
 * @slot - Fallback content, shown until the element is ready and whenever it has nothing better to show: plain hours, or a link.
 *
 * @event {AtdStatusChangeEvent} atd-status-change - Offices have opened or closed: `offices` (ids), and their `status` and `previous` one. The first status fires no event.
 *
 * @csspart base - The whole element.
 * @csspart heading - The name of the institution, or of an office.
 * @csspart offices - The line that names the offices.
 * @csspart status - The current status.
 * @csspart changes - The coming changes.
 * @csspart table - The table of hours.
 * @csspart caption - The title of the table.
 * @csspart row - A row of the table.
 * @csspart day - The day of a row.
 * @csspart hours - The hours of a row, or of today.
 * @csspart note - The note on a row that is out of the ordinary.
 * @csspart week-pager - The buttons that lead to other weeks.
 * @csspart week-button - One of these buttons.
 * @csspart question - The question about the hours of another date.
 * @csspart answer - The hours of that date.
 * @csspart ics - The link to the coming changes as a file.
 * @csspart summary - The line that unfolds what is under it: the question, or a group of offices.
 * @csspart field - A field with its label and what it answers: a date, or the name of an office to search for.
 * @csspart label - The label of a field.
 * @csspart input - What a date or a name is typed in.
 * @csspart link - A link, also that of a footnote.
 * @csspart office-group - A group of offices, where there are many: folded under its names and its status.
 * @csspart footnotes - The footnotes under the table.
 *
 * @cssstate open - All visible offices are open.
 * @cssstate soon - They close within half an hour; together with `open`.
 * @cssstate closed - All visible offices are closed.
 * @cssstate break - They are on a break; together with `closed`.
 * @cssstate appointment - They serve by appointment only.
 * @cssstate unknown - The hours may differ from those published, or whether it is open is not known.
 *
 * @cssproperty [--atd-color-open=light-dark(#14662f, #7ddb9b)] - The colour of the sign "open".
 * @cssproperty [--atd-color-soon=light-dark(#8a4b00, #f5b860)] - The colour of the signs "closing soon" and "may differ".
 * @cssproperty [--atd-color-closed=light-dark(#a1202c, #ff9a9f)] - The colour of the sign "closed".
 * @cssproperty [--atd-field-background] - The background of fields; by default none, and in a list that opens that of the browser.
 * @cssproperty [--atd-field-color] - The colour of what is typed or chosen; by default that of the text, and in a list that opens that of the browser.
 * @cssproperty [--atd-field-border-color] - The colour of the border of fields; by default that of secondary text.
 * @cssproperty [--atd-field-border-width=1px] - The width of the border of fields.
 * @cssproperty [--atd-field-radius] - The radius of fields; by default that of other corners.
 * @cssproperty [--atd-field-padding=0.625em 0.75em] - The padding of fields.
 */
export class AtdOpeningHours extends AtdElement {
  static override styles = [tokens, visuallyHidden, statusStyles, changesStyles, styles];

  static override properties: PropertyDeclarations = {
    office: { type: String, useDefault: true },
    jsonLd: { attribute: 'json-ld', type: Boolean, useDefault: true },
    hours: { type: String, useDefault: true },
    zone: { type: String, useDefault: true },
    view: { type: String, useDefault: true, reflect: true },
    upcoming: { type: Number, useDefault: true },
    movedDays: { attribute: 'moved-days', type: String, useDefault: true },
    preHoliday: { attribute: 'pre-holiday', type: String, useDefault: true },
    ics: { type: Boolean, useDefault: true },
    now: { type: String, useDefault: true },
  };

  /**
   * The offices to show. Unknown ones are ignored; if no known one is left, all are shown. With `hours` it is
   * the name of the place.
   */
  office = '';

  /** Publishes the institution in the page for search engines, as JSON-LD of schema.org. */
  jsonLd = false;

  /** Opening hours of your own, instead of an institution's. */
  hours: string | null = null;

  /** The time zone of `hours`. */
  zone = '';

  /** The view, which decides how much is shown. */
  view: View = VIEWS[0];

  /** The number of days ahead, the last one included, for which changes are listed; 0 lists none. */
  upcoming: number = UPCOMING.default;

  /**
   * The rule for days moved by decree: `notice` warns that hours may differ, `follow` applies the moved day's
   * hours on the Saturday instead, `ignore` changes nothing. If the institution has decided nothing, `notice`
   * applies.
   */
  movedDays: (typeof MOVED_DAYS)[number] | '' = '';

  /**
   * The rule for the working day before a holiday: `notice` warns that it may be shorter, `none` changes
   * nothing, and minutes end the day earlier by that much. If the institution has decided nothing, `notice`
   * applies.
   */
  preHoliday = '';

  /** Offers the coming changes as a file for calendars, in the views `table` and `week`. */
  ics = false;

  /**
   * A moment to preview, in the office's time or with an offset; the element then shows "Priekšskatījums". Do
   * not use it on a published page.
   */
  now = '';

  readonly #hours = new HoursController(this, (...change) =>
    this.dispatchEvent(new AtdStatusChangeEvent(...change)),
  );
  readonly #choices = new Choices(this);
  readonly #states = new CustomStates<OpeningHoursState>(this);
  #source: SourceState<typeof atdHours> = { kind: 'loading' };
  #view: AtdOpeningHours['view'] = VIEWS[0];
  #preview: number | undefined;

  /** The current status if it is the same of all visible offices; `undefined` before the first render. */
  get status(): Status | undefined {
    const [first, ...others] = this.#variants.map((variant) => this.#hours.statusOf(variant));
    const isSame = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
    return isSame ? first : undefined;
  }

  /** The schedule if all visible offices have the same one on every day; `undefined` before the first render. */
  get schedule(): Timetable | undefined {
    const [only, another] = this.#variants;
    return only && !another ? this.#hours.timetableOf(only) : undefined;
  }

  protected override get documentUrl(): string | undefined {
    return this.hours === null ? super.documentUrl : undefined;
  }

  protected override dependencies(): readonly (Lazy<unknown> | undefined)[] {
    const { offices = [] } = this.#isFromTag
      ? {}
      : (this.sourceState(atdHours, device.now()).standard ?? {});
    return [
      ...super.dependencies(),
      this.#isFromTag ? tagHours : wordsFor(offices.map(({ hours }) => hours)),
      this.view !== VIEWS[0] && VIEWS.includes(this.view) ? otherViews : undefined,
      this.now ? preview : undefined,
      this.#choices.asksDate ? dateAnswer : undefined,
      offices.length >= MANY_OFFICES && !isServer ? officeFinder : undefined,
      this.ics ? calendarFile : undefined,
    ];
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const now = device.now();
    this.#source = this.#hoursSource(now);
    this.#view = validated(this, 'view', this.view, VIEWS.includes(this.view), VIEWS[0]);
    const { standard } = this.#source;
    this.#preview = standard && this.#previewOf(standard.zone);
    this.#hours.update(standard && this.#questionOf(standard), now);
  }

  protected override updated(): void {
    adopt(this.shadowRoot, this.#template.styles);
    adopt(this.shadowRoot, dateAnswer.value?.styles);
    adopt(this.shadowRoot, officeFinder.value?.styles);
    this.#showStates();
  }

  protected override afterFailure(): void {
    super.afterFailure();
    this.#hours.clear();
    this.#showStates();
  }

  protected override render(): unknown {
    const { view: hours, statusTemplate: status } = this.#hours;
    if (!hours) return this.renderFallback();
    const shown = hours.groups.flatMap(({ group }) => group.offices);
    const hasManyOffices = shown.length >= MANY_OFFICES && !isServer;
    const context = {
      levels: this.levels,
      status,
      choices: this.#choices,
      dateAnswer,
      officeFinder: hasManyOffices ? officeFinder.value : undefined,
      calendarLink: this.ics ? calendarFile.value?.calendarLink(hours) : nothing,
    };
    return html`<div part="base" class=${this.#view} dir="ltr" lang=${language()}>
      ${this.#renderPreviewNote(hours.standard.zone)} ${this.#template.render(hours, context)}
      ${dataDate(hours)} ${this.renderStaleNotice(this.#source)}
    </div>`;
  }

  get #template(): ViewTemplate {
    return otherViews.value?.views[this.#view] ?? tableView;
  }

  get #variants(): readonly OfficeVariant[] {
    return this.#hours.sets.flat().flatMap(({ variants }) => variants);
  }

  #showStates(): void {
    const signs = this.#variants.flatMap((variant) => this.#hours.signOf(variant) ?? []);
    this.#states.replace(commonStates(signs));
  }

  get #isFromTag(): boolean {
    return !this.standard && this.hours !== null;
  }

  #hoursSource(now: number): SourceState<typeof atdHours> {
    const { hours, zone, office: name } = this;
    if (!this.#isFromTag || hours === null) return this.sourceState(atdHours, now);
    const standard = tagHours.value?.(this, { hours, zone, name });
    return standard ? { kind: 'ready', standard } : { kind: 'failed' };
  }

  #questionOf(standard: Standard): HoursQuestion {
    const { movedDays, preHoliday, isServerRendered } = this;
    return {
      standard,
      offices: [this.#isFromTag ? standard.offices : officesOf(this, standard, this.office)],
      upcoming: validatedInteger(this, 'upcoming', this.upcoming, UPCOMING),
      preview: this.#preview,
      publishes: this.jsonLd,
      isServerRendered,
      policy: policyOf(this, movedDays, preHoliday),
    };
  }

  #previewOf(zone: string): number | undefined {
    if (!this.now || !preview.value) return undefined;
    const at = preview.value.parseInstant(this.now, zoneOf(zone));
    return validated(this, 'now', at, at !== undefined, at, this.now);
  }

  #renderPreviewNote(zone: string): unknown {
    if (this.#preview === undefined) return nothing;
    return preview.value?.previewNote(this.#preview, zoneOf(zone));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-opening-hours': AtdOpeningHours;
  }
}

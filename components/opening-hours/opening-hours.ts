import { html, nothing, type PropertyDeclarations } from 'lit';
import { language } from '../../locales/localization.js';
import type { Status } from '../../src/schedule/model.js';
import type { Timetable } from '../../src/schedule/timetable.js';
import type { OnDemand } from '../../locales/on-demand.js';
import { atdHours } from '../../src/standard/atd/hours.js';
import { groupOffices, type OfficeGroup } from '../../src/standard/groups.js';
import type { Office, Standard } from '../../src/standard/model.js';
import { selectOffices } from '../../src/standard/offices.js';
import { AtdElement } from '../shared/atd-element.js';
import { calendarFor } from '../shared/calendar.js';
import { checked, integer } from '../shared/checked.js';
import { warn } from '../shared/diagnostics.js';
import { adopt } from '../shared/adopt.js';
import { hidden } from '../shared/hidden.styles.js';
import { tokens } from '../shared/tokens.styles.js';
import { viewOf, type HoursView } from './hours-view.js';
import type * as Live from './live/index.js';
import { styles } from './opening-hours.styles.js';
import { changes, deviations, live, otherViews, plan, preview, writtenHours } from './parts.js';
import { statusStyles } from './status.styles.js';
import { dataDate } from './views/data-date.js';
import { tableView } from './views/full.js';
import type { StatusTemplate } from './views/status.js';

export type { AtdErrorEvent, AtdReadyEvent } from '../shared/events.js';
export type { Standard } from '../../src/standard/model.js';
export type { AtdStatusChangeEvent } from './opening-hours.events.js';
export type { Timetable, Status };

const VIEWS = ['table', 'week', 'compact', 'badge'];
/** Lowest, highest, unless set. */
const UPCOMING = [0, 366, 14] as const;

/**
 * @summary The opening hours of an institution's offices, with what is true now.
 *
 * @slot - What shows until the element is ready and whenever it cannot show better: plain hours, or a link.
 *
 * @event {AtdReadyEvent} atd-ready - All that can be shown is shown.
 * @event {AtdErrorEvent} atd-error - Something needed could not be had.
 * @event {AtdStatusChangeEvent} atd-status-change - Offices have opened or closed.
 *
 * @csspart base - All of the element.
 * @csspart heading - The name of the institution, or of an office.
 * @csspart offices - The line that names the offices.
 * @csspart status - What is true now.
 * @csspart changes - The coming changes.
 * @csspart table - The table of hours.
 * @csspart caption - The title of the table.
 * @csspart row - A row of the table.
 * @csspart day - The day of a row.
 * @csspart hours - The hours of a row, or of today.
 * @csspart note - What is out of the ordinary about a row.
 * @csspart footnotes - The remarks under the table.
 *
 * @cssproperty [--atd-color-open=light-dark(#14662f, #7ddb9b)] - Sign of what is open.
 * @cssproperty [--atd-color-soon=light-dark(#8a4b00, #f5b860)] - Sign of what closes soon, and of doubt.
 * @cssproperty [--atd-color-closed=light-dark(#a1202c, #ff9a9f)] - Sign of what is closed.
 * @cssproperty [--atd-color-link=light-dark(#0b4f9e, #9cc7ff)] - Links.
 * @cssproperty [--atd-color-muted] - Text of less weight; mixed from the text's colour.
 * @cssproperty [--atd-color-line] - Lines; mixed from the text's colour.
 * @cssproperty [--atd-color-surface] - The ground of the status and of today; mixed from the text's colour.
 * @cssproperty [--atd-radius=0.375em] - Rounding of corners.
 * @cssproperty [--atd-space=0.75em] - The distance between parts.
 */
export class AtdOpeningHours extends AtdElement {
  static override styles = [tokens, hidden, statusStyles, styles];

  static override properties: PropertyDeclarations = {
    office: {},
    hours: {},
    zone: {},
    view: {},
    upcoming: { type: Number },
    movedDays: { attribute: 'moved-days' },
    preHoliday: { attribute: 'pre-holiday' },
    now: {},
  };

  /**
   * Ids or names of offices, separated by commas or spaces; all of them unless set. With `hours` it is
   * what to call the place.
   */
  office = '';

  /** Hours in the notation of OpenStreetMap, instead of an institution's: `Mo-Fr 09:00-17:00; PH off`. */
  hours: string | null = null;

  /** Where `hours` hold, as an IANA time zone; Europe/Riga unless set. */
  zone = '';

  /** How much is shown: `table`, `week`, `compact` or `badge`. */
  view: 'table' | 'week' | 'compact' | 'badge' = 'table';

  /** For how many days ahead changes are told, 0 to 366. */
  upcoming: number = UPCOMING[2];

  /**
   * What is done about working days moved by decree: `notice` that hours may differ, `follow` the decree
   * or `ignore` it; what the institution has decided unless set.
   */
  movedDays: 'notice' | 'follow' | 'ignore' | '' = '';

  /**
   * What is done about the working day before a holiday: `notice`, `none`, or by how many minutes it is
   * shorter, `-60`; what the institution has decided unless set.
   */
  preHoliday = '';

  /** A moment to preview instead of the present: `2026-11-18T10:00`, in the offices' time. */
  now = '';

  #hours: HoursView | undefined;
  #groups: readonly OfficeGroup[] = [];
  #preview: number | undefined;
  #live: Live.LiveHours | undefined;

  /** What is true now, where all offices shown have the same hours; `undefined` before it is known. */
  get status(): Status | undefined {
    const group = this.#onlyGroup;
    return group && this.#live?.situationOf(group)?.status;
  }

  /** The schedule, where all offices shown have the same one; `undefined` before it is loaded. */
  get schedule(): Timetable | undefined {
    const group = this.#onlyGroup;
    return group && this.#live && live.value?.scheduleOf(group, this.#zone);
  }

  protected override needs(): readonly (OnDemand<unknown> | undefined)[] {
    const hours = this.#derive();
    return [
      ...super.needs(),
      this.hours === null ? undefined : writtenHours,
      this.#deviates ? deviations : undefined,
      hours?.groups.some(({ hasChanges }) => hasChanges) ? changes : undefined,
      this.view !== 'table' && VIEWS.includes(this.view) ? otherViews : undefined,
      this.now ? preview : undefined,
    ];
  }

  protected override willUpdate(): void {
    this.#hours = this.#derive();
  }

  protected override firstUpdated(): void {
    void this.#goLive();
  }

  protected override render(): unknown {
    if (!this.#hours || this.isForeign) return this.renderFallback();
    const name = checked(this, 'view', this.view, VIEWS.includes(this.view), 'table');
    const view = otherViews.value?.views[name] ?? tableView;
    adopt(this.shadowRoot, changes.value?.styles);
    adopt(this.shadowRoot, view.styles);
    adopt(this.shadowRoot, live.value?.styles);
    return html`<div part="base" class=${name} lang=${language()}>
      ${this.#previewNote()}
      ${view.print(this.#hours, { level: this.level, status: this.#status, changes: changes.value })}
      ${dataDate(this.#hours)}
    </div>`;
  }

  /** Nothing where the hours in the tag are not read yet, or cannot be. */
  get #standard(): Standard | undefined {
    const { standard, hours, zone, office: name } = this;
    if (standard ?? hours === null) return standard ?? atdHours;
    return writtenHours.value?.standardOf(this, { hours, zone, name });
  }

  get #zone(): string {
    return this.#hours?.standard.zone ?? atdHours.zone;
  }

  /** Whether there is more to a day than its week and the calendar: hardly so in what is built in. */
  get #deviates(): boolean {
    const { exceptions, policy } = this.#standard ?? atdHours;
    return (
      Boolean(this.standard ?? exceptions[0] ?? policy) || this.movedDays + this.preHoliday > ''
    );
  }

  get #onlyGroup(): OfficeGroup | undefined {
    return this.#groups.length === 1 ? this.#groups[0] : undefined;
  }

  readonly #status: StatusTemplate = (group, named) => ({
    kind: this.#live?.situationOf(group)?.sign,
    content: this.#live?.statusTemplate(group, named) ?? nothing,
  });

  async #goLive(): Promise<void> {
    try {
      const { LiveHours } = await live.load();
      this.#live = new LiveHours(this, () => ({
        groups: this.#groups,
        zone: this.#zone,
        preview: this.#preview,
      }));
    } catch (error) {
      this.reportError(error);
    }
    this.requestUpdate();
    await this.updateComplete;
    await this.announceReady();
  }

  #derive(): HoursView | undefined {
    const standard = this.#standard;
    this.#groups = [];
    if (!standard) return undefined;
    this.#groups = groupOffices(standard, this.#offices(standard), {
      calendar: calendarFor(standard),
      ...deviations.value?.policyOf(this, this.movedDays, this.preHoliday),
      plan,
    });
    this.#preview = this.#parseNow(standard.zone);
    const upcoming = integer(this, 'upcoming', this.upcoming, UPCOMING);
    return viewOf(standard, this.#groups, this.#preview ?? Date.now(), upcoming);
  }

  #offices(standard: Standard): readonly Office[] {
    if (!this.standard && this.hours !== null) return standard.offices;
    const { offices, unknown } = selectOffices(standard, this.office);
    if (unknown.length) {
      const known = standard.offices.map(({ id }) => id);
      warn(this, 'office', this.office, unknown.join(', '), known.join(', '));
    }
    return offices;
  }

  #parseNow(zone: string): number | undefined {
    if (!this.now || !preview.value) return undefined;
    const { parseInstant, zoneOf } = preview.value;
    const at = parseInstant(this.now, zoneOf(zone));
    return checked(this, 'now', at, at !== undefined, at);
  }

  #previewNote(): unknown {
    if (this.#preview === undefined || !preview.value) return nothing;
    const { previewNote, zoneOf } = preview.value;
    return previewNote(this.#preview, zoneOf(this.#zone));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-opening-hours': AtdOpeningHours;
  }
}

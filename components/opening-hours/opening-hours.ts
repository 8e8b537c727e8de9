import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { grammar, language } from '../../locales/localization.js';
import { parseDay } from '../../src/calendar/civil.js';
import type { Status } from '../../src/schedule/model.js';
import type { Schedule } from '../../src/schedule/schedule.js';
import { atd } from '../../src/standard/atd.js';
import { groupOffices, type OfficeGroup } from '../../src/standard/groups.js';
import { selectOffices } from '../../src/standard/offices.js';
import { AtdElement } from '../shared/atd-element.js';
import { integer, oneOf } from '../shared/checked.js';
import { warn } from '../shared/diagnostics.js';
import { heading } from '../shared/heading.js';
import { hidden } from '../shared/hidden.styles.js';
import { civilDate, localized } from '../shared/text.js';
import { tokens } from '../shared/tokens.styles.js';
import { civilMoment, parseInstant } from './civil-now.js';
import { viewOf, type HoursView } from './hours-view.js';
import type { LiveHours } from './live/index.js';
import { styles } from './opening-hours.styles.js';
import { statusStyles } from './status.styles.js';
import { badgeView, compactView } from './views/brief.js';
import { fullView } from './views/full.js';
import { footnotesTemplate } from './views/names.js';
import type { StatusTemplate } from './views/status.js';

export type { Standard } from '../../src/standard/model.js';
export type { AtdStatusChangeEvent } from './opening-hours.events.js';
export type { Schedule, Status };

const VIEWS = ['table', 'week', 'compact', 'badge'] as const;
const UPCOMING = { min: 0, max: 366, fallback: 14 };
/** A copy of the data that is older than this says so. */
const FRESH_DAYS = 30;

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
 * @cssproperty [--atd-space=1em] - The distance between parts.
 */
export class AtdOpeningHours extends AtdElement {
  static override styles = [tokens, hidden, statusStyles, styles];

  /** Ids or names of offices, separated by commas or spaces; all of them unless set. */
  @property() office = '';

  /** How much is shown: `table`, `week`, `compact` or `badge`. */
  @property() view: (typeof VIEWS)[number] = 'table';

  /** For how many days ahead changes are told, 0 to 366. */
  @property({ type: Number }) upcoming = UPCOMING.fallback;

  /** A moment to preview instead of the present: `2026-11-18T10:00`, in the offices' time. */
  @property() now = '';

  #view: HoursView | undefined;
  #groups: readonly OfficeGroup[] = [];
  #preview: number | undefined;
  #live: LiveHours | undefined;

  /** What is true now, where all offices shown have the same hours; `undefined` before it is known. */
  get status(): Status | undefined {
    const group = this.#onlyGroup;
    return group && this.#live?.situationOf(group)?.status;
  }

  /** The schedule, where all offices shown have the same one; `undefined` before it is loaded. */
  get schedule(): Schedule | undefined {
    const group = this.#onlyGroup;
    return group && this.#live?.scheduleOf(group);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const standard = this.standard ?? atd;
    const { offices, unknown } = selectOffices(standard, this.office);
    if (unknown.length) this.#warnOfOffices(unknown, standard.offices);
    this.#groups = groupOffices(standard, offices);
    this.#preview = this.#parseNow(standard.zone);
    const upcoming = integer(this, 'upcoming', this.upcoming, UPCOMING);
    this.#view = viewOf(standard, this.#groups, this.#preview ?? Date.now(), upcoming);
  }

  protected override firstUpdated(): void {
    void this.#goLive();
  }

  protected override render(): unknown {
    const hours = this.#view;
    if (!hours || this.isForeign) return this.renderFallback();
    const view = oneOf(this, 'view', this.view, VIEWS);
    const isFull = view === 'table' || view === 'week';
    const { standard, groups } = hours;
    return html`<div part="base" class=${view} lang=${language()}>
      ${this.#previewNote(standard.zone)}
      ${isFull ? heading(this.level, localized(standard.name)) : nothing}
      ${groups.map((group) => {
        if (view === 'compact') return compactView(hours, group, this.#status);
        if (view === 'badge') return badgeView(hours, group, this.#status);
        return fullView(hours, group, {
          table: view,
          level: this.level,
          status: this.#status,
        });
      })}
      ${isFull ? footnotesTemplate(standard.footnotes) : nothing} ${this.#dataDate(hours)}
    </div>`;
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
      const { LiveHours } = await import('./live/index.js');
      this.#live = new LiveHours(this, () => ({
        groups: this.#groups,
        zone: (this.standard ?? atd).zone,
        preview: this.#preview,
      }));
    } catch (error) {
      this.reportError(error, 'the part that shows what is open now did not load');
    }
    this.requestUpdate();
    await this.updateComplete;
    this.announceReady();
  }

  #parseNow(zone: string): number | undefined {
    if (!this.now) return undefined;
    const at = parseInstant(this.now, zone);
    if (at === undefined) {
      warn(this, {
        found: `now="${this.now}"`,
        expected:
          'a moment such as 2026-11-18T10:00, in the time of the offices, or with an offset',
        remedy: 'Until it is mended, the present is shown',
      });
    }
    return at;
  }

  #warnOfOffices(unknown: readonly string[], known: readonly { id: string }[]): void {
    warn(this, {
      found: `office="${this.office}" names ${unknown.map((name) => `"${name}"`).join(', ')}`,
      expected: known.map(({ id }) => id).join(', '),
      remedy: 'What is not known is left out; where nothing is left, all offices show',
    });
  }

  #previewNote(zone: string): TemplateResult | typeof nothing {
    if (this.#preview === undefined) return nothing;
    const { day, minute } = civilMoment(zone, this.#preview);
    const date = grammar().shortDate(civilDate(day));
    const time = grammar().time(minute);
    return html`<p class="preview">
      ${msg(str`Priekšskatījums: ${date} plkst. ${time}`, {
        desc: 'The element shows another moment than the present; date and time',
      })}
    </p>`;
  }

  #dataDate({ standard, moment }: HoursView): TemplateResult {
    const checked = parseDay(standard.dateModified);
    const date = grammar().shortDate(civilDate(checked));
    return html`<p class="data-date ${moment.day - checked > FRESH_DAYS ? 'old' : ''}">
      ${msg(str`Dati pārbaudīti ${date}`, { desc: 'When the hours were last known to be right' })}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-opening-hours': AtdOpeningHours;
  }
}

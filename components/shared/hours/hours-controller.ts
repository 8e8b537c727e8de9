/** The hours of offices for an element that shows them, and what is true now. */
import type { ReactiveControllerHost } from 'lit';
import { Lazy } from '../../../src/lazy.js';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import type { Status } from '../../../src/schedule/model.js';
import type { Policy } from '../../../src/schedule/plan.js';
import type { Timetable } from '../../../src/schedule/timetable.js';
import { zoneOf } from '../../../src/schedule/zone.js';
import { groupOffices, type OfficeGroup } from '../../../src/standard/groups.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { isServer } from '../base/build-facts.js';
import { StatusController, type StatusListener } from './status/live-status.js';
import { scheduleOf } from './status/schedules.js';
import { viewOf, type HoursView } from './hours-view.js';
import { shownOn } from './shown-days.js';
import type { StatusTemplate } from './status/status-box.js';

/** Whose hours are to be shown, and at what moment. */
export interface HoursQuestion {
  readonly standard: Standard;
  /** Sets of offices; within a set, those that have their hours in common are told together. */
  readonly offices: readonly (readonly Office[])[];
  /** For how many days ahead changes are told. */
  readonly upcoming: number;
  /** Which days are shown one by one besides: seven from today on, or those from Monday to Sunday. */
  readonly week?: 'coming' | 'calendar' | undefined;
  /** Outranks the institution's own policy. */
  readonly policy?: Policy;
  /** A moment to show instead of the present, epoch milliseconds. */
  readonly preview?: number | undefined;
  /** Whether it is, or was, printed by a server. */
  readonly isServerRendered: boolean;
  /** Whether the institution is published for machines; never while another moment is shown. */
  readonly publishes: boolean;
}

/** Publishes the institution as JSON-LD. */
const jsonLd = new Lazy(() => import('./json-ld/publisher.js'));

export class HoursController {
  view: HoursView | undefined;
  /** Offices that share their hours, by the sets that were asked for. */
  sets: readonly (readonly OfficeGroup[])[] = [];
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #live: StatusController;

  /** @param onStatusChange is called after the update in which offices have opened or closed */
  constructor(host: ReactiveControllerHost & HTMLElement, onStatusChange?: StatusListener) {
    this.#host = host;
    this.#live = new StatusController(host, onStatusChange);
  }

  /** Derives what is to be shown in the update that has begun; nothing where there is no question. */
  answer(question: HoursQuestion | undefined): void {
    this.#publish(question);
    const now = Date.now();
    if (!question) {
      this.sets = [];
      this.view = undefined;
      this.#live.answer(undefined, now);
      return;
    }
    try {
      this.#derive(question, now);
    } catch (error) {
      this.#live.answer(undefined, now);
      throw error;
    }
  }

  #derive(question: HoursQuestion, now: number): void {
    const { standard, offices, policy, preview } = question;
    const { id, zone, calendar, exceptions } = standard;
    const moment = zoneOf(zone).toMoment(preview ?? now);
    const circumstances = { calendar: calendarOf(zone, calendar), ...policy };
    const shown = exceptions[0] && shownOn(moment.day, question);
    this.sets = offices.map((set) => groupOffices(standard, set, circumstances, shown));
    const groups = this.sets.flat();
    this.view = viewOf(groups, moment, preview ?? now, question);
    // A page that a server has printed may be read at any time.
    if (!isServer) this.#live.answer({ institution: id, groups, zone, preview }, now);
  }

  #publish({ standard, publishes, preview }: Partial<HoursQuestion> = {}): void {
    if (isServer || (!publishes && !jsonLd.value)) return;
    const isPublic = publishes && preview === undefined && standard?.id;
    jsonLd.load().then(
      ({ publish }) => publish(this.#host, isPublic ? standard : undefined),
      () => undefined,
    );
  }

  /** The current status of a group of offices. */
  statusOf(group: OfficeGroup): Status | undefined {
    return this.#live.situationOf(group)?.status;
  }

  timetableOf(group: OfficeGroup): Timetable | undefined {
    return this.view && scheduleOf(group, this.view.standard.zone);
  }

  readonly statusTemplate: StatusTemplate = (group, named) => ({
    kind: this.#live.situationOf(group)?.sign,
    content: this.#live.statusTemplate(group, named),
  });
}

/** The hours of the offices that an element shows, and their current status. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import type { Status } from '../../../src/schedule/model.js';
import type { Timetable } from '../../../src/schedule/timetable.js';
import { zoneOf } from '../../../src/schedule/zone.js';
import {
  groupOffices,
  type OfficeGroup,
  type OfficeVariant,
} from '../../../src/standard/groups.js';
import { isServer } from '../base/build-facts.js';
import { device } from '../time/device.js';
import {
  StatusController,
  type StatusListener,
  type StatusQuestion,
} from './status/status-controller.js';
import { scheduleOf } from './status/schedules.js';
import type { HoursQuestion } from './hours-question.js';
import { hoursModelOf, type HoursModel } from './hours-model.js';
import { jsonLd } from './lazy.js';
import type { Situation } from './status/situation.js';
import type { StatusTemplate } from './status/status-box.js';

/** The derived content of an element. */
interface Hours {
  readonly view: HoursModel;
  /** The offices grouped by shared hours, for each set of the question. */
  readonly sets: readonly (readonly OfficeGroup[])[];
}

export class HoursController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #status: StatusController;
  #question: HoursQuestion | undefined;
  #hours: Hours | undefined;

  /** @param onStatusChange is called after the update in which offices have opened or closed */
  constructor(host: ReactiveControllerHost & HTMLElement, onStatusChange?: StatusListener) {
    this.#host = host;
    this.#status = new StatusController(host, onStatusChange);
    host.addController(this);
  }

  get view(): HoursModel | undefined {
    return this.#hours?.view;
  }

  get sets(): Hours['sets'] {
    return this.#hours?.sets ?? [];
  }

  get statusTemplate(): StatusTemplate {
    return this.#status.statusTemplate;
  }

  /**
   * Derives the content for the update that has begun; there is none without a question.
   * @param now epoch milliseconds
   */
  update(question: HoursQuestion | undefined, now: number): void {
    this.#question = undefined;
    this.#hours = undefined;
    try {
      this.#hours = question && hoursOf(question, now);
      this.#question = question;
    } finally {
      // A server-rendered page may be read at any time, so it has no status.
      if (!isServer) this.#status.update(this.#statusQuestion, now);
    }
  }

  /** Shows no hours, and withdraws what was published of them. */
  clear(): void {
    this.update(undefined, device.now());
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { publishes, preview, standard } = this.#question ?? {};
    if (!publishes && !jsonLd.value) return;
    const isPublic = publishes && preview === undefined && standard?.id;
    jsonLd.load().then(
      ({ publish }) => publish(this.#host, isPublic ? standard : undefined),
      () => undefined,
    );
  }

  /** Limits announcements to the given groups, which are visible. */
  announceOnly(groups: Iterable<OfficeGroup>): void {
    this.#status.announceOnly(groups);
  }

  /** Returns the current status of offices with the same hours. */
  statusOf(variant: OfficeVariant): Status | undefined {
    return this.#status.situationOf(variant)?.status;
  }

  /** Returns the sign of that status. */
  signOf(variant: OfficeVariant): Situation['sign'] | undefined {
    return this.#status.situationOf(variant)?.sign;
  }

  timetableOf(variant: OfficeVariant): Timetable | undefined {
    return this.view && scheduleOf(variant, this.view.standard.zone);
  }

  get #statusQuestion(): StatusQuestion | undefined {
    const { standard, preview } = this.#question ?? {};
    if (!standard) return undefined;
    const { id, zone } = standard;
    return { institution: id, groups: this.sets.flat(), zone, preview };
  }
}

/** @param now epoch milliseconds */
function hoursOf(question: HoursQuestion, now: number): Hours {
  const { standard, offices, policy, preview = now } = question;
  const { zone, calendar } = standard;
  const circumstances = { calendar: calendarOf(zone, calendar), ...policy };
  const sets = offices.map((set) => groupOffices(standard, set, circumstances));
  const moment = zoneOf(zone).toMoment(preview);
  return { sets, view: hoursModelOf(sets.flat(), moment, preview, question) };
}

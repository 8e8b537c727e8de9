/** The hours of the offices that an element shows, and their current status. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Lazy } from '../../../src/lazy.js';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import type { Status } from '../../../src/schedule/model.js';
import type { Timetable } from '../../../src/schedule/timetable.js';
import { zoneOf } from '../../../src/schedule/zone.js';
import { groupOffices, type OfficeGroup } from '../../../src/standard/groups.js';
import { isServer } from '../base/build-facts.js';
import {
  StatusController,
  type StatusListener,
  type StatusQuestion,
} from './status/status-controller.js';
import { scheduleOf } from './status/schedules.js';
import type { HoursQuestion } from './hours-question.js';
import { hoursModelOf, type HoursModel } from './hours-model.js';
import { shownOn } from './shown-days.js';
import type { StatusTemplate } from './status/status-box.js';

/** The derived content of an element. */
interface Hours {
  readonly view: HoursModel;
  /** The offices grouped by shared hours, for each set of the question. */
  readonly sets: readonly (readonly OfficeGroup[])[];
}

const jsonLd = new Lazy(() => import('./json-ld/publisher.js'));

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
    this.update(undefined, Date.now());
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

  /** Returns the current status of a group of offices. */
  statusOf(group: OfficeGroup): Status | undefined {
    return this.#status.situationOf(group)?.status;
  }

  timetableOf(group: OfficeGroup): Timetable | undefined {
    return this.view && scheduleOf(group, this.view.standard.zone);
  }

  readonly statusTemplate: StatusTemplate = (group, named) => ({
    kind: this.#status.situationOf(group)?.sign,
    content: this.#status.statusTemplate(group, named),
  });

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
  const { zone, calendar, exceptions } = standard;
  const moment = zoneOf(zone).toMoment(preview);
  const circumstances = { calendar: calendarOf(zone, calendar), ...policy };
  const shown = exceptions[0] && shownOn(moment.day, question);
  const sets = offices.map((set) => groupOffices(standard, set, circumstances, shown));
  return { sets, view: hoursModelOf(sets.flat(), moment, preview, question) };
}

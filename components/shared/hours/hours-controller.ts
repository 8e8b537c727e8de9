/** The hours of offices for an element that shows them: always the regular ones, and soon what is true now. */
import { nothing, type ReactiveControllerHost } from 'lit';
import type { OnDemand } from '../../../locales/on-demand.js';
import type { Status } from '../../../src/schedule/model.js';
import type { Policy } from '../../../src/schedule/plan.js';
import type { Timetable } from '../../../src/schedule/timetable.js';
import { groupOffices, type OfficeGroup } from '../../../src/standard/groups.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { adopt } from '../adopt.js';
import { calendarFor } from '../calendar.js';
import type { LiveHours } from '../live/index.js';
import { civilMoment } from './civil-now.js';
import { viewOf, type HoursView } from './hours-view.js';
import { changes, deviations, jsonLd, live, plan } from './parts.js';
import type { StatusTemplate } from './status.js';
import { isServer } from '../build-facts.js';

/** Whose hours are to be shown, and at what moment. */
export interface HoursQuestion {
  readonly standard: Standard;
  /** Sets of offices; within a set, those that have their hours in common are told together. */
  readonly offices: readonly (readonly Office[])[];
  /** For how many days ahead changes are told. */
  readonly upcoming: number;
  /** Which days are shown one by one besides: seven from today on, or those from Monday to Sunday. */
  readonly week?: 'coming' | 'calendar' | undefined;
  /** What is decided otherwise than the institution has; to be answered once `deviations` are there. */
  readonly policy?: (() => Policy) | undefined;
  /** A moment to show instead of the present, epoch milliseconds. */
  readonly preview?: number | undefined;
  /** Whether it is, or was, printed by a server. */
  readonly isPrerendered: boolean;
  /** Whether the institution is published for machines; never while another moment is shown. */
  readonly publishes: boolean;
}

export class HoursController {
  view: HoursView | undefined;
  /** Offices that share their hours, by the sets that were asked for. */
  sets: readonly (readonly OfficeGroup[])[] = [];
  #question: HoursQuestion | undefined;
  #live: LiveHours | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tells: boolean;

  /** @param tells whether the host has an event for offices that open or close */
  constructor(host: ReactiveControllerHost & HTMLElement, tells: boolean) {
    this.#host = host;
    this.#tells = tells;
  }

  /** Derives what is to be shown; nothing where there is no question. */
  answer(question: HoursQuestion | undefined): void {
    this.#question = question;
    this.sets = [];
    this.view = undefined;
    this.#publish();
    if (!question) return;
    const { standard, offices, policy, preview: at = Date.now() } = question;
    const circumstances = {
      calendar: calendarFor(standard),
      ...(deviations.value && policy?.()),
      plan,
    };
    const shown =
      standard.exceptions[0] && deviations.value
        ? changes.value?.shownOn(civilMoment(standard.zone, at).day, question)
        : undefined;
    this.sets = offices.map((set) => groupOffices(standard, set, circumstances, shown));
    this.#start();
    this.view = viewOf(standard, this.sets.flat(), at, question);
  }

  /** What has to be there before what was asked for can be shown. */
  get requires(): readonly (OnDemand<unknown> | undefined)[] {
    if (!this.#question) return [];
    const { standard, offices, policy } = this.#question;
    const deviates = [standard.exceptions[0], standard.policy, policy].some(Boolean);
    return [
      deviates || offices.flat().some((each) => each.policy) ? deviations : undefined,
      this.view?.groups.some(({ hasChanges }) => hasChanges) ? changes : undefined,
    ];
  }

  #publish(): void {
    const { standard, publishes, preview } = this.#question ?? {};
    if (isServer || (!publishes && !jsonLd.value)) return;
    const isPublic = publishes && preview === undefined && standard?.id;
    jsonLd.load().then(
      ({ publish }) => publish(this.#host, isPublic ? standard : undefined),
      () => undefined,
    );
  }

  /** Begins to tell what is true now. @throws Error where that part cannot be had */
  async goLive(): Promise<void> {
    await live.load();
    this.#start();
  }

  #start(): void {
    if (this.#live || !live.value) return;
    const { LiveHours, styles } = live.value;
    adopt(this.#host.shadowRoot, styles);
    this.#live = new LiveHours(
      this.#host,
      () => ({
        institution: this.#question?.standard.id ?? '',
        groups: this.sets.flat(),
        zone: this.#question?.standard.zone ?? '',
        preview: this.#question?.preview,
      }),
      this.#tells,
    );
  }

  /** What is true now of offices that share their hours; nothing before it is known. */
  statusOf(group: OfficeGroup): Status | undefined {
    return this.#live?.situationOf(group)?.status;
  }

  timetableOf(group: OfficeGroup): Timetable | undefined {
    const { zone } = this.#question?.standard ?? {};
    return zone === undefined || !this.#live ? undefined : live.value?.scheduleOf(group, zone);
  }

  readonly statusTemplate: StatusTemplate = (group, named) => ({
    kind: this.#live?.situationOf(group)?.sign,
    content: this.#live?.statusTemplate(group, named) ?? nothing,
  });
}

/**
 * What is true now: the schedule engine, the page's clock and its voice. Loaded after the first
 * paint, from files that are there already but for this one.
 */
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { dateGrammar, language } from '../../../locales/localization.js';
import { known } from '../../../locales/on-demand.js';
import type { Status } from '../../../src/schedule/model.js';
import type { Timetable } from '../../../src/schedule/timetable.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import { announce, prepareAnnouncer } from '../announcer.js';
import { hosted, outdateHosted } from '../hosted.js';
import { clock } from '../page-clock.js';
import type { ClockListener } from '../clock.js';
import { readersMidnight } from '../readers-time.js';
import { together } from '../dates.js';
import { plain } from '../text.js';
import { AtdStatusChangeEvent } from './status-change.event.js';
import { icon } from './icons.js';
import { readerAt } from './reader.js';
import { scheduleOf } from './schedules.js';
import { sentence, type Reader } from './sentence.js';
import { situationAt, type Situation } from './situation.js';

/** What the element shows, as far as the live part has to know. */
export interface LiveQuestion {
  /** Whose offices they are. */
  readonly institution: string;
  readonly groups: readonly OfficeGroup[];
  readonly zone: string;
  /** A moment to show instead of the present, epoch milliseconds. */
  readonly preview: number | undefined;
}

/** What is true of one group of offices, and for whom it is said. */
interface Answer {
  readonly situation: Situation;
  readonly reader: Reader;
  readonly schedule: Timetable;
  /** Set when it is printed, in the language of the print. */
  spoken?: { readonly text: string; readonly lang: string };
}

type Answers = ReadonlyMap<OfficeGroup, Answer>;

export { styles } from './live.styles.js';
export { zoneOf } from '../../../src/schedule/zone.js';
export { scheduleOf } from './schedules.js';

export class LiveHours implements ReactiveController, ClockListener {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #question: () => LiveQuestion;
  readonly #tells: boolean;
  #institution = '';
  #answers: Answers = new Map();
  #before: Answers = new Map();
  #hosted = hosted.value;

  /** @param tells whether the host has an event for it */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    question: () => LiveQuestion,
    tells: boolean,
  ) {
    this.#host = host;
    this.#question = question;
    this.#tells = tells;
    host.addController(this);
  }

  hostConnected(): void {
    prepareAnnouncer();
    known(clock.value).subscribe(this);
  }

  hostDisconnected(): void {
    clock.value?.unsubscribe(this);
  }

  tick(now: number, isReturn: boolean): number {
    outdateHosted(now, isReturn);
    if (this.#hosted !== hosted.value) this.#host.requestUpdate();
    this.#hosted = hosted.value;
    if (this.#question().preview !== undefined) return Infinity;
    const answers = this.#answersAt(now);
    if (!sameAnswers(answers, this.#answers)) this.#host.requestUpdate();
    const changes = [...answers.values()].map(({ situation }) => situation.changesAt);
    return Math.min(readersMidnight(now), ...changes);
  }

  hostUpdate(): void {
    const { institution } = this.#question();
    this.#before = institution === this.#institution ? this.#answers : new Map();
    this.#institution = institution;
    this.#answers = this.#answersAt(Date.now());
  }

  hostUpdated(): void {
    const before = statuses(this.#before);
    for (const [{ offices }, { situation, spoken }] of this.#answers) {
      const { status } = situation;
      const changed = offices.filter(({ id }) => (before.get(id) ?? status).state !== status.state);
      const [first] = changed;
      const previous = first && before.get(first.id);
      if (!previous) continue;
      const ids = changed.map(({ id }) => id);
      if (this.#tells) this.#host.dispatchEvent(new AtdStatusChangeEvent(ids, status, previous));
      if (spoken && this.#question().preview === undefined) announce(spoken);
    }
  }

  situationOf(group: OfficeGroup): Situation | undefined {
    return this.#answers.get(group)?.situation;
  }

  /** The state in a shape and a sentence. */
  statusTemplate(group: OfficeGroup, named: boolean): TemplateResult | typeof nothing {
    const answer = this.#answers.get(group);
    if (!answer) return nothing;
    const { situation, reader } = answer;
    const text = sentence(situation, reader);
    const name = group.offices.map((office) => plain(office.name)).join(', ');
    const withName = `${name}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    answer.spoken = { text: dateGrammar().spoken(withName), lang: language() };
    return html`${icon(situation)}<span>${together(named ? withName : text)}</span>`;
  }

  #answersAt(now: number): Answers {
    const { groups, zone, preview: at = now } = this.#question();
    return new Map(
      groups.map((group) => {
        const schedule = scheduleOf(group, zone);
        const situation = situationAt(schedule, at);
        return [
          group,
          {
            schedule,
            situation,
            reader: readerAt(at, schedule.zone, situation),
          },
        ];
      }),
    );
  }
}

/** By office: a new document may group them otherwise. */
function statuses(answers: Answers): ReadonlyMap<string, Status> {
  return new Map(
    [...answers].flatMap(([{ offices }, { situation }]) =>
      offices.map(({ id }) => [id, situation.status] as const),
    ),
  );
}

function sameAnswers(a: Answers, b: Answers): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([group, { situation, reader }]) => {
    const other = b.get(group);
    return (
      other?.situation === situation &&
      other.reader.sharesDate === reader.sharesDate &&
      other.reader.sharesClock === reader.sharesClock
    );
  });
}

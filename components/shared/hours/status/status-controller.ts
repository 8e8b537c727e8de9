/** The current status of offices. It connects the schedule engine, the clock of the page and its live region. */
import {
  html,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { grammar } from '../../../../locales/hours-grammar.js';
import { uncapitalized } from '../../../../locales/lv.words.js';
import { language } from '../../../../locales/localization.js';
import type { Status } from '../../../../src/schedule/model.js';
import { grouped } from '../../../../src/grouped.js';
import type { OfficeGroup, OfficeVariant } from '../../../../src/standard/groups.js';
import type { Office } from '../../../../src/standard/model.js';
import { announce, prepareAnnouncer } from './announcer.js';
import { subscribe, unsubscribe, wakeBy, type ClockListener } from '../../time/clock.js';
import { device } from '../../time/device.js';
import { nowrap } from '../../templates/dates.js';
import { plain } from '../../templates/localized-text.js';
import { icon } from './icons.js';
import { visitorAt } from './visitor.js';
import { scheduleOf } from './schedules.js';
import { sentence, type Visitor } from './sentence.js';
import { situationAt, type Situation } from './situation.js';
import type { ShownStatus, StatusTemplate } from './status-box.js';

/** The part of an element's question that the status needs. */
export interface StatusQuestion {
  /** The id of the institution. */
  readonly institution: string;
  readonly groups: readonly OfficeGroup[];
  readonly zone: string;
  /** A moment to preview instead of the present, epoch milliseconds. */
  readonly preview: number | undefined;
}

/** The situation of offices with the same hours, and the visitor for whom it is worded. */
interface Answer {
  readonly situation: Situation;
  readonly visitor: Visitor;
}

/**
 * @param offices ids of the offices that have opened or closed
 * @param previous their previous status
 */
export type StatusListener = (offices: readonly string[], status: Status, previous: Status) => void;

type Answers = ReadonlyMap<OfficeVariant, Answer>;

export class StatusController implements ReactiveController, ClockListener {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onChange: StatusListener | undefined;
  #question: StatusQuestion | undefined;
  #answers: Answers = new Map();
  #before: Answers = new Map();
  /** The offices whose status is visible. */
  #shown: ReadonlySet<OfficeVariant> = new Set();

  /** @param onChange is called after the update in which offices have opened or closed */
  constructor(host: ReactiveControllerHost & HTMLElement, onChange?: StatusListener) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    prepareAnnouncer();
    subscribe(this);
  }

  hostDisconnected(): void {
    unsubscribe(this);
  }

  /**
   * Derives the statuses for the update that has begun.
   * @param now epoch milliseconds
   */
  update(question: StatusQuestion | undefined, now: number): void {
    // This may throw, so it comes before any assignment.
    const answers = answersAt(question, now);
    const isSame = question?.institution === this.#question?.institution;
    this.#before = isSame ? this.#answers : new Map();
    this.#question = question;
    this.#answers = answers;
    this.#shown = new Set(answers.keys());
    wakeBy(this.#boundaryOf(answers, now));
  }

  tick(now: number): number {
    if (this.#question?.preview !== undefined) return Infinity;
    const answers = answersAt(this.#question, now);
    if (!sameAnswers(answers, this.#answers)) this.#host.requestUpdate();
    return this.#boundaryOf(answers, now);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const before = statuses(this.#before);
    const changed = [...this.#answers].flatMap(([variant, { situation, visitor }]) => {
      const { status } = situation;
      const isShown = this.#shown.has(variant);
      const text = sentence(situation, visitor);
      // A new document may have grouped the offices differently before.
      return variant.offices.flatMap((office) => {
        const previous = before.get(office.id) ?? status;
        return previous.state === status.state ? [] : [{ office, status, previous, text, isShown }];
      });
    });
    for (const same of grouped(changed, (each) => JSON.stringify([each.status, each.previous]))) {
      const [{ status, previous }] = same;
      const ids = new Set(same.map(({ office }) => office.id));
      this.#onChange?.([...ids], status, previous);
    }
    if (this.#question?.preview !== undefined) return;
    const spoken = changed.filter(({ isShown }) => isShown);
    for (const same of grouped(spoken, ({ text }) => text)) {
      const offices = [...new Set(same.map(({ office }) => office))];
      const text = grammar().spoken(named(offices, same[0].text));
      announce({ text, lang: language() });
    }
  }

  /** Limits announcements to the given groups, which are visible; by default all groups are. */
  announceOnly(groups: Iterable<OfficeGroup>): void {
    this.#shown = new Set([...groups].flatMap(({ variants }) => variants));
  }

  situationOf(variant: OfficeVariant): Situation | undefined {
    return this.#answers.get(variant)?.situation;
  }

  /** Renders each situation as an icon and a sentence; offices that differ are named. */
  readonly statusTemplate: StatusTemplate = (group, isNamed) => {
    const answers = group.variants.flatMap((variant) => {
      const answer = this.#answers.get(variant);
      return answer ? [{ ...answer, offices: variant.offices }] : [];
    });
    const sentences = answers.map((answer) => ({
      ...answer,
      text: sentence(answer.situation, answer.visitor),
    }));
    const statuses = grouped(sentences, ({ text, situation }) => situation.sign + text);
    return statuses.map((same): ShownStatus => {
      const [{ situation, text }] = same;
      const offices = same.flatMap((each) => each.offices);
      const shown = isNamed || statuses.length > 1 ? named(offices, text) : text;
      return { kind: situation.sign, content: html`${icon(situation)}${sentenceTemplate(shown)}` };
    });
  };

  /** Returns the next instant at which the status may change, epoch milliseconds. */
  #boundaryOf(answers: Answers, now: number): number {
    if (!this.#question || this.#question.preview !== undefined) return Infinity;
    const changes = [...answers.values()].map(({ situation }) => situation.changesAt);
    return Math.min(device.midnightAfter(now), ...changes);
  }
}

/** Renders a sentence; where it has an abbreviation, screen readers get the whole word: "pulksten". */
function sentenceTemplate(text: string): TemplateResult {
  const spoken = grammar().spoken(text);
  if (spoken === text) return html`<span>${nowrap(text)}</span>`;
  return html`<span aria-hidden="true">${nowrap(text)}</span
    ><span class="visually-hidden">${spoken}</span>`;
}

/** Formats "Rīga: atvērts līdz plkst. 16.30". */
function named(offices: readonly Office[], text: string): string {
  const names = offices.map(({ name }) => plain(name)).join(', ');
  return `${names}: ${uncapitalized(text)}`;
}

/** @param now epoch milliseconds */
function answersAt(question: StatusQuestion | undefined, now: number): Answers {
  if (!question) return new Map();
  const { groups, zone, preview: at = now } = question;
  const variants = groups.flatMap((group) => group.variants);
  return new Map(
    variants.map((variant) => {
      const schedule = scheduleOf(variant, zone);
      const situation = situationAt(schedule, at);
      return [variant, { situation, visitor: visitorAt(at, schedule.zone, situation) }];
    }),
  );
}

/** Returns the statuses by office, since a new document may group the offices differently. */
function statuses(answers: Answers): ReadonlyMap<string, Status> {
  return new Map(
    [...answers].flatMap(([{ offices }, { situation }]) =>
      offices.map(({ id }) => [id, situation.status] as const),
    ),
  );
}

function sameAnswers(a: Answers, b: Answers): boolean {
  if (a.size !== b.size) return false;
  return [...a].every(([variant, { situation, visitor }]) => {
    const other = b.get(variant);
    return (
      other?.situation === situation &&
      other.visitor.sharesDate === visitor.sharesDate &&
      other.visitor.sharesClock === visitor.sharesClock
    );
  });
}

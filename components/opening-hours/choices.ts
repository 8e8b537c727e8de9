/** The choices of a visitor in an element. They outlast its renders. */
import type { ReactiveControllerHost } from 'lit';
import type { EpochDay } from '../../src/calendar/civil.js';

/** The groups that a visitor has unfolded, for all elements of the page and as long as it is open. */
const unfolded = new Set<string>();

export class Choices {
  /** Whether the question about a date is open. */
  asksDate = false;
  /** An ISO date; empty as long as the field has no complete one. */
  date = '';
  /** The Monday of the week to show; without it the view chooses. */
  monday: EpochDay | undefined;
  /** Whether the visitor has turned to another week. */
  hasTurned = false;
  /** The text by which offices are searched. */
  query = '';
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  // The listeners are the same in each render, since another one would make the content differ.
  readonly handleQuestionToggle = ({ currentTarget }: Event): void => {
    this.asksDate = (currentTarget as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };

  readonly handleDateInput = ({ currentTarget }: Event): void => {
    this.date = (currentTarget as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly handleWeek = ({ currentTarget }: Event): void => {
    const { value, ariaDisabled } = currentTarget as HTMLButtonElement;
    if (ariaDisabled) return;
    this.monday = Number(value);
    this.hasTurned = true;
    this.#host.requestUpdate();
  };

  readonly handleQueryInput = ({ currentTarget }: Event): void => {
    this.query = (currentTarget as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly handleGroupToggle = ({ currentTarget }: Event): void => {
    const { open, dataset } = currentTarget as HTMLDetailsElement;
    const { key = '' } = dataset;
    if (open === unfolded.has(key)) return;
    if (open) unfolded.add(key);
    else unfolded.delete(key);
    this.#host.requestUpdate();
  };

  /** @param key of the institution and the group's first office */
  isUnfolded(key: string): boolean {
    return unfolded.has(key);
  }
}

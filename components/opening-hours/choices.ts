/** The choices of a visitor in an element. They outlast its renders. */
import type { ReactiveControllerHost } from 'lit';
import type { EpochDay } from '../../src/calendar/civil.js';

export class Choices {
  /** Whether the question about a date is open. */
  asksDate = false;
  /** An ISO date; empty as long as the field has no complete one. */
  date = '';
  /** The Monday of the week to show; without it the view chooses. */
  monday: EpochDay | undefined;
  /** Whether the visitor has turned to another week. */
  hasTurned = false;
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
}

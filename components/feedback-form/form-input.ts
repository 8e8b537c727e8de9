/** Takes what the citizen writes from the form into the model, and hands on a press of the button. */
import { DebouncedText } from './debounced-text.js';
import type { FormModel } from './form-model.js';
import type { Handlers } from './state.js';
import { valuesOf, type Context } from './values.js';

/** The parts of the form that its input uses. */
export interface InputHost {
  readonly model: FormModel;
  readonly context: () => Context;
  readonly requestUpdate: () => void;
  /** Checks and sends the input, which is in the model already. */
  readonly submit: () => void;
}

export class FormInput {
  readonly handlers: Pick<Handlers, 'submit' | 'press' | 'input'> = {
    // The events of what the page has put into the slot bubble through the form as well.
    submit: (event) => {
      const { target, currentTarget } = event;
      if (target === currentTarget) this.#handleSubmit(event, target as HTMLFormElement);
    },
    // Without `allow-forms` a frame has no submit event, so the press is handled itself.
    press: (event) => this.#handleSubmit(event, (event.currentTarget as HTMLButtonElement).form),
    input: ({ currentTarget }) => this.#handleInput(currentTarget as HTMLFormElement),
  };

  readonly #host: InputHost;
  readonly #announced: DebouncedText;

  constructor(host: InputHost) {
    this.#host = host;
    this.#announced = new DebouncedText(host.requestUpdate);
  }

  /** The message as of the last pause in writing, for what a screen reader announces about it. */
  get announcedText(): string {
    return this.#announced.value;
  }

  get #model(): FormModel {
    return this.#host.model;
  }

  #handleSubmit(event: Event, form: HTMLFormElement | null): void {
    event.preventDefault();
    if (!form || this.#model.state.isSending) return;
    this.#write(form);
    this.#host.submit();
  }

  #handleInput(form: HTMLFormElement): void {
    // A submission does not change while it is being sent.
    if (!this.#model.state.isSending) this.#write(form);
  }

  #write(form: HTMLFormElement): void {
    this.#model.write(valuesOf(form), this.#host.context());
    this.#announced.update(() => this.#model.state.draft.values['message'] ?? '');
  }
}

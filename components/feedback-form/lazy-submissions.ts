/** Loads the code that sends, and holds the controller of a form's submissions. */
import type { ReactiveControllerHost } from 'lit';
import type { FormKey } from './form-key.js';
import type { FormModel } from './form-model.js';
import type { FormSettings } from './form-settings.js';
import { sending, services } from './lazy.js';
import type { SubmissionClient, SubmissionController } from './sending/submission-controller.js';

type Host = ReactiveControllerHost & HTMLElement;

export interface LazySubmissionsOptions {
  readonly key: FormKey;
  readonly model: FormModel;
  readonly client: SubmissionClient;
  /** Whether the form shows the built-in institution, whose channels are loaded too. */
  readonly isBuiltIn: () => boolean;
  readonly reportError: (error: unknown) => void;
}

export class LazySubmissions {
  /** The controller; absent until the code is loaded, and where the form sends nothing. */
  value: SubmissionController | undefined;
  readonly #host: Host;
  readonly #options: LazySubmissionsOptions;

  constructor(host: Host, options: LazySubmissionsOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Restores the draft and creates the controller, whenever the form has another key. */
  begin(settings: FormSettings): void {
    const { method, endpoint, storageArea } = settings;
    const { key, model, client } = this.#options;
    const change = key.update(settings);
    if (change !== 'same') {
      // The stored draft now belongs to the other form.
      if (change === 'displaced') model.renewId();
      this.value?.dispose();
      this.value = undefined;
      if (model.restore(storageArea, key.value) || sending.value) this.load();
    }
    if (this.value || !sending.value || method === 'channels') return;
    this.value = new sending.value.SubmissionController(this.#host, client, {
      endpoint,
      storageArea: method === 'endpoint' ? storageArea : 'off',
      key: key.value,
    });
    void this.value.restore(model.state.draft.id);
  }

  /** Loads the code before the citizen can press the button; no visible content waits for it. */
  load(): void {
    const more = this.#options.isBuiltIn() ? [services] : [];
    for (const part of [sending, ...more]) {
      part.load().then(
        () => this.#host.requestUpdate(),
        (error: unknown) => this.#options.reportError(error),
      );
    }
  }
}

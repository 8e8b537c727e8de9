/** The element `<atd-feedback-form>`. */
import { html, nothing, type PropertyDeclarations } from 'lit';
import { language } from '../../locales/localization.js';
import type { Lazy } from '../../src/lazy.js';
import type { Submission } from '../../src/feedback/submission.js';
import { ATD } from '../../src/standard/atd/identity.js';
import { DRAFTS, type StorageArea } from '../attributes/feedback-form.js';
import { AtdElement } from '../shared/base/atd-element.js';
import { warn } from '../shared/diagnostics/warn.js';
import { visuallyHidden } from '../shared/styles/visually-hidden.styles.js';
import { isServer } from '../shared/base/build-facts.js';
import type { SourceState } from '../shared/source/standard-source.js';
import { tokens } from '../shared/styles/tokens.styles.js';
import { device } from '../shared/time/device.js';
import { styles } from './feedback-form.styles.js';
import {
  addressesOf,
  contextOf,
  settingsOf,
  topicOf,
  hasUnsentEntry,
  warnOfMissingPrivacy,
  type FormSettings,
} from './form-settings.js';
import { FormKey } from './form-key.js';
import { builtIn, charter, sending, services } from './lazy.js';
import { panelStyles } from './result-panel.styles.js';
import type { Handlers, Institution } from './state.js';
import { draftOf, type Context } from './values.js';
import { remainingText } from './views/remaining-characters.js';
import { formTemplate, headTemplate, sendingText } from './views/form.js';
import { FormInput } from './form-input.js';
import { FormModel } from './form-model.js';
import { FormSubmitter } from './form-submitter.js';
import { LazySubmissions } from './lazy-submissions.js';
import { TopicRequest } from './topic-request.js';

export type { AtdErrorEvent, AtdReadyEvent } from '../shared/base/events.js';
export type { Issue } from '../../src/standard/document/issue.js';
export type { Standard } from '../../src/standard/model.js';
export type { Kind, Receipt, Submission } from '../../src/feedback/submission.js';
export type { StorageArea } from '../attributes/feedback-form.js';
export type { AtdSubmitEvent, AtdSubmittedEvent } from './feedback-form.events.js';

/**
 * @summary Sends praise, suggestions, complaints, questions, ratings and requests for a meeting to the institution, each exactly once.
 *
 * @slot - Fallback content, shown until the element is ready and whenever it has nothing better to show: a link, for example.
 * @slot privacy - Who reads the submission, for what purpose, and how long it is kept; replaces the statement of the document.
 *
 * @event {AtdSubmitEvent} atd-submit - A visitor has pressed send, and nothing is sent yet: `submission`. After `preventDefault()` the page has to send it itself.
 * @event {AtdSubmittedEvent} atd-submitted - The institution has confirmed that it has received the submission: `submission`, `receipt`.
 *
 * @csspart base - The whole element.
 * @csspart heading - The headings.
 * @csspart errors - The summary of the errors to correct before sending.
 * @csspart error - The error message at a field.
 * @csspart field - A field: its label, hint, error, and what is filled in or chosen.
 * @csspart label - The label of a field.
 * @csspart hint - A hint at a field.
 * @csspart input - What a text is typed in, or chosen from a list.
 * @csspart invalid - Such an input with an error, as a second part beside `input`.
 * @csspart option - A radio button or checkbox with its text.
 * @csspart control - The radio button or checkbox itself.
 * @csspart kinds - The kinds to choose from.
 * @csspart rating - The ratings to choose from.
 * @csspart contact - The checkbox for a reply, and the contact details for it.
 * @csspart privacy - Who reads the submission, for what purpose, and how long it is kept.
 * @csspart draft - The note on where the draft is stored.
 * @csspart question - The question whether a reply is needed, before a question without contact details is sent.
 * @csspart button - Every button, that which sends included.
 * @csspart submit - The button that sends, or sends again.
 * @csspart link - A link.
 * @csspart receipt - The panel that replaces the form when the institution has the submission.
 * @csspart waiting - The panel that replaces the form while the submission is not confirmed.
 * @csspart reference - The reference number of the submission.
 * @csspart sent - The text of the submission.
 * @csspart tools - The buttons and links for that text, such as copying it.
 * @csspart channels - Other channels of the institution.
 * @csspart topic - The point of the charter that the submission is about.
 * @csspart notice - A notice beside the form.
 *
 * @cssproperty [--atd-color-error=light-dark(#a8071a, #ff9c9c)] - The colour of errors.
 * @cssproperty [--atd-submit-background] - The background of the button that sends; by default the colour of links.
 * @cssproperty [--atd-submit-color=light-dark(#fff, #000)] - The colour of the text of the button that sends.
 * @cssproperty [--atd-button-background=transparent] - The background of buttons.
 * @cssproperty [--atd-button-color=inherit] - The colour of the text of buttons.
 * @cssproperty [--atd-button-border-color] - The colour of the border of buttons; by default that of secondary text.
 * @cssproperty [--atd-button-border-width=1px] - The width of the border of buttons.
 * @cssproperty [--atd-button-radius] - The radius of buttons; by default that of other corners.
 * @cssproperty [--atd-button-padding] - The padding of buttons; by default it is larger in the button that sends, and smaller in a button that copies.
 * @cssproperty [--atd-field-background] - The background of fields; by default none, and in a list that opens that of the browser.
 * @cssproperty [--atd-field-color] - The colour of what is typed or chosen; by default that of the text, and in a list that opens that of the browser.
 * @cssproperty [--atd-field-border-color] - The colour of the border of fields; by default that of secondary text.
 * @cssproperty [--atd-field-border-width=1px] - The width of the border of fields.
 * @cssproperty [--atd-field-radius] - The radius of fields; by default that of other corners.
 * @cssproperty [--atd-field-padding=0.625em 0.75em] - The padding of fields.
 */
export class AtdFeedbackForm extends AtdElement {
  static override styles = [tokens, visuallyHidden, styles, panelStyles];

  static override properties: PropertyDeclarations = {
    endpoint: { type: String, useDefault: true },
    email: { type: String, useDefault: true },
    kinds: { type: String, useDefault: true },
    office: { type: String, useDefault: true },
    topic: { type: String, useDefault: true },
    service: { type: String, useDefault: true },
    ratingOnly: { attribute: 'rating-only', type: Boolean, useDefault: true },
    surveyUrl: { attribute: 'survey-url', type: String, useDefault: true },
    draft: { type: String, useDefault: true },
    prefill: { attribute: false, type: Object, useDefault: true },
  };

  /** The address to which submissions are sent by an HTTP POST request. */
  endpoint = '';

  /**
   * The institution's address for the visitor's own mail program. It is used if there is no endpoint, and
   * offered as another channel if sending fails.
   */
  email = '';

  /** The kinds of submission that the form offers, in the given order. */
  kinds = '';

  /** The office that the submission is about; of several, the visitor chooses one. */
  office = '';

  /** The point of the charter that the submission is about. */
  topic = '';

  /** The type of the service that was used; it is sent with the submission. */
  service = '';

  /** Asks only for a rating from one to five and an optional comment. */
  ratingOnly = false;

  /** The address of a survey, to which the receipt links. */
  surveyUrl = '';

  /**
   * The place where the draft and the receipt are stored: the `tab`, the `device` (drafts for seven days), or
   * nowhere (`off`), for devices that many people share.
   */
  draft: StorageArea = DRAFTS[0];

  /** Initial values of the fields. */
  prefill: Partial<Submission> | undefined = undefined;

  #source: SourceState<Institution> = { kind: 'loading' };
  #settings: FormSettings | undefined;
  #language = '';
  #touchedAt: number | undefined;
  readonly #model = new FormModel(() => this.requestUpdate());
  readonly #topicRequest = new TopicRequest(this.#model);

  readonly #submitter: FormSubmitter = new FormSubmitter({
    model: this.#model,
    settings: () => this.#settings,
    context: () => this.#context(),
    submissions: () => this.#submissions.value,
    dispatch: (event) => this.dispatchEvent(event),
    reportError: (error) => this.reportError(error),
    updated: () => {
      this.requestUpdate();
      return this.updateComplete;
    },
    hasFocus: () => Boolean(this.shadowRoot?.activeElement),
    focus: async (selector) => {
      await this.updateComplete;
      this.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
    },
    reset: () => this.reset(),
  });

  readonly #submissions: LazySubmissions = new LazySubmissions(this, {
    key: new FormKey(this),
    model: this.#model,
    client: this.#submitter.client,
    isBuiltIn: () => this.#isBuiltIn(),
    reportError: (error) => this.reportError(error),
  });

  readonly #input: FormInput = new FormInput({
    model: this.#model,
    context: () => this.#context(),
    requestUpdate: () => this.requestUpdate(),
    submit: () => void this.#submitter.submit(),
  });

  readonly #handlers: Handlers = {
    ...this.#input.handlers,
    wishReply: () => this.#submitter.wishReply(),
    dropTopic: () => this.#submitter.dropTopic(),
    erase: () => this.#submitter.startNew(),
  };

  /**
   * The id of the institution about whose charter a visitor can write here; empty if the form is for ratings only,
   * has a topic of its own or cannot send, and `undefined` until it is ready.
   */
  get topicsOf(): string | undefined {
    if (!this.#settings) return undefined;
    const { institution, method, isRatingOnly, topic } = this.#settings;
    return method === 'channels' || isRatingOnly || topic ? '' : institution.id;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const touch of ['focusin', 'pointerdown']) root.addEventListener(touch, this.#touch);
    return root;
  }

  protected override dependencies(): readonly (Lazy<unknown> | undefined)[] {
    const inherited = [...super.dependencies(), hasUnsentEntry(this) ? sending : undefined];
    if (!this.#isBuiltIn()) return inherited;
    const { endpoint, email } = addressesOf(this);
    const fallback = (endpoint || (isServer ? '' : email)) === '' ? [services] : [];
    const { topic = this.#submissions.value?.topic } = this.#model.state.draft;
    const needsCharter = this.topic !== '' || topic !== undefined || this.#topicRequest.isPending;
    return [...inherited, ...fallback, needsCharter ? charter : undefined];
  }

  protected override willUpdate(): void {
    super.willUpdate();
    this.#source = this.sourceState(builtIn(language()), device.now());
    const institution = this.#source.standard;
    this.#language = language();
    this.#settings = institution && settingsOf(this, institution);
    if (!this.#settings) return;
    this.#submissions.begin(this.#settings);
    const unknown = this.#topicRequest.settle(this.#settings, this.#submissions.value);
    if (unknown !== undefined) warn(this, 'topic-unknown', unknown);
    this.#model.prefill(this.prefill);
    this.#model.verify();
  }

  protected override render(): unknown {
    const settings = this.#settings;
    if (!settings) return this.renderFallback();
    const { institution, email, surveyUrl, method } = settings;
    const { state } = this.#model;
    const own = {
      level: this.level,
      titleLevel: this.levels.title,
      language: language(),
      state,
      handlers: this.#handlers,
    };
    const view = { ...settings, ...own, topic: topicOf(state.draft, settings) };
    const submissions = method === 'endpoint' ? this.#submissions.value : undefined;
    const { isSending = false } = state;
    const panel = submissions?.panel(
      { institution, email, surveyUrl, level: this.level },
      isSending,
    );
    return html`<div part="base" dir="ltr" lang=${language()}>
      ${headTemplate(view, panel !== undefined)} ${submissions?.notices()}
      ${panel ?? formTemplate(view, this.#otherChannels(settings))}
      ${this.renderStaleNotice(this.#source)}
      <p class="visually-hidden" role="status">
        ${isSending ? sendingText() : remainingText(this.#input.announcedText)}
      </p>
    </div>`;
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    if (this.#settings) warnOfMissingPrivacy(this, this.#settings);
  }

  /**
   * Makes the message about a point of the charter, and leads the visitor to the first field to fill in. The input
   * stays. A message that waits or is being sent does not change, and the attribute `topic` takes precedence.
   * @param point the permanent id of the point: `tiesibas-3`; one that the charter does not have is ignored
   */
  about(point: string): void {
    this.#topicRequest.make(point);
    void this.#lead();
  }

  /** Deletes the input and shows an empty form. */
  reset(): void {
    this.#model.reset(this.prefill);
  }

  /**
   * Offers other channels for a refused submission, so that the citizen can still bring the text to the
   * institution.
   */
  #otherChannels({ institution, email }: FormSettings): unknown {
    const { refusal, draft } = this.#model.state;
    if (refusal === undefined) return nothing;
    const submission = draftOf(draft.values, draft.id);
    return this.#submissions.value?.otherChannels(submission, institution, email);
  }

  async #lead(): Promise<void> {
    this.requestUpdate();
    await this.ready;
    await this.updateComplete;
    this.scrollIntoView({ block: 'start' });
    await this.#submitter.lead();
  }

  #isBuiltIn(): boolean {
    return this.sourceState(ATD, device.now()).standard === ATD;
  }

  readonly #touch = (): void => {
    this.#touchedAt ??= performance.now();
    if (!sending.value && this.#settings?.method !== 'channels') this.#submissions.load();
    // Updates only after a change: a page translator may restore the focus after each update.
    if (this.#model.verify()) this.requestUpdate();
  };

  #context(): Context {
    const page = { language: this.#language, touchedAt: this.#touchedAt };
    return contextOf(this.#model.state.draft, this.#settings, page);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'atd-feedback-form': AtdFeedbackForm;
  }
}

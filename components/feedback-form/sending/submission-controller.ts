import type { ReactiveControllerHost } from 'lit';
import type { Letter } from '../../../src/feedback/outbox.js';
import type { Submission } from '../../../src/feedback/submission.js';
import { copyText } from '../../shared/clipboard/clipboard.js';
import { isLeft } from '../session-flags.js';
import type { Institution } from '../state.js';
import { Delivery, type DeliveryOptions } from './outbox-controller.js';
import { mailOf, textOf } from './submission-text.js';
import { earlierTemplate, readingTemplate, saidTemplate, type Said } from './notices.js';
import { panelTemplate, type Actions, type PanelView } from './result-panel.js';
import { otherWays } from './message-tools.js';

/** What the form does with what becomes of a letter. */
export interface PostClient {
  /** It was accepted, refused, or withdrawn in another page; perhaps long after it was sent. */
  readonly settled: (letter: Letter, isNews: boolean) => void;
  /** Goes on writing what has not arrived. */
  readonly edit: (letter: Letter) => void;
  /** A note is gone, and the focus with it. */
  readonly left: () => void;
  /** An empty form, and the focus in it. */
  readonly renew: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** Sends for one form, and shows what has come of it. */
export class Post {
  readonly #host: Host;
  readonly #delivery: Delivery;
  readonly #options: DeliveryOptions;
  readonly #actions: Omit<Actions, 'copied'>;
  #copied: string | undefined;
  #said: Said | undefined;

  constructor(host: Host, client: PostClient, options: DeliveryOptions) {
    this.#host = host;
    this.#options = options;
    this.#delivery = new Delivery(
      {
        settled: (letter, isNews) => {
          this.#said = letter.state === 'accepted' && isNews ? 'received' : undefined;
          client.settled(letter, isNews);
        },
        requestUpdate: () => host.requestUpdate(),
      },
      options,
    );
    host.addController(this.#delivery);
    this.#actions = {
      copy: (text) => void this.#copy(text),
      save,
      print: () => globalThis.print(),
      retry: () => void this.#retry(),
      edit: (letter) => {
        this.#said = undefined;
        void this.#delivery.drop(letter);
        client.edit(letter);
      },
      drop: (letter) => {
        this.#said = undefined;
        const isOwn = letter === this.#delivery.letter;
        void this.#delivery.drop(letter);
        if (isOwn) client.renew();
        else client.left();
      },
      renew: () => {
        this.#said = undefined;
        const { letter } = this.#delivery;
        if (letter) void this.#delivery.drop(letter);
        client.renew();
      },
    };
  }

  end(): void {
    this.#delivery.hostDisconnected();
    this.#host.removeController(this.#delivery);
  }

  /** Takes up what was sent before. */
  recall(draft: string): Promise<void> {
    return this.#delivery.recall(draft);
  }

  /** Resolves when an answer has come, or none. */
  send(submission: Submission): Promise<void> {
    this.#said = undefined;
    return this.#delivery.send(submission);
  }

  /** What was refused is of no use as it is. */
  drop(letter: Letter): Promise<void> {
    return this.#delivery.drop(letter);
  }

  /** Opens the citizen's own program for e-mail, with what has room in an address; the rest is copied. */
  handOver(email: string, submission: Submission, institution: Institution): void {
    const { href, isWhole } = mailOf(email, submission, institution);
    if (!isWhole) void this.#copy(textOf(submission, institution));
    const link = document.createElement('a');
    link.href = href;
    link.click();
  }

  /** What stands in place of the form, if anything does. */
  panel(
    frame: Pick<PanelView, 'institution' | 'email' | 'surveyUrl' | 'level'>,
    isSending: boolean,
  ): unknown {
    const { letter, isKept, isReading } = this.#delivery;
    // An empty form would look as if all were lost.
    if (isReading && !isSending && isLeft(this.#options.endpoint)) return readingTemplate();
    if (!letter || letter.state === 'refused' || (isSending && letter.state === 'waiting')) {
      return undefined;
    }
    const isRetried = this.#options.keeping !== 'off';
    const actions = { ...this.#actions, copied: this.#copied };
    return panelTemplate({ ...frame, letter, isKept, isRetried, actions });
  }

  /** Other ways to the institution, for what it will not have this way. */
  ways(submission: Submission, institution: Institution, email: string): unknown {
    return otherWays(submission, institution, email, { ...this.#actions, copied: this.#copied });
  }

  notices(): unknown {
    const actions = { ...this.#actions, copied: this.#copied };
    return [earlierTemplate(this.#delivery.earlier, actions), saidTemplate(this.#said)];
  }

  async #retry(): Promise<void> {
    this.#said = undefined;
    await this.#delivery.run(true);
    this.#said = this.#delivery.letter?.state === 'waiting' ? 'failed' : undefined;
    this.#host.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    this.#copied = (await copyText(text)) ? text : '';
    this.#said = this.#copied ? 'copied' : undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLTextAreaElement>('.by-hand')?.select();
  }
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

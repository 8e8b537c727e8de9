/** The types of the state of a form and of the input of its views. */
import type { FieldError } from '../../src/feedback/check.js';
import type { Kind } from '../../src/feedback/submission.js';
import type { Office, Standard } from '../../src/standard/model.js';
import type { Draft } from './drafts.js';
import type { StorageArea } from './storage-slot.js';
import type { Topic } from './topic.js';

/** The institution of a form, limited to what the form needs. */
export type Institution = Pick<
  Standard,
  'id' | 'name' | 'url' | 'telephone' | 'dateModified' | 'services' | 'charter' | 'privacy'
> & {
  readonly offices: readonly Pick<Office, 'id' | 'name'>[];
};

/** The method by which a submission reaches the institution. */
export type SendMethod = 'endpoint' | 'email' | 'channels';

export interface FormState {
  readonly draft: Draft;
  /** The errors; there are none before the citizen has tried to send. */
  readonly errors: readonly FieldError[];
  /** The HTTP status of a refusal by the institution. */
  readonly refusal?: number | undefined;
  /** Whether the draft is stored; `undefined` as long as there is none. */
  readonly isKept?: boolean | undefined;
  readonly isSending?: boolean;
  /** Whether the form shows the question if the message needs a reply. */
  readonly isAskingReply?: boolean;
  /** Whether the code that sends failed to load. */
  readonly isStuck?: boolean;
  /** Whether the text was handed to the citizen's mail program. */
  readonly isHandedOver?: boolean;
}

export interface Handlers {
  readonly submit: (event: Event) => void;
  readonly input: (event: Event) => void;
  readonly press: (event: Event) => void;
  readonly wishReply: () => void;
  readonly dropTopic: () => void;
  readonly erase: () => void;
}

/** The input of the views. */
export interface FormView {
  readonly institution: Institution;
  readonly state: FormState;
  readonly method: SendMethod;
  readonly kinds: readonly Kind[];
  readonly isRatingOnly: boolean;
  readonly storageArea: StorageArea;
  readonly endpoint: string;
  /** The address for a mail program; empty if there is none. */
  readonly email: string;
  readonly level: number;
  /** The same for the title of the form, if it has one. */
  readonly titleLevel: number | undefined;
  /** The offices to choose from; empty if the office is known or there is only one. */
  readonly offices: Institution['offices'];
  /** The id of the office that the page names. */
  readonly office: string;
  readonly topic: Topic | undefined;
  /** The type of the service that was used. */
  readonly service: string;
  /** The language of the page; a form without a script sends it too. */
  readonly language: string;
  readonly handlers: Handlers;
}

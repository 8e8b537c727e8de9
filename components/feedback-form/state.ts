import type { FieldError } from '../../src/feedback/check.js';
import type { Kind } from '../../src/feedback/submission.js';
import type { Office, Standard } from '../../src/standard/model.js';
import type { LocalizedText } from '../../src/text.js';
import type { Draft } from './drafts.js';
import type { Keeping } from './storage-slot.js';

/** Whose form it is, as far as the form has to know. */
export type Institution = Pick<
  Standard,
  'id' | 'name' | 'url' | 'telephone' | 'dateModified' | 'services' | 'charter' | 'privacy'
> & {
  readonly offices: readonly Pick<Office, 'id' | 'name'>[];
  /** What it calls a meeting, where its channels have not come. */
  readonly meeting?: LocalizedText;
};

/** How what was written reaches the institution. */
export type Way = 'endpoint' | 'email' | 'channels';

export interface FormState {
  readonly draft: Draft;
  /** What is wrong with it, since the citizen has tried to send it. */
  readonly errors: readonly FieldError[];
  /** The institution's answer where it would not have it: its status. */
  readonly refusal?: number | undefined;
  /** Whether the draft is kept; nothing as long as there is none. */
  readonly isKept?: boolean | undefined;
  readonly isSending?: boolean;
  /** What sends did not load. */
  readonly isStuck?: boolean;
  /** It was handed over to the citizen's own program for e-mail. */
  readonly isHandedOver?: boolean;
}

export interface Handlers {
  readonly submit: (event: Event) => void;
  readonly input: (event: Event) => void;
  readonly erase: () => void;
}

/** All that the views print. */
export interface FormView {
  readonly institution: Institution;
  readonly state: FormState;
  readonly way: Way;
  readonly kinds: readonly Kind[];
  readonly isRatingOnly: boolean;
  readonly keeping: Keeping;
  readonly endpoint: string;
  /** Where a program for e-mail sends it; empty where that is not known. */
  readonly email: string;
  readonly level: number;
  /** The offices to choose from; none where it is known or there is but one. */
  readonly offices: Institution['offices'];
  /** The id of the office that the page names. */
  readonly office: string;
  readonly topic: { readonly id: string; readonly text: unknown } | undefined;
  /** Of what type the service is that was used. */
  readonly service: string;
  /** Of the page, for those who send without a script. */
  readonly language: string;
  readonly handlers: Handlers;
}

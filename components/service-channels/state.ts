/** The types of the state of the element and of its handlers. */
/** The last text that the citizen copied, and whether the browser allowed it. */
export interface Copied {
  /** The id of the element to copy. */
  readonly from: string;
  readonly isCopied: boolean;
  /** Whether a screen reader announces it now: a repeated message has to be removed in between. */
  readonly isAnnounced: boolean;
}

/** The handlers of the visitor's actions. */
export type Handlers = Readonly<
  Record<'follow' | 'copy' | 'turn' | 'toggle' | 'leave', (event: Event) => void>
>;

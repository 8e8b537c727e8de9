/** The visitor's interaction with the element. */
export interface CharterState {
  /** Whether the Latvian original is shown, whatever the language of the page. */
  readonly isOriginal: boolean;
  /** Ids of the open sections of an accordion. */
  readonly open: ReadonlySet<string>;
  /** The result of what the visitor last did at a point. */
  readonly notice?: PointNotice | undefined;
}

export interface PointNotice {
  readonly item: string;
  /** Whether the link was copied, is shown to be copied by hand, or the form for the point is not visible. */
  readonly kind: 'copied' | 'by-hand' | 'hidden-form';
  /** The link that was copied, or is to be. */
  readonly address: string;
  /** Whether the live region contains the message. */
  readonly isAnnounced?: boolean;
}

/** The handlers of the visitor's actions. */
export type Handlers = Readonly<
  Record<'toggle' | 'turn' | 'copy' | 'channel' | 'report', (event: Event) => void>
>;

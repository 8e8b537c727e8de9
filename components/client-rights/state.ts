/** The visitor's interaction with the element. */
export interface CharterState {
  /** Whether the Latvian original is shown, whatever the language of the page. */
  readonly isOriginal: boolean;
  /** Ids of the open sections of an accordion. */
  readonly open: ReadonlySet<string>;
  /** The point whose link the visitor last copied. */
  readonly copied?: Copied | undefined;
}

export interface Copied {
  readonly item: string;
  readonly address: string;
  /** Whether the browser allowed the copy; if not, the address is shown to be copied by hand. */
  readonly isCopied: boolean;
  /** Whether the live region contains the message. */
  readonly isAnnounced?: boolean;
}

/** The handlers of the visitor's actions. */
export type Handlers = Readonly<
  Record<'toggle' | 'turn' | 'copy' | 'channel', (event: Event) => void>
>;

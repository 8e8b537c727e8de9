/** What a citizen has done with the element. */
export interface CharterState {
  /** The Latvian is shown, whatever the language of the page. */
  readonly isOriginal: boolean;
  /** Ids of the sections that are open in an accordion. */
  readonly open: ReadonlySet<string>;
  /** The point whose link was to be copied last. */
  readonly copied?: Copied | undefined;
}

export interface Copied {
  readonly item: string;
  readonly address: string;
  /** Where the browser would not, the address is shown, to be copied by hand. */
  readonly isCopied: boolean;
  /** Whether the live region contains the message. */
  readonly isSaid?: boolean;
}

/** What a citizen can do with it. */
export type Handlers = Readonly<Record<'toggle' | 'turn' | 'copy', (event: Event) => void>>;

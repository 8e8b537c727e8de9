export interface Example {
  /** Unique; fit for a file name. */
  readonly name: string;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What to look at, in the language of the example. */
  readonly note: string;
}

export const examples: readonly Example[];

export function exampleMarkup(example: Pick<Example, 'lang' | 'attributes'>): string;

export interface Example {
  /** Unique, and valid as a file name. */
  readonly name: string;
  readonly lang: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The point of the example, in its language. */
  readonly note: string;
}

export const examples: readonly Example[];

export function exampleMarkup(example: Pick<Example, 'lang' | 'attributes'>): string;

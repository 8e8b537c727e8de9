/**
 * A text in one or more languages, keyed by primary language subtag.
 * Latvian is the source and always there.
 */
export type LocalizedText = Readonly<{ lv: string } & Record<string, string>>;

/**
 * A text in one or more languages, keyed by primary language subtag. Latvian is the source language and
 * always present.
 */
export type LocalizedText = Readonly<{ lv: string } & Record<string, string>>;

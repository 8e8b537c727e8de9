/** The words of the page and of its snippets; Latvian is the source. */
import type { UiLanguage } from './choice.js';
import { en } from './texts.en.js';
import { lv, type Texts } from './texts.lv.js';

export type { Texts };
export const TEXTS: Readonly<Record<UiLanguage, Texts>> = { lv, en };

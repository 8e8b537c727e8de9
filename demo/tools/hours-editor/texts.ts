/** What the page says, in its two languages. */
import { en } from './texts.en.js';
import { lv } from './texts.lv.js';

export type Language = 'lv' | 'en';
/** Latvian is written first, and says what there is to say. */
export type Texts = typeof lv;

export const texts: Readonly<Record<Language, Texts>> = { lv, en };

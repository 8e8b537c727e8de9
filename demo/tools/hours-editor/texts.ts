/** What the page says, in its two languages. */
import { en } from './texts.en.js';
import { lv, type Texts } from './texts.lv.js';

export type { Texts };

export type Language = 'lv' | 'en';

export const texts: Readonly<Record<Language, Texts>> = { lv, en };

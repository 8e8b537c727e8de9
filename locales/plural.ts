/** Selects the plural rule of the language that is being rendered. */
import type { Plural } from './grammar.js';
import { translation } from './localization.js';
import { plural as latvian } from './lv.plural.js';

/** The plural rule of the language that is being rendered. */
export function plural(): Plural {
  return translation()?.plural ?? latvian;
}

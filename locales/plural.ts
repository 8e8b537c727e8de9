import type { Plural } from './grammar.js';
import { translation } from './localization.js';
import { plural as latvian } from './lv.plural.js';

/** How the language that is being rendered counts. */
export function plural(): Plural {
  return translation()?.plural ?? latvian;
}

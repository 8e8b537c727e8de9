/** Selects the grammar for days and times of the language that is being rendered. */
import type { Grammar } from './grammar.js';
import { translation } from './localization.js';
import { grammar as latvian } from './lv.js';

/** The grammar for days and times in the language that is being rendered. */
export function grammar(): Grammar {
  return translation()?.grammar ?? latvian;
}

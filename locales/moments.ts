/** Selects the grammar for the dates and times of a receipt. */
import type { MomentGrammar } from './grammar.js';
import { translation } from './localization.js';
import { moments as latvian } from './lv.moments.js';

/** The grammar for past and coming instants in the language that is being rendered. */
export function momentGrammar(): MomentGrammar {
  return translation()?.moments ?? latvian;
}

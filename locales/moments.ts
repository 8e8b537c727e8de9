import type { MomentGrammar } from './grammar.js';
import { translation } from './localization.js';
import { moments as latvian } from './lv.moments.js';

/** How the language that is being rendered says when something was or will be. */
export function momentGrammar(): MomentGrammar {
  return translation()?.moments ?? latvian;
}

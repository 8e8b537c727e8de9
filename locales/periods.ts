/** Selects the grammar for periods of the year, and for what recurs otherwise than weekly. */
import type { PeriodGrammar } from './grammar.js';
import { translation } from './localization.js';
import { periods as latvian } from './lv.periods.js';

/** The grammar for periods in the language that is being rendered. */
export function periodGrammar(): PeriodGrammar {
  return translation()?.periods ?? latvian;
}

import type { Grammar } from './grammar.js';
import { translation } from './localization.js';
import { grammar as latvian } from './lv.js';

/** How the language that is being rendered tells days and times. */
export function grammar(): Grammar {
  return translation()?.grammar ?? latvian;
}

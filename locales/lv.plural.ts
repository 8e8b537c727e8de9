/** The Latvian plural rule. */
import type { Plural } from './grammar.js';

/** 0 punktu, 1 punkts, 2 punkti, 10 to 20 punktu, 21 punkts; as CLDR has it. */
export const plural: Plural = (count) => {
  const [ten, hundred] = [count % 10, count % 100];
  if (ten === 0 || (hundred > 10 && hundred < 20)) return 'zero';
  return ten === 1 ? 'one' : 'other';
};

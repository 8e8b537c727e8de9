import { fold } from './fold.js';
import type { Office, Standard } from './model.js';

export interface OfficeSelection {
  /** In the order of the standard; all of them where nothing was asked for or nothing was found. */
  readonly offices: readonly Office[];
  /** What was asked for and is not in the standard. */
  readonly unknown: readonly string[];
}

/**
 * The offices named in `wanted`: ids or names in any language of the standard, separated by commas or
 * spaces, without regard to case and diacritics.
 */
export function selectOffices({ offices }: Standard, wanted: string): OfficeSelection {
  const chosen = new Set<Office>();
  const unknown: string[] = [];
  const choose = (name: string): boolean => {
    const office = offices.find((each) => namesOf(each).includes(fold(name)));
    if (office) chosen.add(office);
    return office !== undefined;
  };
  for (const part of wanted.split(',')) {
    // A name may itself have a space in it, so the whole is tried before its words.
    if (!part.trim() || choose(part)) continue;
    for (const word of part.trim().split(/\s+/)) if (!choose(word)) unknown.push(word);
  }
  return {
    offices: chosen.size > 0 ? offices.filter((each) => chosen.has(each)) : offices,
    unknown,
  };
}

function namesOf({ id, name }: Office): string[] {
  return [id, ...Object.values(name)].map(fold);
}

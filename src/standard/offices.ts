/** Selects offices by id or name. */
import { fold } from './fold.js';
import type { Office } from './model.js';

/** As much of an office as its selection needs. */
type Named = Pick<Office, 'id' | 'name'>;

export interface OfficeSelection<T> {
  /** In the order of the standard; all offices where none was requested or found. */
  readonly offices: readonly T[];
  /** The requested names that are not in the standard. */
  readonly unknown: readonly string[];
}

/**
 * The offices named in `wanted`: ids or names in any language of the standard, separated by commas or
 * spaces, without regard to case and diacritics.
 */
export function selectOffices<T extends Named>(
  { offices }: { readonly offices: readonly T[] },
  wanted: string,
): OfficeSelection<T> {
  if (!wanted) return { offices, unknown: [] };
  const unknown: string[] = [];
  const named = (name: string) => offices.filter((each) => namesOf(each).includes(fold(name)));
  const chosen = wanted.split(',').flatMap((part) => {
    // A name may contain a space, so the whole is tried before its words.
    const whole = named(part);
    return whole[0]
      ? whole
      : part.split(/\s+/).flatMap((word) => {
          const found = named(word);
          if (word && !found[0]) unknown.push(word);
          return found;
        });
  });
  return {
    offices: chosen[0] ? offices.filter((each) => chosen.includes(each)) : offices,
    unknown,
  };
}

function namesOf({ id, name }: Named): string[] {
  return [id, ...Object.values(name)].map(fold);
}

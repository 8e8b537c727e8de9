/** Returns the offices that a tag names; names that the standard does not have are logged to the console. */
import type { Office } from '../../../src/standard/model.js';
import { selectOffices } from '../../../src/standard/offices.js';
import { warn } from '../diagnostics/warn.js';

export function officesOf<T extends Pick<Office, 'id' | 'name'>>(
  element: Element,
  standard: { readonly offices: readonly T[] },
  wanted: string,
): readonly T[] {
  const { offices, unknown } = selectOffices(standard, wanted);
  if (unknown.length) {
    const ids = standard.offices.map(({ id }) => id);
    warn(element, 'office', wanted, unknown.join(', '), ids.join(', '));
  }
  return offices;
}

import type { Office, Standard } from '../../../src/standard/model.js';
import { selectOffices } from '../../../src/standard/offices.js';
import { warn } from '../diagnostics/warn.js';

/** The offices that a tag asks for; names that the standard does not have are told to the integrator. */
export function officesOf(element: Element, standard: Standard, wanted: string): readonly Office[] {
  const { offices, unknown } = selectOffices(standard, wanted);
  if (unknown.length) {
    const known = standard.offices.map(({ id }) => id);
    warn(element, 'office', wanted, unknown.join(', '), known.join(', '));
  }
  return offices;
}

/** Writes offices as JSON-LD. */
import type { DescribedRange } from '../../schedule/description/model.js';
import type { Office, Standard } from '../model.js';
import { hoursOfOffices } from './hours.js';
import { defined, nodeId, webAddress } from './values.js';

/** @throws RangeError where the range is invalid */
export function officeNodes(standard: Standard, range: DescribedRange): object[] {
  const hours = hoursOfOffices(standard, range);
  return standard.offices.map((office) =>
    defined({
      '@type': 'GovernmentOffice',
      '@id': officeId(standard, office),
      name: office.name.lv,
      // schema.org allows one line of text; search engines want the parts.
      address: postalAddress(office) ?? office.address?.lv,
      telephone: office.telephone,
      email: office.email,
      url: webAddress(office.url),
      ...hours.get(office),
    }),
  );
}

export function officeId(standard: Standard, { id }: Office): string {
  return nodeId(standard, `office-${id}`);
}

export function postalAddress({ postalAddress: parts = {} }: Office): object | undefined {
  const { streetAddress, addressLocality, postalCode, addressCountry } = parts;
  const address = defined({
    streetAddress: streetAddress?.lv,
    addressLocality: addressLocality?.lv,
    postalCode,
    addressCountry,
  });
  return Object.keys(address).length > 0 ? { '@type': 'PostalAddress', ...address } : undefined;
}

/** Writes offices as JSON-LD. */
import type { DescribedRange } from '../../schedule/description/model.js';
import type { Booking, LocationFacts } from '../location.js';
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
      telephone: office.telephone,
      email: office.email,
      url: webAddress(office.url),
      ...factsOf(office),
      ...hours.get(office),
    }),
  );
}

export function officeId(standard: Standard, { id }: Office): string {
  return nodeId(standard, `office-${id}`);
}

/** The facts for people who come: a place has all of them in schema.org. */
export function factsOf(place: LocationFacts): Readonly<Record<string, unknown>> {
  const { address, map, features = [], booking } = place;
  return {
    // schema.org allows one line of text; search engines want the parts.
    address: postalAddress(place) ?? address?.lv,
    hasMap: webAddress(map),
    amenityFeature: features.map(({ name, value }) => ({
      '@type': 'LocationFeatureSpecification',
      name: name.lv,
      value: typeof value === 'boolean' ? value : value.lv,
    })),
    potentialAction: bookingAction(booking),
  };
}

/** The action by which a visit is booked; none where its page is not on the web. */
export function bookingAction(booking: Booking | undefined): object | undefined {
  const target = webAddress(booking?.url);
  if (target === undefined) return undefined;
  return defined({ '@type': 'ReserveAction', name: booking?.name?.lv, target });
}

/** The parts of an address, where they are known. */
export function postalAddress({ postalAddress: parts = {} }: LocationFacts): object | undefined {
  const { streetAddress, addressLocality, postalCode, addressCountry } = parts;
  const address = defined({
    streetAddress: streetAddress?.lv,
    addressLocality: addressLocality?.lv,
    postalCode,
    addressCountry,
  });
  return Object.keys(address).length > 0 ? { '@type': 'PostalAddress', ...address } : undefined;
}

/**
 * Writes a standard as JSON-LD for search engines and other machines: in the vocabulary of schema.org, in
 * Latvian, and with nothing that the standard does not state.
 */
import type { DescribedRange } from '../../schedule/description/model.js';
import type { Standard } from '../model.js';
import { contactPoints, serviceChannels } from './channels.js';
import { officeNodes } from './offices.js';
import { defined, nodeId, webAddress } from './values.js';

/**
 * @param range the ISO dates, both included, for which seasons and special hours are listed
 * @returns JSON-LD: a graph of the institution with its offices, and of its service
 * @throws RangeError where the dates are invalid, in the wrong order, or more than ten years apart
 */
export function jsonLdOf(standard: Standard, range: DescribedRange): object {
  const institution = nodeId(standard, 'organization');
  const channels = serviceChannels(standard, range);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      defined({
        '@type': 'GovernmentOrganization',
        '@id': institution,
        identifier: standard.id,
        name: standard.name.lv,
        url: webAddress(standard.url),
        telephone: standard.telephone,
        contactPoint: contactPoints(standard, range),
        department: officeNodes(standard, range),
      }),
      ...(channels.length > 0 ? [serviceNode(institution, channels)] : []),
    ],
  };
}

/**
 * Channels belong to a service, not to its provider; and of the two only the service can express the
 * relation, as `provider`. An organization refers to services through offers and their catalogues alone,
 * which are for goods on sale. `serviceOperator` would be a third party that acts for the provider.
 */
function serviceNode(institution: string, channels: readonly object[]): object {
  return {
    '@type': 'GovernmentService',
    provider: { '@id': institution },
    availableChannel: channels,
  };
}

/**
 * A standard as search engines and other machines read it: in the vocabulary of schema.org, in Latvian,
 * and with nothing that the standard does not say.
 */
import type { Standard } from '../model.js';
import { contactPoints, serviceChannels } from './channels.js';
import { officeNodes } from './offices.js';
import { defined, nodeId, webAddress } from './values.js';

/**
 * @param options the ISO dates, both included, for which special hours are told
 * @returns JSON-LD: a graph of the institution with its offices, and of its service
 * @throws RangeError where the dates are none, are in the wrong order, or more than ten years apart.
 */
export function jsonLdOf(standard: Standard, options: { from: string; to: string }): object {
  const institution = nodeId(standard, 'organization');
  const channels = serviceChannels(standard, options);
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
        contactPoint: contactPoints(standard, options),
        department: officeNodes(standard, options),
      }),
      ...(channels.length > 0 ? [serviceNode(institution, channels)] : []),
    ],
  };
}

/**
 * Channels are of a service, not of who gives it; and of the two only the service can say so, as
 * `provider`. An organization leads to services through offers and their catalogues alone, which are for
 * what is sold. `serviceOperator` would be somebody else who acts for the provider.
 */
function serviceNode(institution: string, channels: readonly object[]): object {
  return {
    '@type': 'GovernmentService',
    provider: { '@id': institution },
    availableChannel: channels,
  };
}

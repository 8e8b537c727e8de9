/** Writes channels as JSON-LD: service channels, and contact points of the institution. */
import { mailLink } from '../../links.js';
import type { DescribedRange } from '../../schedule/description/model.js';
import type { Office, Standard } from '../model.js';
import { verifiedChannels, type Channel } from '../services.js';
import { hoursAvailable } from './hours.js';
import { bookingAction, factsOf, officeId, postalAddress } from './offices.js';
import { defined, webAddress } from './values.js';

/** The contact type that search engines use where people answer who know the services. */
const CONTACT_TYPE = 'customer service';

/** The ways to reach a person by speech or in writing. */
export function contactPoints(standard: Standard, range: DescribedRange): object[] {
  const { telephone } = standard;
  const channels = verifiedChannels(standard.services).filter(({ purposes }) =>
    purposes.includes('contact'),
  );
  const points = channels.flatMap((channel) => {
    const { name, telephone, email, url } = channel;
    const ways = defined({ telephone, email, url: webAddress(url) });
    if (Object.keys(ways).length === 0) return [];
    const available = hoursAvailable(standard, channel, range);
    return [contactPoint({ name: name.lv, ...ways, hoursAvailable: available })];
  });
  const isListed = channels.some((channel) => channel.telephone === telephone);
  return telephone === undefined || isListed ? points : [contactPoint({ telephone }), ...points];
}

/** The ways to request and receive services; contact alone is not a service. */
export function serviceChannels(standard: Standard, range: DescribedRange): object[] {
  return verifiedChannels(standard.services)
    .filter(({ purposes }) => purposes.some((purpose) => purpose !== 'contact'))
    .map((channel) => {
      const { kind, name, url, email, telephone } = channel;
      const offices = officesOf(standard, channel);
      const isByPost = kind === 'post';
      return defined({
        '@type': 'ServiceChannel',
        name: name.lv,
        serviceUrl: webAddress(url) ?? mailAddress(email),
        servicePhone:
          telephone &&
          defined({
            '@type': 'ContactPoint',
            telephone,
            hoursAvailable: hoursAvailable(standard, channel, range),
          }),
        serviceLocation: isByPost
          ? []
          : [
              ...offices.map((office) => ({ '@id': officeId(standard, office) })),
              ...ownPlace(channel),
            ],
        servicePostalAddress: isByPost ? addressesOf(channel, offices) : [],
        potentialAction: bookingAction(channel.booking),
      });
    });
}

/** The place of a channel that is elsewhere than an office, such as a room of its own. */
function ownPlace(channel: Channel): object[] {
  const { potentialAction: _, ...facts } = factsOf(channel);
  const place = defined(facts);
  return Object.keys(place).length > 0 ? [{ '@type': 'Place', ...place }] : [];
}

/** The addresses to write to: the channel's own, or those of its offices. */
function addressesOf(channel: Channel, offices: readonly Office[]): object[] {
  const own = postalAddress(channel);
  return own ? [own] : offices.flatMap((each) => postalAddress(each) ?? []);
}

/** The offices of a channel; only a counter means all offices where it names none. */
function officesOf({ offices }: Standard, { kind, offices: ids }: Channel): readonly Office[] {
  if (!ids) return kind === 'counter' ? offices : [];
  return offices.filter(({ id }) => ids.includes(id));
}

function contactPoint(ways: object): object {
  return defined({ '@type': 'ContactPoint', contactType: CONTACT_TYPE, ...ways });
}

/** A `mailto:` address, since a service channel has no e-mail in schema.org. */
function mailAddress(email: string | undefined): string | undefined {
  return email && mailLink(email);
}

/** The JSON-LD of a standard, and the parts of it. */
import { jsonLdOf } from 'atd-widgets/standard';

export const winter = { from: '2026-12-01', through: '2027-01-31' };

export const publish = (standard, range = winter) => jsonLdOf(standard, range)['@graph'];
export const organizationOf = (standard, range) => publish(standard, range)[0];
export const officesOf = (standard, range) => organizationOf(standard, range).department;
export const officeOf = (standard, range) => officesOf(standard, range)[0];
export const channelsOf = (standard) => publish(standard)[1]?.availableChannel;

/** The properties of an office that have tests of their own. */
export const HOURS_AND_FACTS = [
  'openingHoursSpecification',
  'specialOpeningHoursSpecification',
  'hasMap',
  'amenityFeature',
  'potentialAction',
];

export const omit = (object, ...keys) =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));

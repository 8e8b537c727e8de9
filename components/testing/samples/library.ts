/** The document of a small institution: one office, Latvian alone, nothing but its hours. */
import type { StandardDocument } from '../../../src/standard/index.js';
import { typed } from '../../../src/standard/document/write.js';

export const library: StandardDocument = {
  ...{ '@context': 'https://schema.org', '@type': 'GovernmentOrganization' },
  formatVersion: 1,
  identifier: 'piekrastes-biblioteka',
  name: { lv: 'Piekrastes bibliotēka' },
  dateModified: '2026-11-20',
  timeZone: 'Europe/Riga',
  counters: { lv: 'Bibliotēkas' },
  department: [
    typed('GovernmentOffice', {
      identifier: 'biblioteka',
      name: { lv: 'Piekrastes bibliotēka' },
      openingHours: 'Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00; PH off',
    }),
  ],
};

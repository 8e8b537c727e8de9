/**
 * The document of a municipality that does not exist, with everything that a document may have. It is the demo's
 * second institution, and the package carries it as an example beside the schema.
 */
import type { StandardDocument } from '../../../src/standard/index.js';
import { typed } from '../../../src/standard/document/write.js';

export const municipality: StandardDocument = {
  ...{ '@context': 'https://schema.org', '@type': 'GovernmentOrganization' },
  formatVersion: 1,
  identifier: 'piekrastes-novads',
  name: { lv: 'Piekrastes novada pašvaldība', en: 'Piekraste Municipality' },
  url: 'https://piekraste.example/',
  telephone: '+37160000000',
  dateModified: '2026-11-20',
  timeZone: 'Europe/Riga',
  counters: { lv: 'Klientu apkalpošanas vietas', en: 'Customer service points' },
  counter: { lv: 'Klientu apkalpošanas vieta', en: 'Customer service point' },
  policy: { movedDays: 'follow', preHoliday: 60 },
  department: [
    typed('GovernmentOffice', {
      identifier: 'dome',
      name: { lv: 'Novada dome', en: 'Municipal Council' },
      address: {
        '@type': 'PostalAddress',
        streetAddress: { lv: 'Lielā iela 1' },
        addressLocality: { lv: 'Piekraste' },
        postalCode: 'LV-0000',
        addressCountry: 'LV',
      },
      hasMap: 'https://karte.example/piekraste/dome',
      amenityFeature: [
        typed('LocationFeatureSpecification', {
          name: { lv: 'Uzbrauktuve', en: 'Wheelchair ramp' },
          value: { lv: 'no pagalma puses', en: 'from the yard' },
        }),
        typed('LocationFeatureSpecification', {
          name: { lv: 'Indukcijas cilpa', en: 'Hearing loop' },
          value: true,
        }),
        typed('LocationFeatureSpecification', {
          name: { lv: 'Lifts', en: 'Lift' },
          value: false,
        }),
      ],
      potentialAction: typed('ReserveAction', {
        name: { lv: 'Pieteikt vizīti', en: 'Book a visit' },
        target: 'https://piekraste.example/pieraksts',
      }),
      telephone: '+37160000001',
      email: 'dome@piekraste.example',
      openingHoursSpecification: [
        { dayOfWeek: 'Monday', opens: '08:00', closes: '18:00' },
        { dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday'], opens: '08:00', closes: '12:00' },
        { dayOfWeek: ['Tuesday', 'Wednesday', 'Thursday'], opens: '12:30', closes: '17:00' },
        { dayOfWeek: 'https://schema.org/Friday', opens: '08:00', closes: '14:00' },
      ],
      publicHolidays: 'closed',
    }),
    typed('GovernmentOffice', {
      identifier: 'osta',
      name: { lv: 'Ostas nodaļa', en: 'Harbour Unit' },
      address: { lv: 'Ostas iela 7, Piekraste, LV-0000' },
      openingHours: 'Tu-Fr 09:00-16:00; Jun-Aug Tu-Su 08:00-20:00; PH off',
      policy: { preHoliday: 'notice' },
    }),
    typed('GovernmentOffice', {
      identifier: 'dzimtsaraksti',
      name: { lv: 'Dzimtsarakstu nodaļa', en: 'Registry Office' },
      telephone: '+37160000002',
      openingHours: 'Mo,We 09:00-12:00; Th 14:00-18:00 "pēc pieraksta"; PH off',
    }),
  ],
  exceptions: [
    {
      kind: 'closed',
      from: '2026-12-23',
      reason: { lv: 'Inventarizācija', en: 'Stocktaking' },
      offices: ['dome'],
    },
    {
      kind: 'closed',
      from: '2026-12-03',
      times: [['10:00', '11:00']],
      reason: { lv: 'ugunsdrošības mācības', en: 'fire drill' },
    },
    { kind: 'hours', from: '2026-12-30', times: [['08:00', '12:00']], offices: ['dome'] },
  ],
  footnotes: [
    {
      identifier: 'pieraksts',
      about: 'hours',
      title: { lv: 'Piezīme par pierakstu', en: 'Note on appointments' },
      text: {
        lv: 'Pieteikties var pašvaldības tīmekļvietnē piekraste.example.',
        en: 'Appointments can be made on the municipality’s website piekraste.example.',
      },
      links: { 'piekraste.example': 'https://piekraste.example/' },
    },
  ],
  charter: {
    title: { lv: 'Mūsu solījums iedzīvotājiem', en: 'Our promise to residents' },
    introduction: [
      {
        lv: 'Šeit lasāms, ko varat no mums sagaidīt un kā varat palīdzēt mums.',
        en: 'This is what you can expect of us, and how you can help us.',
      },
    ],
    rights: {
      title: { lv: 'Jūs varat sagaidīt, ka mēs:', en: 'You can expect us to:' },
      items: [
        {
          identifier: 'solijums-1',
          text: {
            lv: 'pieņemsim jūs pieteiktajā laikā;',
            en: 'see you at the time you have booked;',
          },
        },
        {
          identifier: 'solijums-2',
          text: {
            lv: 'atbildēsim vienkāršā un saprotamā valodā;',
            en: 'answer in plain language;',
          },
        },
        {
          identifier: 'solijums-3',
          text: {
            lv: 'pateiksim, kur vērsties, ja paši nevarēsim palīdzēt.',
            en: 'tell you whom to turn to if we cannot help.',
          },
        },
      ],
    },
    expectations: {
      title: { lv: 'Mēs lūdzam:', en: 'We ask you to:' },
      items: [
        {
          identifier: 'lugums-1',
          text: {
            lv: 'paziņot, ja pieteiktajā laikā nevarēsiet ierasties;',
            en: 'let us know if you cannot come at the time you have booked;',
          },
          channel: 'talrunis',
        },
        {
          identifier: 'lugums-2',
          text: { lv: 'izturēties ar cieņu.', en: 'treat others with respect.' },
        },
      ],
    },
    source: { checked: '2026-11-20', url: 'https://piekraste.example/solijums' },
  },
  services: {
    requesting: {
      title: { lv: 'Kā pieteikt pakalpojumu', en: 'How to request a service' },
    },
    availableChannel: [
      {
        identifier: 'klatiene',
        kind: 'counter',
        purposes: ['request', 'receive'],
        name: { lv: 'Klātienē', en: 'In person' },
        needs: {
          lv: 'Līdzi jāņem personu apliecinošs dokuments.',
          en: 'Bring an identity document.',
        },
      },
      {
        identifier: 'e-pasts',
        kind: 'email',
        purposes: ['request', 'contact'],
        name: { lv: 'Pa e-pastu', en: 'By email' },
        email: 'dome@piekraste.example',
      },
      {
        identifier: 'talrunis',
        kind: 'phone',
        purposes: ['contact'],
        name: { lv: 'Pa tālruni', en: 'By telephone' },
        telephone: '+37160000000',
        openingHours: 'Mo-Fr 08:00-18:00; PH off',
      },
      {
        identifier: 'pasts',
        kind: 'post',
        purposes: ['request', 'receive'],
        name: { lv: 'Pa pastu', en: 'By post' },
        address: {
          '@type': 'PostalAddress',
          streetAddress: { lv: 'a. k. 12', en: 'PO Box 12' },
          addressLocality: { lv: 'Piekraste' },
          postalCode: 'LV-0000',
          addressCountry: 'LV',
        },
      },
    ],
    source: { checked: '2026-11-20' },
  },
  privacy: {
    controller: {
      lv: 'Piekrastes novada pašvaldība, Lielā iela 1, Piekraste, LV-0000',
      en: 'Piekraste Municipality, Lielā iela 1, Piekraste, LV-0000',
    },
    contact: 'dati@piekraste.example',
    basis: {
      lv: 'Uzdevums, ko veic sabiedrības interesēs (Vispārīgās datu aizsardzības regulas 6. panta 1. punkta e apakšpunkts).',
      en: 'A task carried out in the public interest (Article 6(1)(e) of the General Data Protection Regulation).',
    },
    readers: { lv: 'Novada domes kanceleja.', en: 'The Municipal Council’s office.' },
    purpose: {
      lv: 'Lai ziņojumu izskatītu un uz to atbildētu.',
      en: 'To look into the message and reply to it.',
    },
    retention: { lv: 'Divus gadus.', en: 'Two years.' },
    url: 'https://piekraste.example/dati',
  },
};

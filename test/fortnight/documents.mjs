// The documents that the institution publishes one after the other; what is true by each stands in days.mjs.

const between = (days, opens, closes) => ({ dayOfWeek: days, opens, closes });
const midweek = ['Tuesday', 'Wednesday', 'Thursday'];
const councilHours = [
  between('Monday', '08:30', '12:00'),
  between('Monday', '13:00', '17:30'),
  between(midweek, '08:30', '12:00'),
  between(midweek, '13:00', '16:30'),
  between('Friday', '08:30', '12:00'),
  between('Friday', '12:30', '15:30'),
];
const council = {
  '@type': 'GovernmentOffice',
  openingHoursSpecification: councilHours,
  publicHolidays: 'closed',
  policy: { preHoliday: 60, movedDays: 'follow' },
};

const first = {
  '@context': 'https://schema.org',
  '@type': 'GovernmentOrganization',
  formatVersion: 1,
  identifier: 'lieldienu-novads',
  name: 'Lieldienu novada pašvaldība',
  dateModified: '2027-03-01',
  timeZone: 'Europe/Riga',
  counters: 'Klientu apkalpošanas vietas',
  counter: 'Klientu apkalpošanas vieta',
  department: [
    { ...council, identifier: 'dome', name: 'Novada dome' },
    { ...council, identifier: 'filiale', name: 'Parka filiāle' },
    { identifier: 'osta', name: 'Ostas nodaļa', openingHours: 'Tu-Sa 09:00-16:00; PH off' },
    {
      identifier: 'nakts',
      name: 'Nakts dežūra',
      openingHours: 'Mo-Su,PH 20:00-04:00',
      policy: { preHoliday: 0, movedDays: 'ignore' },
    },
  ],
  calendar: { known: [2027, 2027], moved: [{ from: '2027-03-30', to: '2027-03-27' }] },
  exceptions: [],
};

/** Published a week before the days that it is about. */
const second = {
  ...first,
  dateModified: '2027-03-23',
  exceptions: [
    {
      kind: 'closed',
      from: '2027-03-31',
      times: [['10:00', '11:30']],
      reason: 'Ugunsdrošības mācības',
      offices: ['dome'],
    },
    {
      kind: 'appointment',
      from: '2027-04-01',
      times: [['09:00', '12:00']],
      offices: ['filiale'],
    },
  ],
};

/** Published after the harbour office has closed by its old hours and before it closes by its new ones. */
const third = {
  ...second,
  dateModified: '2027-04-01',
  department: second.department.map((office) =>
    office.identifier === 'osta'
      ? { ...office, openingHours: 'Tu-Sa 10:00-18:00; PH off' }
      : office,
  ),
};

/** Published while the office that it closes for the day is open. */
const fourth = {
  ...third,
  dateModified: '2027-04-02',
  exceptions: [
    ...third.exceptions,
    {
      kind: 'closed',
      from: '2027-04-02',
      reason: 'Elektrības avārija',
      offices: ['filiale'],
    },
  ],
};

export const DOCUMENTS = [first, second, third, fourth];

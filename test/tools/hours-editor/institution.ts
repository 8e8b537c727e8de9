import type { Json } from '../../../demo/tools/hours-editor/document.js';

const week = [
  {
    dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    opens: '09:00',
    closes: '12:00',
  },
  {
    dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
    opens: '13:00',
    closes: '17:00',
  },
];

/** Two offices and a telephone line. */
export const institution: Json = {
  formatVersion: 1,
  identifier: 'pilsone',
  name: { lv: 'Pilsone' },
  counters: 'Vietas',
  dateModified: '2026-11-20',
  timeZone: 'Europe/Riga',
  department: [
    {
      identifier: 'dome',
      name: { lv: 'Dome', en: 'Council' },
      openingHoursSpecification: week,
      publicHolidays: 'closed',
    },
    {
      identifier: 'osta',
      name: { lv: 'Osta' },
      'x-door': 'zaļa',
      openingHours: 'Tu-Fr 09:00-16:00; Jun-Aug Tu-Su 08:00-20:00; PH off',
    },
  ],
  exceptions: [],
  services: {
    availableChannel: [
      {
        identifier: 'talrunis',
        kind: 'phone',
        purposes: ['contact'],
        name: { lv: 'Tālrunis' },
        openingHours: 'Mo-Fr 08:00-18:00; PH off',
      },
    ],
    source: { checked: '2026-11-20' },
  },
};

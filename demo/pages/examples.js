/**
 * Examples of the element as data, for the page of all views, for tests and for screenshots. It needs no
 * browser.
 */

/** @type {import('./examples.js').Example[]} */
const views = [
  ['table', 'Parastā nedēļa un tuvākās izmaiņas', 'The usual week and what will differ'],
  ['week', 'Šīs nedēļas datumi', 'The dates of this week'],
  ['compact', 'Statuss un šodienas darba laiks', 'The status and today’s hours'],
  ['badge', 'Tikai statuss', 'The status alone'],
].flatMap(([view, lv, en]) => [
  { name: `${view}-lv`, lang: 'lv', attributes: { view }, note: lv },
  { name: `${view}-en`, lang: 'en', attributes: { view }, note: en },
]);

/** Instants with a special state, each in the view that shows it best. */
const moments = [
  ['open', 'compact', '2026-11-25T10:00', 'Atvērts parastā trešdienā'],
  ['closing-for-break', 'compact', '2026-11-25T11:45', 'Drīz sāksies pusdienas pārtraukums'],
  ['closing-soon', 'compact', '2026-11-25T16:10', 'Pēdējā pusstunda pirms slēgšanas'],
  ['friday-break', 'compact', '2026-11-27T12:10', 'Piektdienas īsais pārtraukums'],
  ['weekend', 'compact', '2026-11-28T12:00', 'Slēgts nedēļas nogalē'],
  ['before-holiday', 'week', '2026-11-17T15:00', 'Pirmssvētku diena'],
  ['holiday', 'week', '2026-11-18T10:00', 'Svētku diena nedēļas vidū'],
  ['christmas', 'table', '2026-12-24T10:00', 'Vairākas svētku dienas pēc kārtas'],
  ['moved-away', 'week', '2026-06-22T10:00', 'Darba diena pārcelta uz sestdienu'],
  ['moved-here', 'week', '2026-06-27T10:00', 'Sestdiena, uz kuru darba diena ir pārcelta'],
  [
    'spring-before',
    'compact',
    '2026-03-29T00:45:00Z',
    'Pāreja uz vasaras laiku: pēc 2.59 nāk 4.00',
  ],
  [
    'spring-after',
    'compact',
    '2026-03-29T01:00:00Z',
    'Pāreja uz vasaras laiku: stunda ir izlaista',
  ],
  ['autumn-first', 'compact', '2026-10-25T00:30:00Z', 'Pāreja uz ziemas laiku: 3.30 pirmoreiz'],
  ['autumn-second', 'compact', '2026-10-25T01:30:00Z', 'Pāreja uz ziemas laiku: 3.30 otrreiz'],
].map(([name, view, now, note]) => ({ name, lang: 'lv', attributes: { view, now }, note }));

export const examples = [
  ...views,
  ...moments,
  {
    name: 'one-office',
    lang: 'lv',
    attributes: { office: 'cesis' },
    note: 'Viens klientu apkalpošanas centrs',
  },
  {
    name: 'two-offices',
    lang: 'lv',
    attributes: { office: 'riga liepaja', view: 'week' },
    note: 'Divi klientu apkalpošanas centri',
  },
  {
    name: 'no-upcoming',
    lang: 'lv',
    attributes: { upcoming: '0', now: '2026-12-21T10:00' },
    note: 'Bez tuvākajām izmaiņām',
  },
  {
    name: 'far-upcoming',
    lang: 'en',
    attributes: { upcoming: '60', now: '2026-11-16T10:00' },
    note: 'Changes of the next sixty days',
  },
  {
    name: 'hours-in-the-tag',
    lang: 'lv',
    attributes: {
      office: 'Novada bibliotēka',
      hours: 'Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00; PH off',
      now: '2026-12-01T10:00',
    },
    note: 'Darba laiks, kas ierakstīts tagā',
  },
  {
    name: 'hours-elsewhere',
    lang: 'en',
    attributes: {
      office: 'Embassy in Tokyo',
      hours: 'Mo-Fr 09:30-12:30, Tu,Th 14:00-16:00 unknown "by appointment"',
      zone: 'Asia/Tokyo',
      view: 'compact',
    },
    note: 'Hours in another time zone',
  },
  {
    name: 'follows-moved-days',
    lang: 'lv',
    attributes: { 'moved-days': 'follow', 'pre-holiday': '-60', now: '2026-06-19T10:00' },
    note: 'Iestāde, kas strādā pārceltajās dienās un pirms svētkiem stundu īsāk',
  },
  {
    name: 'english-holiday',
    lang: 'en',
    attributes: { view: 'week', now: '2026-11-18T10:00' },
    note: 'A public holiday in the middle of the week',
  },
  {
    name: 'english-region',
    lang: 'en-GB',
    attributes: { view: 'compact', now: '2026-11-27T12:10' },
    note: 'A language with a region',
  },
  {
    name: 'unsupported-language',
    lang: 'uk',
    attributes: { view: 'compact', now: '2026-11-27T12:10' },
    note: 'Valoda, kuras nav: elements runā latviski',
  },
];

/** The markup of an example, as an editor would write it. */
export function exampleMarkup({ lang, attributes }) {
  const all = Object.entries({ lang, ...attributes });
  const written = all.map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<atd-opening-hours${written}></atd-opening-hours>`;
}

function escaped(value) {
  return String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

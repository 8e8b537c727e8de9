/**
 * The descriptions of the published schema. They are here and not in the schema itself, which goes to browsers:
 * nothing but the build imports this module.
 */

export interface Description {
  readonly description: string;
  readonly examples?: readonly unknown[];
}

/**
 * Each is found by the end of a path, without the indices of lists; of several ends the longest holds:
 * `services.contact` before `contact`. A path that begins with "/" is whole.
 */
export const DESCRIPTIONS: Readonly<Record<string, string | Description>> = {
  $schema: 'The address or the id of this schema, for editors.',
  formatVersion: 'The version of this format: 1.',
  '/identifier': 'A permanent id: lower case, digits and hyphens, beginning with a letter.',
  'department.identifier':
    'The permanent id of the office, as in the attribute `office` and in exceptions.',
  '/name': 'The name of the institution, as visitors see it.',
  '/url': 'The page on which the institution publishes changes of its hours.',
  '/telephone': 'The telephone number that is given where hours may differ, in international form.',
  dateModified:
    'The date, or the date and time, at which this document was last correct. Of two copies the newer one is shown.',
  timeZone: 'The IANA time zone of the offices, for example `Europe/Riga`.',
  counters:
    "The institution's name for its counters, in the plural: “Klientu apkalpošanas centri”.",
  counter: "The institution's name for one counter: “Klientu apkalpošanas centrs”.",

  department: 'The offices, in the order in which they are shown.',
  'department.name': 'The name of the office, as visitors see it.',
  'department.telephone': 'The telephone number of the office.',
  'department.email': 'The e-mail address of the office.',
  'department.url': 'The page of the office.',
  address: 'Where it is, or where people write by mail: one line, or a `PostalAddress`.',
  streetAddress: 'Street and number, or a post-office box.',
  addressLocality: 'The town.',
  postalCode: 'The postal code, for example `LV-1010`.',
  addressCountry: 'The country as two letters, for example `LV`.',
  hasMap: {
    description: 'A page with a map of the place.',
    examples: ['https://karte.example/dome'],
  },
  amenityFeature: {
    description: 'The entrance, access and equipment, in order.',
    examples: [
      [
        {
          '@type': 'LocationFeatureSpecification',
          name: { lv: 'Uzbrauktuve', en: 'Wheelchair ramp' },
          value: { lv: 'no pagalma puses', en: 'from the yard' },
        },
        {
          '@type': 'LocationFeatureSpecification',
          name: { lv: 'Lifts', en: 'Lift' },
          value: false,
        },
      ],
    ],
  },
  'amenityFeature.name': 'The entrance, the access or the equipment.',
  'amenityFeature.value': 'Whether it is there, or a text about it. Without it: it is there.',
  potentialAction: {
    description: 'Where a visit is booked or a queue ticket is taken.',
    examples: [
      {
        '@type': 'ReserveAction',
        name: { lv: 'Pieteikt vizīti', en: 'Book a visit' },
        target: 'https://novads.example/pieraksts',
      },
    ],
  },
  'potentialAction.@type': 'The term of schema.org.',
  'potentialAction.name': 'The text of the link.',
  target: 'The page of the booking.',

  openingHours:
    "The regular hours in OpenStreetMap's notation: for seasons, nth weekdays, alternate weeks and appointments.",
  openingHoursSpecification: {
    description:
      "The regular hours in schema.org's vocabulary: one entry for each span of a weekday.",
    examples: [[{ dayOfWeek: ['Monday', 'Friday'], opens: '08:30', closes: '12:00' }]],
  },
  specialOpeningHoursSpecification:
    'Hours of single dates or periods, which replace the regular ones. `exceptions` can state a reason too.',
  dayOfWeek:
    'Names of weekdays in English, or their addresses at schema.org; `PublicHolidays` too.',
  opens: 'The beginning of the span. `00:00` here and in `closes`, or neither, means closed.',
  closes:
    'The end of the span; a time before `opens` is on the next day, and 23:59 is the end of the day.',
  validFrom: 'The first day on which the hours hold.',
  validThrough: 'The last day on which the hours hold.',
  publicHolidays: 'Whether it is closed on public holidays, where the hours do not state it.',

  exceptions:
    'Dated exceptions to the regular hours. Of several on a day the last one holds, together with every closure of part of the day.',
  'exceptions.kind':
    '`closed`: all day, or for `times`; `hours`: the hours are `times` instead; `appointment`: by appointment at `times`; `as-usual`: the regular hours, confirmed, even on a holiday.',
  'exceptions.from': 'The first day.',
  through: 'The last day; without it there is one day.',
  times: 'Spans of the day, each with its beginning and its end: `[["10:00", "12:00"]]`.',
  reason: 'The reason, as visitors see it.',
  'exceptions.offices':
    'Ids of offices, and of channels with hours of their own. Without them: all of them.',

  '/policy': "The institution's policy for moved days and for the days before holidays.",
  'department.policy': "The policy of the office, where it differs from its institution's.",
  movedDays:
    'The policy for working days that the Cabinet moves: `notice`: hours may differ; `follow`: the office works on the Saturday instead; `ignore`: nothing changes. Default: `notice`.',
  preHoliday:
    'The policy for the working day before a holiday: `notice`: it may be shorter; or by how many minutes it is shorter, 0 for not at all. Default: `notice`.',

  calendar: 'Decrees about days of the country that are newer than the version of the elements.',
  moved: 'Moved working days.',
  'moved.from': 'The working day that is free.',
  to: 'The Saturday that is worked instead.',
  days: 'Holidays, days off in lieu of one, and any other special day.',
  date: 'The date.',
  'days.kind': 'What the day is.',
  'days.name': 'The name of the day, as visitors see it.',
  shortName: 'A shorter name, for small views.',
  compensates: 'The holiday in lieu of which the day is free.',
  'moved.source': 'The act that decrees it.',
  'days.source': 'The act that decrees it.',
  known: 'The first and the last year for which all moved days and holidays are listed here.',

  footnotes: 'Remarks under the hours, word for word.',
  'footnotes.identifier': 'The permanent id of the remark.',
  about: 'What the remark is about: it is marked there.',
  'footnotes.title': 'The text of a link to the remark, for screen readers.',
  'footnotes.text': 'The remark.',
  links: 'Links by the part of the text that is linked.',

  charter: 'The values of the institution, and what it and its clients may expect of each other.',
  'charter.title': 'The title of the charter.',
  introduction: 'The introductory sentences, a text for each paragraph.',
  values: 'The values of the institution.',
  rights: 'What a client may expect of the institution.',
  expectations: 'What the institution expects of a client.',
  restrictions: 'What is not allowed, and what the institution reserves.',
  title: 'The title of the section.',
  preamble: 'The sentence above the section.',
  closing: 'The sentence below the section.',
  items: 'The points of the section, in order.',
  'items.identifier': 'The permanent id of the point, which is part of links to it: `tiesibas-3`.',
  'items.text': 'The point, word for word.',
  'items.source': 'The source of this point, where it is another than that of the section.',
  'items.channel': {
    description: 'The id of the channel by which a client does what the point asks.',
    examples: ['talrunis'],
  },
  'charter.source': 'The source of the charter.',

  services: 'The ways to request services, to receive them and to contact the institution.',
  requesting: 'The title and the preamble of the channels by which services are requested.',
  receiving: 'How services are received.',
  'services.contact':
    'The title and the preamble of the channels by which one writes or talks to the institution.',
  isIncomplete: 'The source ends after the preamble: the list that it announces is missing.',
  availableChannel: 'The channels, in the order in which they are shown.',
  'availableChannel.identifier': 'The permanent id of the channel.',
  'availableChannel.kind':
    'Only a `counter` and a `phone` have hours by nature, and a `meeting` is by appointment; the others accept requests at any time unless they state hours.',
  purposes: 'What the channel is for.',
  'availableChannel.name': 'The short name.',
  'availableChannel.description': "The institution's description, in its own words.",
  needs: "The client's prerequisites, such as a document to bring.",
  serviceUrl: 'The page of the channel.',
  'availableChannel.email': 'The e-mail address of the channel.',
  'availableChannel.telephone': 'The telephone number of the channel.',
  'availableChannel.offices': 'Ids of the offices whose counters it means. Default: all of them.',
  isUnverified: 'Nobody has verified the channel: it is shown only where a page names it.',
  'availableChannel.source': 'The source of the channel.',
  feedback: "The institution's promises to people who send feedback.",
  meeting: 'How to meet the board.',
  reply: 'The term for a reply, as a sentence. Without it no date is promised.',
  manner: 'How complaints are handled.',
  ground: 'The legal ground of the promise, inside a sentence: “under …, within …”.',
  exception: 'The case in which the reply may come later, as a sentence.',
  'services.source': 'The source of the ways.',

  privacy: 'How personal data in submissions are handled. Each statement is optional.',
  controller: {
    description: 'The controller of personal data in submissions.',
    examples: [{ lv: 'Novada pašvaldība', en: 'County municipality' }],
  },
  'privacy.contact': {
    description:
      'An e-mail address, a telephone number or a page for questions about personal data.',
    examples: ['dati@novads.example'],
  },
  basis: {
    description: 'The legal basis of the processing.',
    examples: [{ lv: 'uzdevums sabiedrības interesēs', en: 'a task in the public interest' }],
  },
  readers: 'The people who read submissions.',
  purpose: 'The purpose of the processing.',
  retention: 'The time for which submissions are kept.',
  'privacy.url': 'A page with more about personal data.',

  assumed: 'Assumptions of this document that the institution has not confirmed.',
  'assumed.publicHolidays': 'It is assumed that the offices are closed on public holidays.',

  lv: 'The text in Latvian.',
  'source.name': 'The name of the source. Default: the charter itself.',
  'source.url': 'The address of the source.',
  checked: 'The date on which it was last found to be correct.',
};

/** The types that have a name in the published schema. */
export const TYPES: Readonly<Record<string, string>> = {
  id: 'A permanent id, which may be an anchor in a page.',
  date: 'A date such as 2026-12-24.',
  time: 'A time such as 09:00; 24:00 is the end of the day.',
  url: 'An address that begins with https:// or http://.',
  email: 'An e-mail address.',
  telephone: 'A telephone number in international form, digits only after the plus.',
  text: 'A text in Latvian, or texts by language code with lv among them.',
  source: 'Where a text is from, and when it was last compared.',
  policy: 'Facts of the institution about days that the country moves or shortens.',
  hours: 'Hours as schema.org writes them.',
};

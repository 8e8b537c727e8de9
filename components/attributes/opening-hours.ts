/** The attributes of `<atd-opening-hours>`. */
import { EVERYWHERE, type Attribute, type Range } from './attribute.js';
import { JSON_LD, OFFICES } from './common.js';

export const VIEWS = ['table', 'week', 'compact', 'badge'] as const;
export type View = (typeof VIEWS)[number];

/** Days. */
export const UPCOMING = { min: 0, max: 366, default: 14 } as const satisfies Range;

export const MOVED_DAYS = ['notice', 'follow', 'ignore'] as const;
export const PRE_HOLIDAY = ['notice', 'none'] as const;

const OTHER_HOURS = 'anybody could make a link by which the host shows hours that nobody keeps';
const IN_DOCUMENT =
  'the institution decides it for all of its pages, in the document: the hours editor asks for it';
const HAND_WRITTEN =
  "the builder shows an institution's document, and hours in one tag would miss its changes";
const CONTENT_OF_TAG = 'Showing the content of the tag instead';

export const OPENING_HOURS = [
  OFFICES,
  { ...EVERYWHERE, name: 'view', kind: 'choice', values: VIEWS, default: VIEWS[0] },
  { ...EVERYWHERE, name: 'upcoming', kind: 'number', range: UPCOMING },
  {
    ...EVERYWHERE,
    name: 'hours',
    kind: 'hours',
    expected:
      'opening hours in the notation of OpenStreetMap, for example `Mo-Fr 09:00-17:00; PH off`',
    default: null,
    defaultText: "the institution's",
    remedy: CONTENT_OF_TAG,
    placeholder: {
      only: 'data',
      because: 'a class cannot hold the spaces and semicolons of the notation',
    },
    frame: { not: OTHER_HOURS },
    builder: { not: HAND_WRITTEN },
  },
  {
    ...EVERYWHERE,
    name: 'zone',
    kind: 'zone',
    expected: 'a time zone of the IANA database, for example `Europe/Riga`',
    default: '',
    defaultText: '`Europe/Riga`',
    remedy: CONTENT_OF_TAG,
    frame: { not: OTHER_HOURS },
    builder: { not: HAND_WRITTEN },
  },
  {
    ...EVERYWHERE,
    name: 'moved-days',
    property: 'movedDays',
    kind: 'choice',
    values: MOVED_DAYS,
    default: '',
    defaultText: "the institution's decision",
    builder: { not: IN_DOCUMENT },
  },
  {
    ...EVERYWHERE,
    name: 'pre-holiday',
    property: 'preHoliday',
    kind: 'choice',
    values: PRE_HOLIDAY,
    others: 'minutes such as `-60`',
    default: '',
    defaultText: "the institution's decision",
    builder: { not: IN_DOCUMENT },
  },
  JSON_LD,
  {
    ...EVERYWHERE,
    name: 'ics',
    kind: 'switch',
    default: false,
    defaultText: 'not',
    server: { not: 'the file would be that of the day on which the page was made' },
  },
  {
    ...EVERYWHERE,
    name: 'now',
    kind: 'moment',
    expected: 'a moment such as `2026-11-18T10:00`',
    default: '',
    defaultText: 'the present',
    placeholder: { not: 'it previews another moment, and a placeholder is for a published page' },
    frame: {
      not: 'anybody could make a link by which the host shows the status of another moment',
    },
    server: { not: 'a server renders nothing of the moment' },
    builder: { not: 'it previews another moment, and a copied snippet is for a published page' },
  },
] as const satisfies readonly Attribute[];

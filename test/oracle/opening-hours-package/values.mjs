/** Opening hours that the notation of OpenStreetMap allows, as people and their software write them. */
import fc from 'fast-check';

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const pad = (number) => String(number).padStart(2, '0');
const clock = (minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
const optional = (arbitrary, weight = 1) =>
  fc.oneof({ weight, arbitrary }, { weight: 4 - weight, arbitrary: fc.constant('') });
const list = (arbitrary, most) =>
  fc.array(arbitrary, { minLength: 1, maxLength: most }).map((each) => each.join(','));

// --- times ----------------------------------------------------------------------------------

const quarter = (from, to) => fc.integer({ min: from * 4, max: to * 4 }).map((each) => each * 15);

const plainRange = fc
  .tuple(quarter(0, 20), quarter(1, 12))
  .map(([start, length]) => `${clock(start)}-${clock(Math.min(start + length, 1440))}`);
const breakRanges = fc
  .tuple(quarter(6, 9), quarter(1, 4), quarter(1, 2), quarter(1, 5))
  .map(([start, first, gap, second]) => {
    const [close, open] = [start + first, start + first + gap];
    return `${clock(start)}-${clock(close)},${clock(open)}-${clock(open + second)}`;
  });
const nightRange = fc
  .tuple(quarter(17, 23), quarter(1, 6), fc.boolean())
  .map(([start, after, beyond]) => `${clock(start)}-${clock(after + (beyond ? 1440 : 0))}`);
const openEnd = fc.oneof(
  quarter(6, 22).map((start) => `${clock(start)}+`),
  fc
    .tuple(quarter(6, 12), quarter(1, 4))
    .map(([start, length]) => `${clock(start)}-${clock(start + length)}+`),
);

const dayTimes = fc.oneof(plainRange, breakRanges);
const anyTimes = fc.oneof({ weight: 3, arbitrary: dayTimes }, { weight: 1, arbitrary: nightRange });

// --- days -----------------------------------------------------------------------------------

const weekday = fc.constantFrom(...WEEKDAYS);
const weekdayRange = fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`);
const nthWeekday = fc.oneof(
  fc
    .tuple(weekday, fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2', '1-2', '2-4', '1,3'))
    .map(([day, nth]) => `${day}[${nth}]`),
  fc
    .tuple(weekday, fc.constantFrom('1', '2'), fc.constantFrom('+1 day', '+2 days'))
    .map(([day, nth, offset]) => `${day}[${nth}] ${offset}`),
);
const holiday = fc.constantFrom('PH', 'PH', 'PH', 'PH +1 day', 'PH -1 day');

export const weekdays = fc.oneof(
  { weight: 5, arbitrary: list(fc.oneof(weekday, weekdayRange), 2) },
  { weight: 1, arbitrary: nthWeekday },
  { weight: 1, arbitrary: holiday },
  { weight: 1, arbitrary: fc.tuple(fc.constant('PH'), weekdayRange).map((each) => each.join()) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('PH'), weekdayRange).map((each) => each.join(' ')) },
);

// --- dates ----------------------------------------------------------------------------------

const month = fc.constantFrom(...MONTHS);
const monthDay = fc
  .tuple(month, fc.integer({ min: 1, max: 27 }))
  .map(([name, day]) => `${name} ${pad(day)}`);
const daysOfMonth = fc
  .tuple(month, fc.integer({ min: 1, max: 14 }), fc.integer({ min: 15, max: 27 }))
  .map(([name, from, to]) => `${name} ${pad(from)}-${pad(to)}`);
const year = fc.integer({ min: 2025, max: 2027 });
const offset = fc.constantFrom('', ' -2 days', ' +1 day', ' +49 days');

export const dates = fc.oneof(
  { weight: 2, arbitrary: list(month, 2) },
  { weight: 2, arbitrary: fc.tuple(month, month).map((each) => each.join('-')) },
  { weight: 2, arbitrary: monthDay },
  { weight: 2, arbitrary: daysOfMonth },
  { weight: 2, arbitrary: fc.tuple(monthDay, monthDay).map((each) => each.join('-')) },
  { weight: 1, arbitrary: fc.tuple(year, monthDay).map((each) => each.join(' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(year, monthDay, monthDay)
      .map(([from, first, last]) => `${from} ${first}-${from + 1} ${last}`),
  },
  { weight: 1, arbitrary: offset.map((each) => `easter${each}`) },
);

const years = fc.oneof(
  year.map(String),
  year.map((from) => `${from}+`),
  year.map((from) => `${from}-${from + 1}`),
  year.map((from) => `${from - 3}-${from + 2}/2`),
);
const week = fc.integer({ min: 1, max: 53 });
const weeks = fc
  .oneof(
    week.map(pad),
    fc.tuple(week, week).map((each) =>
      each
        .sort((a, b) => a - b)
        .map(pad)
        .join('-'),
    ),
    fc.constantFrom('01-53/2', '02-52/2', '03-51/4'),
  )
  .map((each) => `week ${each}`);

// --- rules ----------------------------------------------------------------------------------

const state = fc.constantFrom(
  'off',
  'closed',
  'open',
  'unknown',
  '"pēc pieraksta"',
  'open "zvaniet"',
);

const wide = fc.oneof(
  { weight: 2, arbitrary: dates },
  { weight: 1, arbitrary: years },
  { weight: 1, arbitrary: weeks },
);
/** Which days a rule is for: at least one selector. */
const days = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant(''), weekdays) },
  { weight: 1, arbitrary: fc.tuple(wide, fc.constant('')) },
  { weight: 1, arbitrary: fc.tuple(wide, weekdays) },
);

function written([selected, weekday], hours, state = '') {
  const from = selected && !weekday && hours ? `${selected}:` : selected;
  return [from, weekday, hours, state].filter(Boolean).join(' ');
}

const everyDay = fc.constant(['', '']);
const overriding = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(days, optional(anyTimes, 3), optional(state))
      .map(([...rule]) => `; ${written(...rule)}`),
  },
  // Later than 17.00 the package guesses how long it is closed: see known.mjs.
  {
    weight: 1,
    arbitrary: fc
      .tuple(days, quarter(6, 16), fc.constantFrom('off', 'closed'))
      .map(([selected, start, closed]) => `; ${written(selected, `${clock(start)}+`, closed)}`),
  },
);
const adding = fc
  .tuple(days, anyTimes, optional(state))
  .map(([...rule]) => `, ${written(...rule)}`);
/** A fallback past midnight, and an open end in it, are read in two ways: see known.mjs. */
const fallback = fc
  .tuple(fc.oneof(days, everyDay), dayTimes, fc.constantFrom('', 'unknown', '"zvaniet"'))
  .map(([...rule]) => ` || ${written(...rule)}`);

/** The first rule of several has times, since the package wants none added to a whole day. */
const several = fc
  .tuple(
    fc
      .tuple(fc.oneof(days, everyDay), anyTimes, optional(state))
      .map(([...rule]) => written(...rule)),
    fc.array(adding, { maxLength: 1 }),
    fc.array(overriding, { maxLength: 2 }),
    fc.array(fallback, { maxLength: 1 }),
  )
  .map(([first, ...others]) => first + others.flat().join(''));

const single = fc
  .tuple(fc.oneof(days, everyDay), fc.oneof(anyTimes, openEnd), optional(state))
  .map(([...rule]) => written(...rule));

const wholeDays = fc
  .tuple(days, optional(state))
  .map(([selected, closed]) => written(selected, '', closed));

/** The package wants no list of nth weekdays in a month. */
const hasNthInMonth = (value) => /[A-Z][a-z]{2}\b[^;|]*\[\d[,-]/.test(value);
/** A closure for the rest of a day ends its night too, or does not: see known.mjs. */
const closesNight = (value) =>
  / (?:off|closed)/.test(value.split('+').slice(1).join('+')) &&
  [...value.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)].some(
    ([, start, end]) => end <= start || end > '24:00',
  );
const isAllowed = (value) => !hasNthInMonth(value) && !closesNight(value);

/** Values that the two read in the same way; those that they do not are in known.mjs. */
export const values = fc
  .oneof(
    { weight: 6, arbitrary: several },
    { weight: 2, arbitrary: single },
    { weight: 1, arbitrary: wholeDays },
    { weight: 1, arbitrary: fc.constant('24/7') },
  )
  .filter(isAllowed);

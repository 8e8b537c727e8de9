/**
 * Where the package `opening_hours` 3.15 says otherwise, and whom we follow. The specification is that of
 * the notation: wiki.openstreetmap.org/wiki/Key:opening_hours/specification. Each is asked in Europe/Riga
 * at an instant that tells the two apart.
 */
export const KNOWN = [
  {
    value: 'Mo 09:00-12:00; 10:00-11:00',
    at: '2026-11-23T09:30',
    theirs: 'open',
    ours: 'closed',
    why: 'By the specification a rule behind ";" replaces what was said of its days, and a rule without days is for all of them. The package adds it instead (its issue 231).',
  },
  {
    value: 'Su 18:00-28:00',
    at: '2026-03-30T00:30',
    theirs: 'closed',
    ours: 'open',
    why: 'After a day of 23 or 25 hours the package moves what runs past midnight by the hour.',
  },
  {
    value: 'Su 00:30-03:30',
    at: '2026-03-29T04:15',
    asked: 'instant',
    theirs: 'closed',
    ours: 'open',
    why: 'That night there is no 3.30; as in Temporal it is an hour later, and the package says so too of the interval, but not of the instant.',
  },
  {
    value: 'Mo,Tu 19:30-22:00, Mo-We 11:15-13:00+',
    at: '2026-04-13T20:00',
    theirs: 'closed',
    ours: 'open',
    why: 'An open end is a guess, and no guess hides hours that are known; the package loses them.',
  },
  {
    value: 'Mo 08:15-13:45 || Mo-We 11:45-12:45+',
    at: '2026-04-13T14:00',
    theirs: 'closed',
    ours: 'unknown',
    why: 'A fallback fills what is closed, its open end too.',
  },
  {
    value: 'Sa,Su 01:30-06:45 || Sa,Su 17:45-01:45 unknown',
    at: '2026-04-05T01:40',
    theirs: 'unknown',
    ours: 'open',
    why: 'A fallback fills what is closed, past midnight too; there the package lets it hide the rules before.',
  },
  {
    value: '2026',
    at: '2027-01-01T12:00',
    from: '2026-12-21T00:00',
    theirs: 'open',
    ours: 'closed',
    why: 'Asked from the old year on, the package does not see that a year has ended.',
  },
  {
    value: 'Feb 10-28 09:00-17:00',
    at: '2027-02-22T12:00',
    theirs: 'closed',
    ours: 'open',
    why: 'The package loses a range that ends on 28 February in a common year.',
  },
  {
    value: 'We[1] -2 days 09:00-17:00',
    at: '2026-11-02T12:00',
    from: '2026-10-19T00:00',
    theirs: 'closed',
    ours: 'open',
    why: 'Two days before the first Wednesday of November, the 4th; the package does not find it.',
  },
  {
    value: '06:00-09:00, Th[-1] +2 days 03:45-06:45',
    at: '2027-01-02T04:00',
    from: '2026-12-21T00:00',
    theirs: 'closed',
    ours: 'open',
    why: 'Two days after the last Thursday of December; the package does not look over the turn of the year.',
  },
  {
    value: 'Fr[5] +1 day 13:30-21:00',
    at: '2027-01-02T15:00',
    theirs: 'open',
    ours: 'closed',
    why: 'December 2026 has no fifth Friday; the package goes on counting into January.',
  },
  {
    value: '18:00-02:00; Dec 24 12:00+ off',
    at: '2026-12-25T01:00',
    theirs: 'open',
    ours: 'closed',
    why: 'Closed from noon on closes what would begin that evening, past midnight too; the package opens at midnight for the rest of it.',
  },
  {
    value: '24/7; Dec 24 20:00+ off',
    at: '2026-12-25T03:00',
    from: '2026-12-23T00:00',
    theirs: 'closed',
    ours: 'open',
    why: 'Closed from 20.00 on is closed for the rest of the day; the package guesses how long, as if it were open.',
  },
  {
    value: 'Mo 10:15-12:00+',
    at: '2026-04-13T15:00',
    asked: 'instant',
    theirs: 'closed',
    ours: 'unknown',
    why: 'Within an open end the package says one thing of an interval and another of an instant.',
  },
];

/** Refused by one of the two alone, by kind; each value stands for its kind. */
export const REFUSED = [
  { value: 'Mo-Fr 8-17', by: 'us', why: 'not in the specification; the package warns and guesses' },
  { value: 'Mo-Fr 08.00-17.00', by: 'us', why: 'the same' },
  { value: 'Monday 08:00-17:00', by: 'us', why: 'the same' },
  { value: '10:00-12:00 Mo', by: 'us', why: 'the same' },
  { value: 'Mo: 08:00-17:00', by: 'us', why: 'the same' },
  { value: 'Apr-Oct 24/7', by: 'us', why: 'the same: 24/7 stands alone' },
  { value: 'sunrise-sunset', by: 'us', why: 'the position of the sun is out of scope' },
  { value: 'SH off', by: 'us', why: 'school holidays are out of scope' },
  {
    value: '2026 Oct 25-2026 Jun 04',
    by: 'us',
    why: 'ends before it begins; the package turns it around',
  },
  {
    value: 'Dec 25-24 off',
    by: 'us',
    why: 'ends before it begins in its month; the package takes it for all of the year',
  },
  {
    value: 'Mo Tu 10:00-12:00',
    by: 'us',
    why: 'a blank for a comma in a list of weekdays; the package warns and reads a list',
  },
  { value: 'Sa Su,PH off', by: 'us', why: 'the same with holidays in the list' },
  {
    value: 'Sa-Su PH off',
    by: 'us',
    why: 'the same; the package warns and reads holidays on weekends alone',
  },
  {
    value: 'Mo 09:00-12:00; week 1-9/2,week 20-30 Fr 09:00-12:00',
    by: 'us',
    why: 'a list of weeks names "week" once; read as a rule of its own the weeks would be open all round',
  },
  { value: 'Dec 25 -Su', by: 'them', why: 'the Sunday before a date, as the specification allows' },
  { value: 'Nov 24+', by: 'them', why: 'from a date on, to the end of the year' },
  { value: '2026 Nov-2027 Feb', by: 'them', why: 'months of two years' },
  { value: '2026 Nov 24-Dec 06', by: 'them', why: 'days of two months after one year' },
  { value: 'Apr Th[1,3] 18:30-22:30', by: 'them', why: 'nth weekdays in a month' },
];

/** Kinds of real values that we accept and the package refuses; corpus.test.mjs counts them. */
export const ACCEPTED = [
  {
    pattern: /\b\d{4} [A-Z][a-z]{2} \d{1,2}-[A-Z][a-z]{2} \d/,
    why: 'days of two months after one year, which is that of the first',
  },
];

// The fortnight as plain data, written out by hand: which hours are true on which day, as the oracle knows them.
//
// In Riga: Good Friday is 26 March 2027, Easter Sunday the 28th, Easter Monday the 29th. On the 28th the clocks
// go from 3.00 to 4.00. That a working day is moved is made up, and stands in the documents.

export const OFFICE_ZONE = 'Europe/Riga';
/** Monday to the end of the second Sunday, in the time of the offices. */
export const FORTNIGHT = { from: '2027-03-22T00:00', to: '2027-04-05T00:00' };

export const NAMES = {
  dome: 'Novada dome',
  filiale: 'Parka filiāle',
  osta: 'Ostas nodaļa',
  nakts: 'Nakts dežūra',
};

/**
 * A day, where it is not as the week says.
 * @typedef {object} Day
 * @property {string} [hours] times that are followed by `p` are by appointment
 * @property {true} [isUnusual] a weekday alone does not lead a visitor across it
 * @property {'open' | 'closed'} [doubt] what is said of it and may not be true
 * @property {true} [isOpeningDoubtful] its opening may be another
 */

/** @type {Day} */
const FREE = { hours: '', isUnusual: true };
const holidays = { '2027-03-26': FREE, '2027-03-28': FREE, '2027-03-29': FREE };

const midweek = '8.30–12.00 13.00–16.30';
/** The council follows the order that moves Tuesday the 30th to Saturday the 27th. */
const council = {
  week: ['8.30–12.00 13.00–17.30', midweek, midweek, midweek, '8.30–12.00 12.30–15.30', '', ''],
  dates: {
    ...holidays,
    // The working day before a holiday is an hour shorter.
    '2027-03-25': { hours: '8.30–12.00 13.00–15.30', isUnusual: true },
    '2027-03-27': { hours: midweek, isUnusual: true },
    '2027-03-30': FREE,
  },
};

/** The harbour office has decided nothing of all that. */
const harbour = {
  week: ['', ...Array(5).fill('9.00–16.00'), ''],
  dates: {
    ...holidays,
    '2027-03-25': { doubt: 'open' },
    '2027-03-27': { doubt: 'closed', isOpeningDoubtful: true },
    '2027-03-30': { doubt: 'open', isOpeningDoubtful: true },
  },
};

/** Holidays too, and across the change of the clocks: the end of that night is the change itself. */
const night = { week: Array(7).fill('20.00–28.00'), dates: {} };

const first = { dome: council, filiale: council, osta: harbour, nakts: night };

const withDates = (office, dates) => ({ ...office, dates: { ...office.dates, ...dates } });

const second = {
  ...first,
  dome: withDates(council, { '2027-03-31': { hours: '8.30–10.00 11.30–12.00 13.00–16.30' } }),
  filiale: withDates(council, { '2027-04-01': { hours: '9.00–12.00p', isUnusual: true } }),
};

const third = {
  ...second,
  osta: { ...harbour, week: ['', ...Array(5).fill('10.00–18.00'), ''] },
};

const fourth = { ...third, filiale: withDates(second.filiale, { '2027-04-02': FREE }) };

/** What is true by each document, in the order in which they are published; see documents.mjs. */
export const HOURS = [first, second, third, fourth];

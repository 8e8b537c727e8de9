// Examples of opening hours in the notation of OpenStreetMap, one of each kind. Their dates lie ahead of today.

import { addDays, firstOfMonth } from './dates.mjs';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEK = 'Mo-Fr 09:00-17:00; PH off';

/**
 * @param {string} today ISO date
 * @param {import('atd-widgets/calendar').DatedCalendar} calendar
 * @returns {{ name: string, hours: string }[]} the name in Latvian; the hours as an editor types them
 */
export function hoursExamples(today, calendar) {
  const closure = [addDays(today, 7), addDays(today, 35)].map(osmDate).join('-');
  const training = osmDate(workingDay(addDays(today, 3), calendar));
  return [
    [
      'Nedēļa ar pusdienu pārtraukumu',
      'Mo-Th 08:30-12:00,13:00-17:00; Fr 08:30-12:00,12:30-15:00; PH off',
    ],
    ['Gadalaiki', 'Sep-May Mo-Fr 10:00-18:00; Jun-Aug Mo-Fr 09:00-16:00; PH off'],
    ['Mēneša pirmā sestdiena', 'Mo-Fr 09:00-17:00; Sa[1] 10:00-14:00; PH off'],
    ['Nepāra un pāra nedēļas', 'week 01-53/2 Mo 09:00-12:00; week 02-52/2 Th 14:00-18:00; PH off'],
    [
      'Cits laiks no noteikta datuma',
      `Mo-Fr 09:00-17:00; ${osmDate(firstOfMonth(today, 2))}+ Mo-Fr 08:00-16:00; PH off`,
    ],
    ['Beigas nav noteiktas', 'Mo-Fr 09:00+; PH off'],
    ['Visu diennakti', '24/7'],
    ['Pēc pieraksta', 'Mo-We 09:00-16:00; Th-Fr 09:00-16:00 unknown "pēc pieraksta"; PH off'],
    ['Naktis', 'Mo-Th 18:00-24:00; Fr-Sa 18:00-03:00; PH off'],
    ['Ilgi slēgts, ar iemeslu', `${WEEK}; ${closure} off "telpu remonts"`],
    ['Slēgts pusi dienas', `${WEEK}; ${training} 12:00-17:00 off "darbinieku mācības"`],
    ['Pieraksts ar kļūdu', 'P-Pk 9.00-12.00, 13.00-17.00'],
    ['Otrs noteikums aizstāj pirmo', 'Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00; PH off'],
  ].map(([name, hours]) => ({ name, hours }));
}

/** "2026 Dec 07" */
function osmDate(date) {
  const [year, month, day] = date.split('-');
  return `${year} ${MONTHS[month - 1]} ${day}`;
}

/** The date, or the next working day that is no Saturday. */
function workingDay(date, calendar) {
  const { kind, movedFrom } = calendar.day(date);
  const isOrdinary = kind === 'working' && !movedFrom;
  return isOrdinary ? date : workingDay(addDays(date, 1), calendar);
}

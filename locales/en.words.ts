/** The English names of weekdays and months. */
import type { PeriodDay } from './grammar.js';

const WEEKDAYS = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const month = (number: number): string => MONTHS[number - 1] ?? '';

export const weekday = (day: number): string => `${WEEKDAYS[day - 1] ?? ''}day`;

/** "24 December" */
export const dated = ({ day, month: number }: Pick<PeriodDay, 'day' | 'month'>): string =>
  `${day} ${month(number)}`;

/** "24 December", or with its year "24 December 2027" */
export const datedInYear = (date: PeriodDay): string =>
  date.year === undefined ? dated(date) : `${dated(date)} ${date.year}`;

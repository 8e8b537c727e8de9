/** Words the reasons for the hours of a day. */
import { msg, str } from '@lit/localize';
import { grammar } from '../../../locales/hours-grammar.js';
import { parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import type { Reason } from '../../../src/schedule/model.js';
import { civilDate, nowrap } from '../templates/dates.js';
import { localized } from '../templates/localized-text.js';

/** Returns the reason for the hours of a day; nothing if no reason is stated. */
export function reasonText(why: Reason, date: string): unknown {
  switch (why.kind) {
    case 'holiday':
      return localized(why.shortName);
    case 'day-off':
      return nowrap(dayOffText(parseDay(why.compensates)));
    case 'moved':
      return nowrap(movedText(why, date));
    case 'pre-holiday':
      return preHolidayText();
    case 'regular':
      return undefined;
    default:
      return why.reason && localized(why.reason);
  }
}

export function dayOffText(holiday: EpochDay): string {
  return msg(str`brīvdiena par ${grammar().toDate(civilDate(holiday))}`, {
    desc: 'A day off that makes up for a holiday on a weekend; in lieu of 18 November',
  });
}

function preHolidayText(): string {
  return msg('pirmssvētku diena', { desc: 'The working day before a public holiday' });
}

/** Returns the text for a moved day off, or for the Saturday that is worked instead. */
function movedText(
  { from, to, minutes }: Extract<Reason, { kind: 'moved' }>,
  date: string,
): string {
  const { toDate, fromDate, ofWeekday } = grammar();
  const dayOff = civilDate(parseDay(from));
  if (date === from) {
    return msg(str`darba diena pārcelta uz ${toDate(civilDate(parseDay(to)))}`, {
      desc: 'The institution does not work on this day but on the Saturday, by decree',
    });
  }
  if (minutes !== undefined) {
    return msg(str`pirmssvētku darba diena, pārcelta no ${fromDate(dayOff)}`, {
      desc: 'A Saturday worked instead of the day before a holiday, which is shorter: moved from 22 June',
    });
  }
  return msg(
    str`strādā pēc ${ofWeekday(dayOff.weekday)} darba laika (darba diena pārcelta no ${fromDate(dayOff)})`,
    { desc: 'A Saturday with the hours of another weekday: of Monday, moved from 22 June' },
  );
}

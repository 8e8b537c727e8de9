/** Words the reasons for the hours of a day. */
import { msg, str } from '@lit/localize';
import { grammar } from '../../../locales/hours-grammar.js';
import { parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import type { Cause } from '../../../src/schedule/description/model.js';
import { civilDate, nowrap } from '../templates/dates.js';
import { localized } from '../templates/localized-text.js';

/** Returns the reason for the hours of a day; nothing if no reason is stated. */
export function reasonText(cause: Cause, date: string): unknown {
  switch (cause.kind) {
    case 'holiday':
      return localized(cause.shortName);
    case 'day-off':
      return nowrap(dayOffText(parseDay(cause.compensates)));
    case 'moved':
      return nowrap(movedText(cause, date));
    case 'pre-holiday':
      return preHolidayText();
    case 'dated':
      return cause.comment;
    case 'regular':
      return undefined;
    default:
      return cause.reason && localized(cause.reason);
  }
}

export function dayOffText(holiday: EpochDay): string {
  return msg(str`brīvdiena ${grammar().fromDate(civilDate(holiday))} vietā`, {
    desc: 'Reason for a closed day: a day off for a holiday on a weekend: "day off in lieu of 18 November"',
  });
}

function preHolidayText(): string {
  return msg('pirmssvētku diena', {
    desc: 'Reason for the hours of the working day before a public holiday',
  });
}

/** Returns the text for a moved day off, or for the Saturday that is worked instead. */
function movedText({ from, to, minutes }: Extract<Cause, { kind: 'moved' }>, date: string): string {
  const { toDate, fromDate, ofWeekday } = grammar();
  const dayOff = civilDate(parseDay(from));
  if (date === from) {
    return msg(str`darba diena pārcelta uz ${toDate(civilDate(parseDay(to)))}`, {
      desc: 'Reason for a closed day: by decree the institution works on a Saturday instead; the date is that Saturday',
    });
  }
  if (minutes !== undefined) {
    return msg(str`pirmssvētku darba diena, pārcelta no ${fromDate(dayOff)}`, {
      desc: 'Reason for the hours of a Saturday that replaces the shorter day before a holiday: "moved from 22 June"',
    });
  }
  return msg(
    str`strādā pēc ${ofWeekday(dayOff.weekday)} darba laika (darba diena pārcelta no ${fromDate(dayOff)})`,
    {
      desc: 'Reason for the hours of a Saturday that has those of another weekday: "Monday hours (working day moved from 22 June)"',
    },
  );
}

/** Words the notices that the hours of a day may differ. */
import { msg, str } from '@lit/localize';
import { grammar } from '../../../locales/hours-grammar.js';
import type { Notice } from '../../../src/schedule/plan.js';
import { civilDate } from '../templates/dates.js';
import { plain } from '../templates/localized-text.js';
import { dayOffText } from './reason-text.js';

/** @param isSeveral whether it is about several days */
export function noticeText(notice: Notice, isSeveral = false): string {
  const { toDate, fromDate } = grammar();
  switch (notice.kind) {
    case 'holiday':
      if (notice.name && isSeveral) {
        return msg(str`svētku dienas (${plain(notice.name)}), darba laiks var atšķirties`, {
          desc: 'Note on several days: public holidays, with their name, for which the institution has published no hours',
        });
      }
      return notice.name
        ? msg(str`svētku diena (${plain(notice.name)}), darba laiks var atšķirties`, {
            desc: 'Note on a day: a public holiday, with its name, for which the institution has published no hours',
          })
        : msg('svētku diena, darba laiks var atšķirties', {
            desc: 'Note on a day: a public holiday for which the institution has published no hours',
          });
    case 'pre-holiday':
      return msg('pirmssvētku diena, darba laiks var būt īsāks', {
        desc: 'Note on the working day before a public holiday',
      });
    case 'day-off':
      return msg(str`${dayOffText(notice.compensates)}, darba laiks var atšķirties`, {
        desc: 'Note on a day; it begins with the text of the day off for a holiday on a weekend: "day off in lieu of 18 November, opening hours may differ"',
      });
    case 'undecided':
      return undecidedText(notice.perhaps);
    case 'moved-away':
      return msg(
        str`valsts iestādēs brīvdiena (darba diena pārcelta uz ${toDate(civilDate(notice.to))}), darba laiks var atšķirties`,
        {
          desc: 'Note on a day: a decree has moved this working day; the date is the Saturday that is worked instead',
        },
      );
    case 'moved-here':
      return msg(
        str`valsts iestādēs darba diena (pārcelta no ${fromDate(civilDate(notice.from))}), darba laiks var atšķirties`,
        {
          desc: 'Note on a Saturday that is worked by decree; the date is the day off that it replaces',
        },
      );
  }
}

/** Words an undecided day as a possibility: the decree may have been issued without being known here. */
function undecidedText(perhaps: Extract<Notice, { kind: 'undecided' }>['perhaps']): string {
  switch (perhaps) {
    case 'moved-away':
      return msg('iespējams, darba diena ir pārcelta; darba laiks var atšķirties', {
        desc: 'Note on a day: a decree that the software does not know may have moved this working day to a Saturday',
      });
    case 'moved-here':
      return msg(
        'iespējams, sestdiena ir darba diena citas dienas vietā; darba laiks var atšķirties',
        {
          desc: 'Note on a Saturday: a decree that the software does not know may have made it a working day',
        },
      );
    case 'day-off':
      return msg(
        'iespējams, brīvdiena pēc Dziesmu un deju svētku noslēguma; darba laiks var atšķirties',
        {
          desc: 'Note on a Monday: the day after the Song and Dance Festival may be a day off; the software does not know the date of the festival',
        },
      );
  }
}

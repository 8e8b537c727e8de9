/** Words the notices that the hours of a day may differ. */
import { msg, str } from '@lit/localize';
import { grammar } from '../../../locales/hours-grammar.js';
import type { Notice } from '../../../src/schedule/plan.js';
import { civilDate } from '../templates/dates.js';
import { plain } from '../templates/localized-text.js';
import { dayOffText } from './reason-text.js';

export function noticeText(notice: Notice): string {
  const { toDate, fromDate } = grammar();
  switch (notice.kind) {
    case 'holiday':
      return notice.name
        ? msg(str`svētku diena (${plain(notice.name)}), darba laiks var atšķirties`, {
            desc: 'A public holiday, by its name, of which the institution has said nothing',
          })
        : msg('svētku diena, darba laiks var atšķirties', {
            desc: 'A public holiday of which the institution has said nothing',
          });
    case 'pre-holiday':
      return msg('pirmssvētku diena, darba laiks var būt īsāks', {
        desc: 'The working day before a public holiday',
      });
    case 'day-off':
      return msg(str`${dayOffText(notice.compensates)}, darba laiks var atšķirties`, {
        desc: 'The day off that makes up for a holiday on a weekend: "day off in lieu of 18 November"',
      });
    case 'undecided':
      return undecidedText(notice.perhaps);
    case 'moved-away':
      return msg(
        str`valsts iestādēs brīvdiena (darba diena pārcelta uz ${toDate(civilDate(notice.to))}), darba laiks var atšķirties`,
        {
          desc: 'A working day moved by decree; the date is the Saturday worked instead',
        },
      );
    case 'moved-here':
      return msg(
        str`valsts iestādēs darba diena (pārcelta no ${fromDate(civilDate(notice.from))}), darba laiks var atšķirties`,
        {
          desc: 'A Saturday worked by decree; the date is the day off instead of which it is',
        },
      );
  }
}

/** Words an undecided day as a possibility: the decree may have been issued without being known here. */
function undecidedText(perhaps: Extract<Notice, { kind: 'undecided' }>['perhaps']): string {
  switch (perhaps) {
    case 'moved-away':
      return msg('iespējams, darba diena ir pārcelta; darba laiks var atšķirties', {
        desc: 'A decree that is not known here may have moved the working day to a Saturday',
      });
    case 'moved-here':
      return msg(
        'iespējams, sestdiena ir darba diena citas dienas vietā; darba laiks var atšķirties',
        { desc: 'A decree that is not known here may have made the Saturday a working day' },
      );
    case 'day-off':
      return msg(
        'iespējams, brīvdiena pēc Dziesmu un deju svētku noslēguma; darba laiks var atšķirties',
        { desc: 'The Monday after the song festival may be a day off; its date is not known here' },
      );
  }
}

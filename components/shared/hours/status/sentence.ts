/** The situation as a Latvian sentence: impersonal, and without counting minutes. */
import { msg, str } from '@lit/localize';
import { grammar } from '../../../../locales/hours-grammar.js';
import { DAY_MINUTES, type CivilMoment } from '../../../../src/calendar/civil.js';
import { isLatvianZone } from '../../../../src/calendar/latvia.zone.js';
import { civilDate } from '../../templates/dates.js';
import { plain } from '../../templates/localized-text.js';
import type { Situation } from './situation.js';

/** The relation of the visitor's clock to that of the office. */
export interface Visitor {
  /** Whether the visitor's date equals the office's: "today" then means the same to both. */
  readonly sharesDate: boolean;
  /** Whether the visitor's clock shows the office's time, now and at every moment that the sentence names. */
  readonly sharesClock: boolean;
  /** The IANA name of the office's zone, which no citizen reads. */
  readonly zone: string;
}

/** Returns one sentence without its full stop. */
export function sentence(situation: Situation, visitor: Visitor): string {
  const { status, kind } = situation;
  const comment = kind === 'appointment' ? undefined : status.comment;
  const text = situation.isDoubtful
    ? doubtfulSentence(situation, visitor)
    : certainSentence(situation, visitor);
  return comment === undefined ? text : `${text} (${comment})`;
}

/** The time-zone label follows the last time in the sentence. */
function certainSentence(situation: Situation, visitor: Visitor): string {
  const { kind, opens, breakName, openSince } = situation;
  const next = opens && opening(opens, situation, visitor);
  const until =
    situation.until && clock(situation.until) + (kind === 'soon' && next ? '' : zoneLabel(visitor));
  switch (kind) {
    case 'open':
      if (until === undefined)
        return msg('Atvērts visu diennakti', { desc: 'Status: open 24 hours a day' });
      if (situation.isContinued) {
        return msg(str`Atvērts vismaz līdz plkst. ${until}`, {
          desc: 'Status: "open until at least 17.00", after which it may stay open for an unknown time',
        });
      }
      return msg(str`Atvērts līdz plkst. ${until}`, {
        desc: 'Status: "open until 12.00"',
      });
    case 'soon':
      return next === undefined
        ? msg(str`Atvērts, drīz slēgs – plkst. ${until}`, {
            desc: 'Status within half an hour of closing; the value is a time: "12.00"',
          })
        : msg(str`Atvērts, drīz slēgs – plkst. ${until}; atvērs ${next}`, {
            desc: 'Status within half an hour of closing; the values are a time and the next opening: "12.00", "today at 13.00"',
          });
    case 'break':
      return breakName
        ? msg(str`${plain(breakName)} līdz plkst. ${until}`, {
            desc: 'Status during a break that has a name: "Lunch break until 13.00"',
          })
        : msg(str`Pārtraukums līdz plkst. ${until}`, {
            desc: 'Status during a break: "break until 13.00"',
          });
    case 'appointment':
      if (until === undefined)
        return msg('Pēc pieraksta', { desc: 'Status: open by appointment only' });
      return msg(str`Pēc pieraksta līdz plkst. ${until}`, {
        desc: 'Status: "by appointment until 17.00"',
      });
    case 'open-end': {
      if (openSince === undefined) {
        return msg('Iespējams, vēl atvērts; kad slēgs, nav norādīts', {
          desc: 'Status after the stated hours, which may continue for an unknown time',
        });
      }
      const since = grammar().time(openSince) + zoneLabel(visitor);
      return msg(str`Atvērts no plkst. ${since}; kad slēgs, nav norādīts`, {
        desc: 'Status of hours without a stated end: "open from 9.00; the closing time is not given"',
      });
    }
    case 'possible':
      if (until === undefined) return msg('Iespējams, atvērts', { desc: 'Status: possibly open' });
      return msg(str`Iespējams, atvērts līdz plkst. ${until}`, {
        desc: 'Status: "possibly open until 17.00"',
      });
    case 'closed':
      if (next === undefined)
        return msg('Slēgts', { desc: 'Status: closed, and no next opening is known' });
      return msg(str`Slēgts, atvērs ${next}`, {
        desc: 'Status: closed; the value is the next opening: "on Monday at 8.30"',
      });
  }
}

function doubtfulSentence(situation: Situation, visitor: Visitor): string {
  const { kind, until, today } = situation;
  const end = until && clock(until) + zoneLabel(visitor);
  const day = visitor.sharesDate
    ? msg('šodien', { desc: 'The word "today" inside a sentence' })
    : grammar().onWeekdayAndDateWithin(civilDate(today));
  if (kind === 'appointment' || kind === 'possible' || kind === 'open-end') {
    return msg(str`${certainSentence(situation, visitor)} – ${day} var būt citādi`, {
      desc: 'Status; the first value is "By appointment until 17.00" or "Possibly open", the second is "today" or "on Tuesday, 17 November,"',
    });
  }
  if (kind === 'closed') {
    return msg(str`Parasti slēgts – ${day} var būt citādi`, {
      desc: 'Status on a day that may differ: usually closed; the value is "today" or "on Tuesday, 17 November,"',
    });
  }
  if (kind === 'break') {
    return msg(str`Parasti pārtraukums līdz plkst. ${end} – ${day} var būt citādi`, {
      desc: 'Status on a day that may differ: usually a break; the values are a time and "today" or "on Tuesday, 17 November,"',
    });
  }
  return end === undefined
    ? msg(str`Parasti atvērts visu diennakti – ${day} var būt citādi`, {
        desc: 'Status on a day that may differ: usually open 24 hours; the value is "today" or "on Tuesday, 17 November,"',
      })
    : msg(str`Parasti atvērts līdz plkst. ${end} – ${day} var būt citādi`, {
        desc: 'Status on a day that may differ: usually open; the values are a time and "today" or "on Tuesday, 17 November,"',
      });
}

/** Formats a time; an end at midnight is 24.00. */
function clock({ minute }: CivilMoment): string {
  return grammar().time(minute || DAY_MINUTES);
}

/** Formats the next opening together with its reservation: it may differ, or needs an appointment. */
function opening(opens: CivilMoment, situation: Situation, visitor: Visitor): string {
  const at = openingTime(opens, situation, visitor) + zoneLabel(visitor);
  if (situation.isOpeningDoubtful) {
    return msg(str`${at} – laiks var atšķirties`, {
      desc: 'Inside the status; the value is the next opening, "tomorrow at 14.00", on a day that may differ',
    });
  }
  if (situation.opensByAppointment) {
    return msg(str`${at} – pēc pieraksta`, {
      desc: 'Inside the status; the value is the next opening, "tomorrow at 14.00", which is by appointment only',
    });
  }
  return at;
}

/**
 * Formats the day and time of an opening. The weekday alone names a day up to five days ahead, if all days in
 * between are regular.
 */
function openingTime(
  { day, minute }: CivilMoment,
  { today, acrossHoliday }: Situation,
  visitor: Visitor,
): string {
  const time = grammar().time(minute);
  const ahead = day - today;
  if (visitor.sharesDate && ahead === 0) {
    return msg(str`šodien plkst. ${time}`, {
      desc: 'Next opening inside the status: "today at 8.30"',
    });
  }
  if (visitor.sharesDate && ahead === 1) {
    return msg(str`rīt plkst. ${time}`, {
      desc: 'Next opening inside the status: "tomorrow at 8.30"',
    });
  }
  const date = civilDate(day);
  return ahead < 2 || ahead > 5 || acrossHoliday
    ? msg(str`${grammar().onWeekdayAndDate(date)}, plkst. ${time}`, {
        desc: 'Next opening inside the status: "on Monday, 28 December, at 8.30"',
      })
    : msg(str`${grammar().onWeekday(date.weekday)} plkst. ${time}`, {
        desc: 'Next opening inside the status: "on Monday at 8.30"',
      });
}

/** Returns the label of the time zone; it is empty if the visitor's clock shows the same time. */
function zoneLabel({ sharesClock, zone }: Visitor): string {
  if (sharesClock) return '';
  const label = isLatvianZone(zone)
    ? msg('(Rīgas laiks)', { desc: 'Label after a time, for visitors in another time zone' })
    : msg('(vietējais laiks)', {
        desc: 'Label after a time of an office outside Latvia, for visitors in another time zone',
      });
  return ` ${label}`;
}

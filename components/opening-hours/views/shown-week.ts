/** The week that the view with dates shows, and its title. */
import { msg, str } from '@lit/localize';
import type { CivilDate } from '../../../locales/grammar.js';
import { grammar } from '../../../locales/hours-grammar.js';
import { uncapitalized } from '../../../locales/lv.words.js';
import {
  daysFrom,
  mondayOf,
  partsOf,
  type CivilMoment,
  type EpochDay,
} from '../../../src/calendar/civil.js';
import { planDay } from '../../../src/schedule/day.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';
import { civilDate } from '../../shared/templates/dates.js';
import type { Choices } from '../choices.js';

/**
 * Returns the Monday of the week that the visitor has chosen; else of this week as long as an office still opens in it,
 * and then of the next one.
 */
export function shownMonday(
  { variants }: OfficeGroup,
  { day: today, minute }: CivilMoment,
  { monday: chosen }: Pick<Choices, 'monday'>,
): EpochDay {
  const monday = mondayOf(today);
  // A chosen week may be over by now.
  if (chosen !== undefined) return Math.max(chosen, monday);
  const opensAgain = daysFrom(today, monday + 7 - today).some((day) =>
    variants.some(({ rules }) =>
      planDay(rules, day).spans.some(([, end]) => day > today || end > minute),
    ),
  );
  return opensAgain ? monday : monday + 7;
}

export function weekTitle(monday: EpochDay, today: EpochDay): string {
  const [first, last] = [civilDate(monday), civilDate(monday + 6)];
  const period = grammar().period(first, last);
  switch (monday - mondayOf(today)) {
    case 0:
      return msg(str`Šī nedēļa, ${period}`, {
        desc: 'Title of the table with the hours of this week; the value is its dates: "7–13 December"',
      });
    case 7:
      return msg(str`Nākamā nedēļa, ${period}`, {
        desc: 'Title of the table with the hours of next week; the value is its dates: "7–13 December"',
      });
    default: {
      const dates = grammar().inPeriod(first, last);
      const isThisYear = last.year === partsOf(today).year;
      const isOneYear = first.year === last.year;
      const inYear = isOneYear ? grammar().inYear(dates, first.year) : inYears(first, last);
      const when = isThisYear ? dates : inYear;
      return msg(str`Darba laiks ${when}`, {
        desc: 'Title of the table with the hours of a later week; the value is its dates in the locative: "14–20 December", also with the year',
      });
    }
  }
}

/** "no 2027. gada 27. decembra līdz 2028. gada 2. janvārim" */
function inYears(first: CivilDate, last: CivilDate): string {
  return uncapitalized(grammar().range(first, last));
}

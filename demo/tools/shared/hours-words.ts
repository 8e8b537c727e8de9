/** Puts regular hours into the words of the elements, as plain text that says nothing of the present moment. */
import { grammar } from '../../../locales/hours-grammar.js';
import { recurrenceName, weekTitle } from '../../../components/shared/hours/period-words.js';
import { holidaysText, otherDaysText } from '../../../components/shared/hours/row-head.js';
import { hoursText } from '../../../components/shared/hours/spans.js';
import { registerLocales } from './locales.js';
import type { RegularRow, RegularWeek, RowDays } from '../../../src/schedule/weeks/model.js';

export { withLanguage } from '../../../locales/localization.js';
export { hoursText };

registerLocales();

/** "No jūnija līdz augustam"; nothing for a week that holds all year. */
export function titleText(week: RegularWeek): string | undefined {
  return weekTitle(week);
}

/** "Otrdiena–ceturtdiena", "Mēneša pirmajā sestdienā" */
export function daysText(on: RowDays): string {
  switch (on.kind) {
    case 'weekdays': {
      const { weekday, weekdays } = grammar();
      return on.first === on.last ? weekday(on.first) : weekdays(on.first, on.last);
    }
    case 'public-holidays':
      return holidaysText();
    case 'other-days':
      return otherDaysText();
    default:
      return recurrenceName(on);
  }
}

/** "Otrdiena–ceturtdiena: 8.30–12.00" */
export function rowText({ on, hours }: RegularRow): string {
  return `${daysText(on)}: ${hoursText(hours)}`;
}

/** The field for a date, and the hours of all offices on that date. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { formatDay, parseDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { DayFacts } from '../../../src/schedule/description/day-facts.js';
import { byAnswer } from '../../shared/hours/by-answer.js';
import { contactTemplate } from '../../shared/hours/changes.js';
import { dayTemplate } from '../../shared/hours/day-note.js';
import type { HoursModel } from '../../shared/hours/hours-model.js';
import { officeNames } from '../../shared/hours/names.js';
import { factsOn } from '../../shared/hours/todays.js';
import { civilDate, nowrap } from '../../shared/templates/dates.js';
import type { Choices } from '../choices.js';
import { styles } from './date-answer.styles.js';
import { lastDay } from './last-day.js';

export { styles };

/** While a year is typed digit by digit, browsers report the years 2, 20 and 202. */
const COMPLETE_YEAR = /^[1-9]\d{3}-/;

/** The value is set as an attribute: setting the property would empty a date that is typed in part. */
export function dateForm(hours: HoursModel, { date, handleDateInput }: Choices): TemplateResult {
  const { day: today } = hours.moment;
  return html`<div class="date-form" part="field">
    <label part="label"
      >${msg('Datums', { desc: 'Label of the field for the date whose opening hours a visitor wants to know' })}
      <input
        part="input"
        type="date"
        name="date"
        min=${formatDay(today)}
        max=${formatDay(lastDay(today))}
        value=${date}
        @input=${handleDateInput}
    /></label>
    <div role="status" part="answer">${answerTemplate(dayIn(date), hours)}</div>
  </div>`;
}

function answerTemplate(day: EpochDay | undefined, hours: HoursModel): unknown {
  const { moment, groups, standard } = hours;
  if (day === undefined) return nothing;
  if (day < moment.day) {
    return msg('Var jautāt tikai par šodienu un turpmākajām dienām.', {
      desc: 'In place of the hours of a date: a visitor has asked about a past date',
    });
  }
  if (day > lastDay(moment.day)) {
    return msg('Tik tālu nākotnē darba laiks nav zināms.', {
      desc: 'In place of the hours of a date: a visitor has asked about a date more than ten years ahead',
    });
  }
  const [first, ...others] = groups.flatMap(({ group }) => group.variants);
  if (!first) return nothing;
  const answers = byAnswer(
    { variants: [first, ...others] },
    (variant) => factsOn(variant, moment.day, day),
    visibleFacts,
  );
  const isUncertain = answers.some(({ answer }) => answer.notice);
  const date = html`<time datetime=${formatDay(day)}>${nowrap(dateText(day, moment.day))}</time>`;
  return html`${
    answers[1]
      ? html`<p>${date}:</p>
          <ul role="list">
            ${answers.map(({ offices, answer }) => html`<li>${officeNames(offices)}: ${dayTemplate(answer)}</li>`)}
          </ul>`
      : html`<p>${date}: ${answers.map(({ answer }) => dayTemplate(answer))}</p>`
  }${isUncertain ? contactTemplate(standard) : nothing}`;
}

/** Equal for facts that read the same, whether or not the hours are those of every week. */
function visibleFacts({ isUsual, ...visible }: DayFacts): string {
  return JSON.stringify(visible);
}

/** "Ceturtdien, 24. decembrī", with the year if it is another than the present one. */
function dateText(day: EpochDay, today: EpochDay): string {
  const text = grammar().label([civilDate(day)]);
  const { year } = partsOf(day);
  return year === partsOf(today).year ? text : grammar().inYear(text, year);
}

/** The day of a complete date that exists. */
function dayIn(date: string): EpochDay | undefined {
  try {
    return COMPLETE_YEAR.test(date) ? parseDay(date) : undefined;
  } catch {
    return undefined;
  }
}

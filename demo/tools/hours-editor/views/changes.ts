/** Renders the changes for the client: office by office, then the rest. */
import { html, nothing, type TemplateResult } from 'lit';
import { dayTemplate } from '../../../../components/shared/hours/day-note.js';
import { holidaysText } from '../../../../components/shared/hours/row-head.js';
import { hoursTemplate } from '../../../../components/shared/hours/spans.js';
import type { RegularWeek } from '../../../../src/schedule/weeks/model.js';
import { daysText, rowText, titleText, withLanguage } from '../../shared/hours-words.js';
import type { PlaceChange } from '../changes.js';
import type { DayChange, DaysTold } from '../day-changes.js';
import type { Changes } from '../editor.js';
import type { Place } from '../places.js';
import type { WeekChanges } from '../week-changes.js';
import { changeLine, type Page } from './change-line.js';
import { otherChangesView } from './other-changes.js';

export function changesView(page: Page, { places, others }: Changes): TemplateResult {
  return withLanguage(
    page.words.language,
    () =>
      html`<ul class="places" role="list">
        ${places.map((change) => placeView(page, change))}
        ${others.length > 0 ? otherChangesView(page, others) : nothing}
      </ul>`,
  );
}

function placeView(page: Page, { places, kind, weeks, days }: PlaceChange): TemplateResult {
  const { words } = page;
  return html`<li>
    <p class="place">${words.names(places)}</p>
    ${kind === 'changed' ? nothing : html`<p>${kindText(page, places[0], kind)}</p>`}
    ${weeks ? weeksView(page, weeks) : nothing}
    ${
      days.length > 0
        ? html`<ul>
            ${days.map((each) => dayView(page, each))}
          </ul>`
        : nothing
    }
  </li>`;
}

/** A telephone line may be there already, without hours. */
function kindText({ words }: Page, { isOffice }: Place, kind: 'added' | 'gone'): string {
  const { place, line } = words.texts.review;
  return isOffice ? place[kind] : line[kind];
}

function weeksView(page: Page, { rows, weeks, holidays }: WeekChanges): TemplateResult {
  const { review } = page.words.texts;
  return html`${rows.map(
    (each) =>
      html`<p>${titleText(each.week) ?? review.everyWeek}:</p>
        <ul>
          ${each.rows.map(({ on, before, after }) =>
            changeLine(page, daysText(on), hoursTemplate(before), hoursTemplate(after)),
          )}
        </ul>`,
  )}
  ${
    weeks
      ? html`<p>${review.weeksBefore}:</p>
          ${allWeeks(weeks.before)}
          <p>${review.weeksAfter}:</p>
          <div class="new">${allWeeks(weeks.after)}</div>`
      : nothing
  }
  ${
    holidays
      ? html`<ul>
          ${changeLine(
            page,
            holidaysText(),
            holidays.before ? hoursTemplate(holidays.before) : review.holidaysUnknown,
            holidays.after ? hoursTemplate(holidays.after) : review.holidaysUnknown,
          )}
        </ul>`
      : nothing
  }`;
}

function allWeeks(weeks: readonly RegularWeek[]): TemplateResult {
  return html`<ul>
    ${weeks.flatMap((week) => {
      const title = titleText(week);
      return week.rows.map(
        (row) => html`<li>${title === undefined ? '' : `${title} – `}${rowText(row)}</li>`,
      );
    })}
  </ul>`;
}

function dayView(page: Page, change: DayChange): TemplateResult {
  const { words, today } = page;
  const when =
    change.kind === 'dates'
      ? words.onDates(change.days, today)
      : words.range(change.first, change.last, today);
  return changeLine(page, when, toldView(page, change.before), toldView(page, change.after));
}

function toldView({ words }: Page, told: DaysTold): unknown {
  return typeof told === 'string' ? words.texts.review.days[told] : dayTemplate(told);
}

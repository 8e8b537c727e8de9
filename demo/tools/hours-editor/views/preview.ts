/** The step of preview: the element as citizens see it, and the coming weeks day by day. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  daysFrom,
  formatDay,
  mondayOf,
  partsOf,
  type EpochDay,
} from '../../../../src/calendar/civil.js';
import { placesOf, told, type Place } from '../changes.js';
import { DAYS_AHEAD } from '../changes.js';
import type { Desk } from './desk.js';
import { officeField } from './week.js';

const WEEKS = 5;

export function previewView(desk: Desk): TemplateResult {
  const { editor } = desk;
  const { words, standard } = editor;
  const { texts } = words;
  const [old, now] = [editor.read(editor.before).standard, standard].map((each) =>
    each ? placesOf(each).filter(({ isOffice }) => isOffice) : [],
  );
  const place = now?.find(({ id }) => id === editor.office) ?? now?.[0];
  const before = old?.find(({ id }) => id === place?.id);
  return html`<p>${texts.preview.lead}</p>
    ${officeField(desk, { all: texts.all })}
    <atd-opening-hours
      class="preview"
      heading-level="3"
      lang=${words.language}
      office=${editor.office}
      upcoming=${DAYS_AHEAD}
      .standard=${standard}
    ></atd-opening-hours>
    ${
      place
        ? html`<h3>${texts.preview.weeks}: ${words.text(place.name)}</h3>
            ${weeksView(desk, place, before)}`
        : nothing
    }`;
}

function weeksView({ editor }: Desk, place: Place, before: Place | undefined): TemplateResult {
  const { today } = editor;
  const monday = mondayOf(today);
  return html`<ol class="weeks" role="list">
    ${daysFrom(0, WEEKS).map(
      (week) =>
        html`<li>
          <ol role="list">
            ${daysFrom(monday + week * 7, 7).map((day) =>
              dayView({ editor } as Desk, place, before, day),
            )}
          </ol>
        </li>`,
    )}
  </ol>`;
}

function dayView(
  { editor }: Desk,
  place: Place,
  before: Place | undefined,
  day: EpochDay,
): TemplateResult {
  const { words, today } = editor;
  const { preview } = words.texts;
  const plan = place.rules.plan(day);
  const isChanged = before !== undefined && told(before.rules.plan(day)) !== told(plan);
  return html`<li class=${isChanged ? 'changed' : plan.spans.length > 0 ? '' : 'closed'}>
    <time datetime=${formatDay(day)}
      >${words.weekdayShort(day)} ${partsOf(day).day}.${partsOf(day).month}.</time
    >
    ${day === today ? html`<span class="mark">${preview.today}</span>` : nothing}
    ${isChanged ? html`<strong class="mark">${preview.changed}</strong>` : nothing}
    <span class="day-hours">${words.outcome(plan)}</span>
  </li>`;
}

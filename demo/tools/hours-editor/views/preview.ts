/** The step of preview: the element as citizens see it, and the coming weeks day by day. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  daysFrom,
  formatDay,
  mondayOf,
  partsOf,
  type EpochDay,
} from '../../../../src/calendar/civil.js';
import { dayTemplate } from '../../../../components/shared/hours/day-note.js';
import { grouped } from '../../../../src/grouped.js';
import { withLanguage } from '../../shared/hours-words.js';
import { DAYS_AHEAD, placesOf, type Place } from '../places.js';
import { toldBy, toldKey, type Told } from '../told.js';
import type { Forms } from './editor-state.js';
import { officeField } from './week.js';

const WEEKS = 5;

export function previewView(forms: Forms): TemplateResult {
  const { editor } = forms;
  const { words, standard } = editor;
  const { texts } = words;
  const monday = mondayOf(editor.today);
  const [old, now] = [editor.read(editor.before).standard, standard].map((each) =>
    each ? placesOf(each).filter(({ isOffice }) => isOffice) : [],
  );
  const isOne = now?.some(({ id }) => id === editor.office) ?? false;
  const chosen = (now ?? [])
    .filter(({ id }) => !isOne || id === editor.office)
    .map((place): Compared => {
      const before = old?.find(({ id }) => id === place.id);
      return {
        place,
        told: toldBy(place.rules, editor.today),
        ...(before && { before: toldBy(before.rules, editor.today) }),
      };
    });
  return html`<p>${texts.preview.lead}</p>
    ${officeField(forms, { all: texts.all })}
    <atd-opening-hours
      class="preview"
      heading-level="3"
      lang=${words.language}
      office=${isOne ? editor.office : ''}
      upcoming=${DAYS_AHEAD}
      .standard=${standard}
    ></atd-opening-hours>
    ${alike(chosen, monday).map(
      (places) =>
        html`<h3>${texts.preview.weeks}: ${words.names(places.map(({ place }) => place))}</h3>
          ${weeksView(forms, places[0], monday)}`,
    )}`;
}

interface Compared {
  readonly place: Place;
  readonly told: Told;
  /** As it is now; absent where the place is new. */
  readonly before?: Told;
}

/** Places that have the same weeks ahead, together. */
function alike(
  all: readonly Compared[],
  monday: EpochDay,
): readonly (readonly [Compared, ...Compared[]])[] {
  const days = daysFrom(monday, WEEKS * 7);
  const key = (each: Told | undefined) => each && days.map((day) => toldKey(each.on(day)));
  return grouped(all, ({ told, before }) => JSON.stringify([key(told), key(before)]));
}

function weeksView(forms: Forms, compared: Compared, monday: EpochDay): TemplateResult {
  return html`<ol class="weeks" role="list">
    ${daysFrom(0, WEEKS).map(
      (week) =>
        html`<li>
          <ol role="list">
            ${daysFrom(monday + week * 7, 7).map((day) => dayView(forms, compared, day))}
          </ol>
        </li>`,
    )}
  </ol>`;
}

function dayView({ editor }: Forms, { told, before }: Compared, day: EpochDay): TemplateResult {
  const { words, today } = editor;
  const { preview } = words.texts;
  const facts = told.on(day);
  const isChanged = before !== undefined && toldKey(before.on(day)) !== toldKey(facts);
  const isClosed = facts.hours.kind === 'closed' && facts.cause.kind !== 'appointment';
  return html`<li class=${isChanged ? 'changed' : isClosed ? 'closed' : ''}>
    <time datetime=${formatDay(day)}
      >${words.weekdayShort(day)} ${partsOf(day).day}.${partsOf(day).month}.</time
    >
    ${day === today ? html`<span class="mark">${preview.today}</span>` : nothing}
    ${isChanged ? html`<strong class="mark">${preview.changed}</strong>` : nothing}
    <span class="day-hours">${withLanguage(words.language, () => dayTemplate(facts))}</span>
  </li>`;
}

/** The step of preview: the element as citizens see it, and the coming weeks day by day. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  daysFrom,
  formatDay,
  mondayOf,
  partsOf,
  type EpochDay,
} from '../../../../src/calendar/civil.js';
import { planDay } from '../../../../src/schedule/day.js';
import { DAYS_AHEAD, placesOf, told, type Place } from '../changes.js';
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
    .map((place) => ({ place, before: old?.find(({ id }) => id === place.id) }));
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
  /** As it is now; nothing where the place is new. */
  readonly before: Place | undefined;
}

/** Places that have the same weeks ahead, together. */
function alike(all: readonly Compared[], monday: EpochDay): [Compared, ...Compared[]][] {
  const groups = new Map<string, [Compared, ...Compared[]]>();
  const days = daysFrom(monday, WEEKS * 7);
  for (const each of all) {
    const key = [each.place, each.before]
      .map((place) => place && days.map((day) => told(planDay(place.rules, day))).join())
      .join('|');
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
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

function dayView({ editor }: Forms, { place, before }: Compared, day: EpochDay): TemplateResult {
  const { words, today } = editor;
  const { preview } = words.texts;
  const plan = planDay(place.rules, day);
  const isChanged = before !== undefined && told(planDay(before.rules, day)) !== told(plan);
  return html`<li class=${isChanged ? 'changed' : plan.spans.length > 0 ? '' : 'closed'}>
    <time datetime=${formatDay(day)}
      >${words.weekdayShort(day)} ${partsOf(day).day}.${partsOf(day).month}.</time
    >
    ${day === today ? html`<span class="mark">${preview.today}</span>` : nothing}
    ${isChanged ? html`<strong class="mark">${preview.changed}</strong>` : nothing}
    <span class="day-hours">${words.outcome(plan)}</span>
  </li>`;
}

// The box for opening hours: it shows them in both languages, and a mistake with the correction of the engine.

import { civil } from '../../receiver/riga-time.mjs';
import { hoursExamples } from './hours-examples.mjs';

/** The engine is about seventy small files, which a page with elements does not need. */
const ENGINE = '/dist/src/schedule/index.js';
/** Hours that are half typed are no mistake yet. */
const PAUSE_MS = 500;

/**
 * @param {HTMLElement} box
 * @param {object} options
 * @param {import('atd-widgets/calendar').DatedCalendar} options.calendar
 * @param {(text: () => string) => void} options.announce
 * @returns {{ loadEngine: () => Promise<unknown> }}
 */
export function startHoursBox(box, { calendar, announce }) {
  const find = (selector) => box.querySelector(selector);
  const [input, problem, list] = ['textarea', '.problem', '.hours-examples'].map(find);
  const shown = box.querySelectorAll('atd-opening-hours');
  const examples = hoursExamples(civil(Date.now()).date, calendar);
  let engine;

  input.addEventListener('input', update);
  list.append(...examples.map(({ name, hours }) => button(name, () => write(hours), hours)));
  write(examples[0].hours);
  return { loadEngine };

  function loadEngine() {
    return (engine ??= import(ENGINE));
  }

  /** As the visitor would have typed it. */
  function write(hours) {
    input.value = hours;
    return update();
  }

  /** @param {InputEvent} [typing] absent where the whole text was written at once */
  async function update(typing) {
    const text = input.value.trim();
    for (const each of list.children) {
      each.setAttribute('aria-pressed', String(each.dataset.hours === text));
    }
    const found = await examine(text);
    const isCurrent = () => input.value.trim() === text;
    if (!isCurrent()) return;
    if (!found.isRefused) for (const element of shown) element.setAttribute('hours', text);
    if (typing && found.lines) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (!isCurrent()) return;
    input.setAttribute('aria-invalid', String(Boolean(found.isRefused)));
    problem.hidden = !found.lines;
    problem.replaceChildren(...(found.lines ?? []));
    if (found.lines) announce(() => problem.innerText);
  }

  /** @returns {Promise<{ isRefused?: true, lines?: Node[] }>} what to say about the text; nothing where it is right */
  async function examine(text) {
    if (text === examples[0].hours) return {};
    if (text === '') return { isRefused: true, lines: [line('Ierakstiet darba laiku.'), keeps()] };
    try {
      const { Schedule } = await loadEngine();
      const [warning] = Schedule.parse(text).warnings;
      return warning ? { lines: warningLines(warning) } : {};
    } catch (error) {
      if (error.name === 'ScheduleSyntaxError') {
        return { isRefused: true, lines: refusalLines(error) };
      }
      // Without the engine the elements themselves show what they understand.
      engine = undefined;
      return { lines: [line('Kļūdu pārbaude nav ielādējusies.')] };
    }
  }

  function refusalLines({ text, position, found, correction }) {
    const where = found
      ? [
          'Nav saprotams: ',
          code(text.slice(0, position), mark(found), text.slice(position + found.length)),
        ]
      : ['Pieraksts beidzas par agru: ', code(text, mark('…'))];
    return [line(...where), ...offer(correction), keeps()];
  }

  function warningLines({ rule, by, correction }) {
    const text = line('Noteikums ', code(rule), ' nekad nav spēkā: to aizstāj ', code(by), '.');
    return [text, ...offer(correction)];
  }

  function offer(correction) {
    if (correction === undefined) return [];
    const accept = button('', () => write(correction).then(() => input.focus()));
    accept.append('Lietot: ', code(correction));
    return [line(accept)];
  }
}

function keeps() {
  return line('Tālāk redzams pēdējais saprotamais darba laiks.');
}

function line(...content) {
  return make('p', ...content);
}

function code(...content) {
  return Object.assign(make('code', ...content), { lang: 'en' });
}

function mark(text) {
  return make('mark', text);
}

function button(name, act, hours) {
  const made = make('button', name);
  made.type = 'button';
  if (hours !== undefined) made.dataset.hours = hours;
  made.addEventListener('click', act);
  return made;
}

function make(tag, ...content) {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}

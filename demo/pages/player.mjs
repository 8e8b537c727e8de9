// The time slider: it moves `now` of the elements through a week, in steps of a quarter of an hour. It
// counts instants, so it passes an hour that the clocks repeat twice.

import { civil, instantOf, offset, spoken } from '../receiver/riga-time.mjs';

const STEP_MS = 15 * 60_000;
const TICK_MS = 150;
const weekDays = ['P.', 'O.', 'T.', 'C.', 'Pk.', 'S.', 'Sv.'];

/** Each week starts at a time shortly before a change. */
const weeks = [
  ['2026-11-23', '2026-11-27T11:30', '23.–29. novembris: piektdienas īsais pārtraukums'],
  ['2026-11-16', '2026-11-17T16:00', '16.–22. novembris: svētku diena'],
  ['2026-12-21', '2026-12-23T16:00', '21.–27. decembris: Ziemassvētki'],
  ['2026-06-22', '2026-06-22T08:00', '22.–28. jūnijs: Jāņi un pārceltā darba diena'],
  ['2026-03-23', '2026-03-29T02:00', '23.–29. marts: sākas vasaras laiks'],
  ['2026-10-19', '2026-10-25T02:30', '19.–25. oktobris: beidzas vasaras laiks'],
].map(([monday, at, title]) => ({ monday, at, title }));

/**
 * @param {HTMLElement} player the controls
 * @param {Iterable<Element>} elements the elements to control
 */
export function startPlayer(player, elements) {
  const find = (selector) => player.querySelector(selector);
  const [slider, select, play, present] = ['input', 'select', '.play', '.present'].map(find);
  const driven = [...elements];
  let start;
  let timer;

  for (const { title } of weeks) {
    select.append(Object.assign(document.createElement('option'), { textContent: title }));
  }
  select.addEventListener('change', chooseWeek);
  slider.addEventListener('input', show);
  slider.addEventListener('keydown', moveByDay);
  play.addEventListener('click', () => (timer === undefined ? run() : pause()));
  present.addEventListener('click', () => (isPresent() ? show() : showPresent()));
  customElements.whenDefined('atd-opening-hours').then(async () => {
    await driven[0].ready;
    drawRibbon();
  });
  // In the present the elements update themselves, and this updates the readout.
  setInterval(() => isPresent() && read(Date.now()), 1000);
  player.hidden = false;
  chooseWeek();

  function chooseWeek() {
    const { monday, at } = weeks[select.selectedIndex];
    start = instantOf(`${monday}T00:00`);
    const days = Array.from({ length: 8 }, (_, day) => instantOf(`${dayAfter(monday, day)}T00:00`));
    slider.max = (days[7] - start) / STEP_MS;
    slider.value = (instantOf(at) - start) / STEP_MS;
    find('.days').replaceChildren(...weekDays.map((name, day) => dayLabel(name, days, day)));
    drawRibbon();
    show();
  }

  function dayLabel(name, days, day) {
    const label = document.createElement('span');
    label.textContent = name;
    label.style.flexGrow = (days[day + 1] - days[day]) / STEP_MS;
    return label;
  }

  /** Draws the opening hours above the slider, from the element's own schedule. */
  function drawRibbon() {
    const length = slider.max * STEP_MS;
    const open = driven[0].schedule?.intervals(start, start + length) ?? [];
    find('.ribbon').replaceChildren(
      ...open.map((interval) => {
        const bar = document.createElement('span');
        bar.style.insetInlineStart = `${((interval.start - start) / length) * 100}%`;
        bar.style.inlineSize = `${((interval.end - interval.start) / length) * 100}%`;
        return bar;
      }),
    );
  }

  function show() {
    const instant = start + slider.value * STEP_MS;
    const now = new Date(instant).toISOString();
    for (const element of driven) element.setAttribute('now', now);
    present.setAttribute('aria-pressed', 'false');
    slider.setAttribute('aria-valuetext', spoken(instant));
    read(instant);
  }

  function isPresent() {
    return present.getAttribute('aria-pressed') === 'true';
  }

  function showPresent() {
    pause();
    for (const element of driven) element.removeAttribute('now');
    present.setAttribute('aria-pressed', 'true');
    read(Date.now());
  }

  function read(instant) {
    write('output', spoken(instant));
    write('small', `${civil(instant).date.slice(0, 4)} · Rīgas laiks, UTC+${offset(instant)}`);
  }

  function write(selector, text) {
    const target = find(selector);
    if (target.textContent !== text) target.textContent = text;
  }

  /** Page Up and Page Down move by a day; by default they would move by a tenth of the week. */
  function moveByDay(event) {
    const by = { PageUp: 1, PageDown: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    slider.value = Number(slider.value) + (by * 24 * 3_600_000) / STEP_MS;
    show();
  }

  function run() {
    if (slider.value === slider.max) slider.value = 0;
    name('Pauze (Pause)', 'playing');
    timer = setInterval(() => {
      slider.stepUp();
      show();
      if (slider.value === slider.max) pause();
    }, TICK_MS);
    show();
  }

  function pause() {
    clearInterval(timer);
    timer = undefined;
    name('Atskaņot (Play)', '');
  }

  function name(label, state) {
    play.setAttribute('aria-label', label);
    play.dataset.state = state;
  }
}

function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * 24 * 3_600_000).toISOString().slice(0, 10);
}

// The time slider over two years. It sets `now` of the elements; in the present it removes it.

import { civil, instantOf, offset } from '../../receiver/riga-time.mjs';
import { addDays, shortMoment, spokenMoment } from './dates.mjs';

const MINUTE_MS = 60_000;
const STEP_MS = 15 * MINUTE_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAYS = 731;
const ARROWS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const PAGES = { PageUp: 1, PageDown: -1 };

export class TimeBar {
  /** Epoch milliseconds; undefined in the present. */
  #chosen;
  /** The minute of the day that a pointer keeps while it moves from day to day. */
  #keptMinute;
  #start = instantOf(`${civil(Date.now()).date}T00:00`);
  #elements;
  #onMove;
  #slider;
  #readout;
  #year;
  #present;
  #moments;

  /**
   * @param {HTMLElement} bar
   * @param {object} options
   * @param {Iterable<Element>} options.elements the elements whose time it sets
   * @param {() => void} options.onMove called after each change by the visitor
   */
  constructor(bar, { elements, onMove }) {
    this.#elements = [...elements];
    this.#onMove = onMove;
    const find = (selector) => bar.querySelector(selector);
    this.#slider = find('input');
    this.#readout = find('.readout-moment');
    this.#year = find('.readout-zone');
    this.#present = find('.present');
    this.#moments = find('.moments');
    this.#slider.max = (instantOf(`${addDays(this.#date, DAYS)}T00:00`) - this.#start) / STEP_MS;
    this.#slider.addEventListener('pointerdown', () => this.#keepMinute());
    this.#slider.addEventListener('keydown', (event) => this.#handleKey(event));
    this.#slider.addEventListener('input', () => this.#handleInput());
    for (const type of ['pointerup', 'pointercancel', 'blur']) {
      this.#slider.addEventListener(type, () => (this.#keptMinute = undefined));
    }
    this.#present.addEventListener('click', () => this.moveTo(undefined));
    for (const button of bar.querySelectorAll('[data-hours], [data-days]')) {
      const { hours = 0, days = 0 } = button.dataset;
      button.addEventListener('click', () => this.#moveBy(Number(hours), Number(days)));
    }
    setInterval(() => this.#chosen === undefined && this.#show(), 1000);
    this.#drawMonths(find('.months'));
    this.#show();
  }

  /** @param {import('./moments.mjs').Moment[]} moments */
  offer(moments) {
    const buttons = moments.map(({ name, instant }) => {
      const button = document.createElement('button');
      const when = document.createElement('small');
      when.textContent = shortMoment(instant);
      button.type = 'button';
      button.dataset.instant = instant;
      button.append(name, ' ', when);
      button.addEventListener('click', () => this.moveTo(instant));
      return button;
    });
    this.#moments.append(...buttons);
    this.#press();
  }

  /** @param {number | undefined} instant epoch milliseconds; undefined for the present */
  moveTo(instant) {
    const last = this.#start + this.#slider.max * STEP_MS;
    this.#chosen =
      instant === undefined ? undefined : Math.min(Math.max(instant, this.#start), last);
    for (const element of this.#elements) {
      if (this.#chosen === undefined) element.removeAttribute('now');
      else element.setAttribute('now', new Date(this.#chosen).toISOString());
    }
    this.#show();
    this.#onMove();
  }

  get #date() {
    return civil(this.#start).date;
  }

  get #instant() {
    return this.#chosen ?? Math.floor(Date.now() / STEP_MS) * STEP_MS;
  }

  #moveBy(hours, days) {
    const { date } = civil(this.#instant);
    const moved = days === 0 ? this.#instant : this.#sameTimeOn(addDays(date, days));
    this.moveTo(moved + hours * HOUR_MS);
  }

  #sameTimeOn(date, { minute } = civil(this.#instant)) {
    const [hour, rest] = [Math.floor(minute / 60), minute % 60];
    return instantOf(`${date}T${[hour, rest].map((n) => String(n).padStart(2, '0')).join(':')}`);
  }

  /** A pixel is most of a day, so a pointer moves by whole days and leaves the time of day alone. */
  #keepMinute() {
    this.#keptMinute = civil(this.#instant).minute;
  }

  #handleInput() {
    const instant = this.#start + this.#slider.value * STEP_MS;
    const isDragged = this.#keptMinute !== undefined;
    this.moveTo(
      isDragged ? this.#sameTimeOn(civil(instant).date, { minute: this.#keptMinute }) : instant,
    );
  }

  #handleKey(event) {
    this.#keptMinute = undefined;
    const { key, shiftKey } = event;
    const [arrow, page] = [ARROWS[key], PAGES[key]];
    // With these keys an arrow is the browser's own: Alt+Left goes back.
    const isForBrowser = event.altKey || event.ctrlKey || event.metaKey;
    if (isForBrowser || (arrow === undefined && page === undefined)) return;
    event.preventDefault();
    if (page !== undefined) this.#moveBy(0, page);
    else this.moveTo(this.#instant + arrow * (shiftKey ? STEP_MS : HOUR_MS));
  }

  #show() {
    const instant = this.#chosen ?? Date.now();
    const text = spokenMoment(instant);
    this.#slider.value = (instant - this.#start) / STEP_MS;
    this.#slider.setAttribute('aria-valuetext', text);
    write(this.#readout, text);
    write(this.#year, `${civil(instant).date.slice(0, 4)} · Rīgas laiks, UTC+${offset(instant)}`);
    this.#press();
  }

  #press() {
    this.#present.setAttribute('aria-pressed', String(this.#chosen === undefined));
    for (const button of this.#moments.querySelectorAll('[data-instant]')) {
      button.setAttribute('aria-pressed', String(Number(button.dataset.instant) === this.#chosen));
    }
  }

  /** The scale below the slider: a line for each month, a number for each year. */
  #drawMonths(scale) {
    const last = this.#start + this.#slider.max * STEP_MS;
    let [year, month] = this.#date.split('-').map(Number);
    for (;;) {
      [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
      const at = instantOf(`${year}-${String(month).padStart(2, '0')}-01T00:00`);
      if (at >= last) return;
      const line = document.createElement('span');
      line.style.insetInlineStart = `${((at - this.#start) / (last - this.#start)) * 100}%`;
      if (month === 1) line.textContent = year;
      scale.append(line);
    }
  }
}

function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

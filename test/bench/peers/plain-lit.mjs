/**
 * The same on plain Lit. With `src` it shows the offices of a standard document instead, read as one would who knows
 * that the document is right and has nothing but weeks.
 */
import { css, html, LitElement, unsafeCSS } from 'lit';
import { ATD, rowsOf, statusOf, styles } from './hours.mjs';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

class PlainLitHours extends LitElement {
  static styles = css`
    ${unsafeCSS(styles)}
  `;

  static properties = { src: {}, institution: { state: true } };

  #timer;
  #settle;

  /** Resolves when the hours are shown. */
  ready = new Promise((resolve) => (this.#settle = resolve));

  connectedCallback() {
    super.connectedCallback();
    if (this.src) void this.#read();
    else this.institution = ATD;
    this.#timer = setInterval(() => this.requestUpdate(), 15_000);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  updated() {
    if (this.institution) this.#settle();
  }

  render() {
    if (!this.institution) return html`<slot></slot>`;
    const { name, kind, groups } = this.institution;
    return html`<h2>${name}</h2>
      ${groups.map((group) => this.#group(kind, group))}`;
  }

  #group(kind, { names, week }) {
    const [state, sentence] = statusOf(week);
    return html`<p>${kind}: ${names}</p>
      <p part="status" class=${state}>${sentence}</p>
      <table>
        <caption>
          Darba laiks
        </caption>
        ${rowsOf(week).map(
          ([days, times]) =>
            html`<tr>
              <th scope="row">${days}</th>
              <td>${times}</td>
            </tr>`,
        )}
      </table>`;
  }

  async #read() {
    const { name, counters, department } = await (await fetch(this.src)).json();
    const groups = new Map();
    for (const { name: office, openingHoursSpecification: hours } of department) {
      const key = JSON.stringify(hours);
      const group = groups.get(key) ?? { names: [], week: weekOf(hours) };
      group.names.push(office.lv);
      groups.set(key, group);
    }
    const all = [...groups.values()].map((group) => ({ ...group, names: group.names.join(', ') }));
    this.institution = { name: name.lv, kind: counters.lv, groups: all };
  }
}

function weekOf(specifications) {
  const week = dayNames.map(() => []);
  for (const { dayOfWeek, opens, closes } of specifications) {
    for (const day of [dayOfWeek].flat()) {
      week[dayNames.indexOf(day)].push([minutes(opens), minutes(closes)]);
    }
  }
  for (const spans of week) spans.sort(([a], [b]) => a - b);
  return week;
}

function minutes(text) {
  const [hours, rest] = text.split(':').map(Number);
  return hours * 60 + rest;
}

customElements.define('plain-lit-hours', PlainLitHours);

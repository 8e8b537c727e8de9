/** A custom element as it is written by hand in an afternoon: ATD's hours, and whether the office is open. */
import { ATD, rowsOf, statusOf, styles } from './hours.mjs';

class HandWrittenHours extends HTMLElement {
  #timer;

  connectedCallback() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const [{ names, week }] = ATD.groups;
    const rows = rowsOf(week).map(([days, times]) => `<tr><th scope=row>${days}<td>${times}`);
    root.innerHTML = `<style>${styles}</style><h2>${ATD.name}</h2><p>${ATD.kind}: ${names}</p>
<p part=status></p><table><caption>Darba laiks</caption>${rows.join('')}</table>`;
    const sentence = root.querySelector('[part=status]');
    const tick = () => {
      const [state, text] = statusOf(week);
      sentence.className = state;
      sentence.textContent = text;
    };
    tick();
    this.#timer = setInterval(tick, 15_000);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }
}

customElements.define('hand-tag-hours', HandWrittenHours);

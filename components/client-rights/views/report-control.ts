/** Renders the control that leads from a point to a form for a message about it. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { icon } from './icon.js';

/** A speech bubble. */
const BUBBLE = 'M4 5h16v11h-9l-5 4v-4H4z';

/**
 * Renders a link if the form may be in another page, and a button otherwise. The title names it, also for a visitor
 * with a mouse, who sees only an icon.
 * @param href the address of that page, with the point; empty if there is none
 */
export function reportControl(
  href: string,
  place: number,
  onPress: (event: Event) => void,
): TemplateResult {
  const name = msg(str`Ziņot par ${place}. punktu`, {
    desc: 'Name of the control at a point of the charter that leads to the feedback form; the value is the number of the point',
  });
  if (href === '') {
    return html`<button type="button" part="report" title=${name} @click=${onPress}>
      ${icon(BUBBLE)}
    </button>`;
  }
  return html`<a part="report" href=${href} title=${name} @click=${onPress}>${icon(BUBBLE)}</a>`;
}

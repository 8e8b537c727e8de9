/** An icon for each situation, so that colour is never the only difference. */
import { html, type TemplateResult } from 'lit';
import type { Situation } from './situation.js';

const RING = 'M12 3a9 9 0 1 0 .01 0';

/** Stroked paths in a square of 24. */
const SHAPES: Readonly<Record<Situation['sign'], string>> = {
  open: `${RING}M7.5 12.5l3 3L16.5 9`,
  soon: `${RING}M12 7v5l3 3`,
  break: `${RING}M10 9v6m4-6v6`,
  closed: `${RING}M8 12h8`,
  doubtful: 'M12 3 2 21h20zv0M12 10v5m0 2.5v.5',
  appointment: 'M4 5h16v15H4zM4 10h16M8 3v4m8-4v4',
};

export function icon({ sign }: Situation): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${SHAPES[sign]} />
  </svg>`;
}

/** A shape for each situation, so that colour is never all that tells them apart. */
import { html, svg, type TemplateResult } from 'lit';
import type { Situation } from './situation.js';

const ring = svg`<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" />`;

const SHAPES: Readonly<Record<Situation['sign'], TemplateResult<2>>> = {
  open: svg`<circle cx="12" cy="12" r="10" fill="currentColor" />
    <path class="cut" d="m7 12.5 3.5 3.5L17 9" />`,
  soon: svg`${ring}<path d="M12 6.5V12l3.5 3.5" class="line" />`,
  break: svg`${ring}<path d="M9.5 8v8m5-8v8" class="line" />`,
  closed: svg`${ring}<path d="M8 12h8" class="line" />`,
  appointment: svg`<rect x="3" y="5" width="18" height="16" rx="2" class="line" />
    <path d="M3 10h18M8 2.5V7m8-4.5V7" class="line" />`,
  doubtful: svg`<path d="M12 3 2 21h20z" class="line" />
    <path d="M12 10v5m0 2.5v.5" class="line" />`,
};

export function icon({ sign }: Situation): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[sign]}</svg>`;
}

/** The styles of the status and its colours. */
import { css } from 'lit';

export const statusStyles = css`
  :host {
    --_open: var(--atd-color-open, light-dark(#14662f, #7ddb9b));
    --_soon: var(--atd-color-soon, light-dark(#8a4b00, #f5b860));
    --_closed: var(--atd-color-closed, light-dark(#a1202c, #ff9a9f));
  }

  .status {
    --_sign: var(--_muted);
    padding: 0.625em 0.875em;
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid var(--_sign);
    background: var(--_surface);
  }

  [data-kind] {
    --_sign: var(--_soon);
  }

  [data-kind='open'] {
    --_sign: var(--_open);
  }

  [data-kind='closed'] {
    --_sign: var(--_closed);
  }

  .sentence {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
    font-weight: 600;
  }

  .icon {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: var(--_sign);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;

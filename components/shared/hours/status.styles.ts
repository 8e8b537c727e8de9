import { css } from 'lit';

export const statusStyles = css`
  :host {
    --_open: var(--atd-color-open, light-dark(#14662f, #7ddb9b));
    --_soon: var(--atd-color-soon, light-dark(#8a4b00, #f5b860));
    --_closed: var(--atd-color-closed, light-dark(#a1202c, #ff9a9f));
  }

  /* The status and, unseen in the same cell, the longest that may come to stand there. */
  .status {
    --_sign: var(--_muted);
    padding: 0.625em 0.875em;
    border-radius: var(--_radius);
    border-inline-start: 0.25em solid var(--_sign);
    background: var(--_surface);
  }

  .sizer {
    display: grid;
    align-items: center;
  }

  .sizer > *,
  .sizer::after {
    grid-area: 1 / 1;
  }

  .sizer::after {
    content: attr(data-longest);
    padding-inline-start: 1.875em;
    font-weight: 600;
    visibility: hidden;
  }
`;

import { css } from 'lit';

export const statusStyles = css`
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
  .sizer::before,
  .sizer::after {
    grid-area: 1 / 1;
  }

  .sizer::before,
  .sizer::after {
    content: attr(data-longest);
    padding-inline-start: 1.875em;
    font-weight: 600;
    visibility: hidden;
  }

  .sizer::before {
    content: attr(data-before);
    padding: 0;
    font-weight: inherit;
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
    color: var(--_sign);
  }

  .icon .line,
  .icon .cut {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon .cut {
    stroke: Canvas;
  }

  [data-kind='open'] {
    --_sign: var(--_open);
  }

  :is([data-kind='soon'], [data-kind='break'], [data-kind='doubtful'], [data-kind='appointment']) {
    --_sign: var(--_soon);
  }

  [data-kind='closed'] {
    --_sign: var(--_closed);
  }
`;

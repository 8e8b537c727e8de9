import { css } from 'lit';

export const styles = css`
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

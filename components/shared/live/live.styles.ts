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
    fill: none;
    stroke: var(--_sign);
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
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
`;

/** The styles of many offices. */
import { css } from 'lit';

export const styles = css`
  .find {
    display: grid;
    gap: 0.25em 0.75em;
    justify-items: start;
  }

  .find input {
    box-sizing: border-box;
    inline-size: min(100%, 24em);
    padding: 0.375em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    font: inherit;
    color: inherit;
  }

  .find p {
    min-block-size: 1lh;
    color: var(--_muted);
  }

  details.group > summary {
    padding-block: 0.25em;
    cursor: pointer;
  }

  details.group > summary [part='heading'] {
    display: inline;
    font-size: 1em;
  }

  .folded-status {
    display: block;
    padding-inline-start: 1.125em;
  }

  @media print {
    .find {
      display: none;
    }
  }
`;

/** The styles of many offices. */
import { css } from 'lit';
import { fieldStyles } from '../../shared/styles/field.styles.js';

export const styles = css`
  ${fieldStyles}

  .find {
    display: grid;
    gap: 0.25em 0.75em;
    justify-items: start;
  }

  .find input {
    inline-size: min(100%, 24em);
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

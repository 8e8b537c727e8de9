/** The styles of the buttons that lead to other weeks. */
import { css } from 'lit';

export const styles = css`
  .week-pager {
    display: grid;
    grid-template-columns: 1fr auto auto;
    gap: 0.25em 1.5em;
    align-items: baseline;
    margin-block-end: -0.5em;
  }

  [part='week-button'] {
    padding-block: 0.25em;
    border: 0;
    background: none;
    color: var(--_link);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  [part='week-button']:hover {
    text-decoration: underline;
  }

  [part='week-button'][aria-disabled] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }

  .previous {
    justify-self: start;
  }

  /* The button stays in its place when the others are added. */
  .next {
    grid-column: 3;
  }

  @container (inline-size < 28em) {
    .week-pager {
      grid-template-columns: 1fr auto;
      column-gap: 0.75em;
    }

    .next {
      grid-column: 2;
      grid-row: 1;
    }

    .present {
      grid-row: 2;
      justify-self: start;
    }
  }

  @media print {
    .week-pager {
      display: none;
    }
  }
`;

/** The styles of the list of changes, and of notes on hours. */
import { css } from 'lit';

export const styles = css`
  .changes {
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .changes-title,
  .changes time,
  .notes {
    font-weight: 600;
  }

  .notes {
    color: var(--_soon);
  }

  .print-only {
    display: none;
  }

  .next-change {
    font-size: 0.9375em;
  }

  @media print {
    .print-only {
      display: revert;
    }

    .next-change {
      display: none;
    }
  }

  /* In a wide container the changes stand beside other content and add little to the height. */
  @container (inline-size > 44em) {
    .group:has(> .changes:not(.print-only)) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: calc(2 * var(--_space));
    }

    .group:has(> .changes:not(.print-only)) > :not(.changes, .weeks) {
      grid-column: 1 / -1;
    }

    .group > .changes {
      grid-column: 2;
      grid-row: 3;
      align-self: start;
    }

    .group > .weeks {
      align-self: start;
    }

    .changes ~ .weeks .days {
      inline-size: 42%;
    }
  }

  @container (inline-size > 64em) {
    .changes ~ .weeks .days {
      inline-size: 14em;
    }

    .note,
    .notes,
    .notes li {
      display: inline-block;
      margin-block-start: 0;
      margin-inline-start: 1em;
    }

    .notes {
      margin-inline-start: 0;
    }
  }
`;

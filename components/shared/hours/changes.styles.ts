/** The styles of the list of changes, and of notes on hours. */
import { css } from 'lit';

export const styles = css`
  .changes {
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .changes-title,
  .changes li > time,
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

  .hours,
  .weeks {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  /* In a wide container the changes stand beside other content and add little to the height. */
  @container (inline-size > 44em) {
    .hours:has(> [part='changes']) {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      column-gap: calc(2 * var(--_space));
    }

    .hours > [part='changes'] {
      grid-area: 1 / 2;
      align-self: start;
    }

    .hours > .weeks {
      align-self: start;
    }

    [part='changes'] ~ .weeks .days {
      inline-size: 42%;
    }
  }

  @container (inline-size > 64em) {
    [part='changes'] ~ .weeks .days {
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

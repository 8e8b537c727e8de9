/** The styles of the table view, and of all views in common. */
import { css } from 'lit';

export const styles = css`
  [part='base'],
  .group {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  .group + .group {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  [part='heading'] {
    line-height: 1.25;
  }

  h1,
  h2,
  h3 {
    font-size: 1.375em;
  }

  .group > [part='heading'] {
    font-size: 1.125em;
  }

  [part='offices'] {
    margin-block-start: -0.5em;
  }

  [part='offices'],
  [part='footnotes'],
  .data-date {
    color: var(--_muted);
  }

  caption {
    padding-block-end: 0.375em;
    font-weight: 600;
    text-align: start;
  }

  li {
    margin-block-start: 0.25em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }

  .days {
    inline-size: 42%;
  }

  tbody {
    border-block-end: 1px solid var(--_line);
  }

  th,
  td {
    padding: 0.5em 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  th {
    padding-inline-end: 0.5em;
    font-weight: 400;
  }

  .mark {
    display: inline-block;
    min-inline-size: 24px;
    text-align: center;
    text-decoration: none;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    list-style: revert;
    color: var(--_link);
    cursor: pointer;
  }

  [part='footnotes'],
  .data-date {
    font-size: 0.875em;
  }

  .data-date:not(.old) {
    display: none;
  }

  @container (inline-size < 26em) {
    .days {
      inline-size: 46%;
    }

    td .span {
      display: block;
    }
  }

  @container (inline-size > 44em) {
    .days {
      inline-size: 18em;
    }
  }

  @media print {
    .status,
    .mark,
    .question,
    .calendar-file {
      display: none;
    }

    [part='base'] .data-date {
      display: block;
    }
  }
`;

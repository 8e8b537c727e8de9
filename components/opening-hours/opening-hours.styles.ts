import { css } from 'lit';

export const styles = css`
  [part='base'],
  .group {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
  }

  [part='base'] {
    gap: var(--_space);
  }

  .group + .group {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .badge,
  .badge .group {
    gap: 0.25em;
    padding: 0;
    border: 0;
  }

  [part='heading'] {
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  [part='base'] > [part='heading'] {
    font-size: 1.375em;
  }

  .group > :is(h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }

  .offices {
    color: var(--_muted);
    margin-block-start: calc(var(--_space) * -0.5);
  }

  .compact .offices {
    margin-block-start: calc(var(--_space) * -0.75);
  }

  .changes {
    display: grid;
    gap: 0.25em;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .changes-title {
    font-weight: 700;
  }

  .changes time {
    font-weight: 600;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block-end: 0.375em;
    font-weight: 700;
    text-align: start;
  }

  th,
  td {
    padding: 0.5em 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  tbody tr:last-child > * {
    border-block-end: 1px solid var(--_line);
  }

  th {
    inline-size: min(42%, 18em);
    padding-inline-end: 1em;
    font-weight: 400;
  }

  .date {
    color: var(--_muted);
    font-weight: 400;
  }

  [aria-current] > * {
    background: var(--_surface);
    font-weight: 600;
  }

  [aria-current] > th {
    box-shadow: inset 0.25em 0 currentColor;
    padding-inline-start: 0.75em;
  }

  :host(:dir(rtl)) [aria-current] > th {
    box-shadow: inset -0.25em 0 currentColor;
  }

  .today {
    padding: 0.125em 0.5em;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: 0.8125em;
    font-weight: 600;
  }

  .note::first-letter {
    text-transform: capitalize;
  }

  .notes,
  .note {
    color: var(--_soon);
    font-weight: 600;
  }

  .mark {
    display: inline-block;
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    text-align: center;
    text-decoration: none;
    font-weight: 700;
  }

  .footnotes {
    display: grid;
    gap: 0.375em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  .data-date:not(.old) {
    display: none;
  }

  .data-date {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .preview {
    justify-self: start;
    padding: 0.125em 0.625em;
    border: 1px dashed currentColor;
    border-radius: var(--_radius);
    font-size: 0.875em;
    font-weight: 600;
  }

  .institution + .offices {
    margin: 0;
  }

  .on-paper {
    display: none;
  }

  @container (inline-size < 26em) {
    th {
      inline-size: 46%;
      padding-inline-end: 0.5em;
    }

    .date,
    .today {
      display: block;
      inline-size: fit-content;
    }

    .date .together {
      white-space: normal;
    }

    [aria-current] > th {
      padding-inline: 0.5em 0;
    }

    td .together {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .status {
      border: 1px solid;
      border-inline-start-width: 0.25em;
    }

    .badge .status {
      border: 0;
    }

    .icon .cut {
      stroke: Canvas;
    }
  }

  @media print {
    :is(.table, .week) .status,
    .sentence,
    .preview,
    .mark,
    .sizer::before,
    .sizer::after {
      display: none;
    }

    .sentence:not(:empty) + .regular,
    .data-date:not(.old),
    .on-paper {
      display: block;
    }

    .status,
    [part='base'] {
      padding: 0;
      border: 0;
      background: none;
      break-inside: avoid;
    }
  }
`;

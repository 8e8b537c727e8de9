/** The styles of `<atd-client-rights>`. */
import { css } from 'lit';
import { buttonStyles } from '../shared/styles/button.styles.js';
import { fieldStyles } from '../shared/styles/field.styles.js';

export const styles = css`
  ${buttonStyles} ${fieldStyles}

  [part='base'],
  [part='section'] {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  [part='base'] {
    gap: calc(2 * var(--_space));
    max-inline-size: 46em;
  }

  [part='heading'] {
    font-size: 1.125em;
    line-height: 1.3;
  }

  header > [part='heading'] {
    font-size: 1.375em;
  }

  .institution,
  [part='source'],
  .notice {
    color: var(--_muted);
  }

  [part='introduction'] {
    display: grid;
    gap: 0.5em;
  }

  ol {
    display: grid;
    gap: 0.25em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  [part='item'] {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr) auto;
    column-gap: 0.25em;
    align-items: baseline;
    padding: 0.375em 0.5em;
    border-radius: var(--_radius);
    scroll-margin-block: 1em;
    hyphens: auto;
  }

  [part='item']::before {
    content: attr(value) '.';
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  [part='item']:focus {
    background: var(--_surface);
    box-shadow: inset 0.25em 0 currentColor;
  }

  .notice,
  .by-hand,
  [part~='action'] {
    grid-column: 2 / -1;
    font-size: 0.875em;
  }

  [part~='action'] {
    justify-self: start;
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }

  .tools {
    display: flex;
    align-self: start;
  }

  .tools > * {
    box-sizing: border-box;
    inline-size: max(2em, 24px);
    block-size: max(2em, 24px);
    padding: 0.375em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .tools > :is(:hover, :focus-visible) {
    background: var(--_surface);
    color: inherit;
  }

  svg {
    display: block;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .address {
    inline-size: 100%;
  }

  [part='source'] {
    font-size: 0.875em;
  }

  .accordion {
    row-gap: 0;
  }

  .accordion > :not(details) {
    margin-block-end: calc(1.5 * var(--_space));
  }

  details {
    border-block-start: 1px solid var(--_line);
  }

  details + :not(details) {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  summary {
    padding-block: 0.75em;
    margin-inline-start: 1.25em;
    list-style: revert;
    list-style-position: outside;
    cursor: pointer;
  }

  details[open] {
    padding-block-end: var(--_space);
  }

  summary > [part='heading'] {
    display: inline;
  }

  @container (inline-size < 18em) {
    [part='item'] {
      grid-template-columns: auto minmax(0, 1fr);
      padding-inline: 0;
    }

    .tools {
      grid-column: 2;
    }
  }

  @media print {
    .tools,
    .notice,
    .by-hand {
      display: none;
    }

    summary {
      list-style: none;
    }

    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

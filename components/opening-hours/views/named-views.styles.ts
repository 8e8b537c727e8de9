/** The styles of the views other than the table. */
import { css } from 'lit';

export const styles = css`
  /* The badge stands in a line of a header or of a sentence, and is as wide as its text. */
  :host([view='badge']) {
    display: inline;
    min-inline-size: min-content;
  }

  .badge {
    display: inline-grid;
    container-type: normal;
  }

  /* A line that is too long for its place breaks between any two words. */
  .badge .nowrap {
    white-space: normal;
  }

  /* With very large text the screen may be too narrow for a word. */
  .badge :is(.sentence > span, .preview) {
    max-inline-size: calc(100vi - 2.5em);
  }

  .badge .sentence > span {
    min-inline-size: 0;
  }

  /* The badge is never narrower than its longest word. */
  .badge,
  .badge .group {
    grid-template-columns: auto;
    gap: 0.25em;
    padding: 0;
    border: 0;
  }

  .institution {
    font-weight: 600;
  }

  .badge .status {
    padding: 0;
    border: 0;
    background: none;
  }

  .sentence + .regular {
    display: none;
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
    padding-inline-start: 0.625em;
    border-inline-start: 0.25em solid currentColor;
  }

  .today {
    padding: 0.125em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    font-size: 0.8125em;
  }

  .note {
    color: var(--_soon);
    font-weight: 600;
  }

  .note::first-letter {
    text-transform: capitalize;
  }

  @container (inline-size < 26em) {
    .date,
    .today {
      display: block;
      inline-size: fit-content;
    }

    .date .nowrap {
      white-space: normal;
    }

    [aria-current] > th {
      padding-inline: 0.375em 0.25em;
    }
  }

  @media print {
    :is(.compact, .badge) .status {
      display: block;
      padding: 0;
      border: 0;
      background: none;
    }

    :is(.compact, .badge) .sentence {
      display: none;
    }

    .sentence + .regular {
      display: inline;
    }
  }
`;

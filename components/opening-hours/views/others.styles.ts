import { css } from 'lit';

export const styles = css`
  /* One line in a header or a sentence, as wide as it is. */
  :host([view='badge']),
  .badge,
  .badge .group:only-of-type,
  .badge :is(.status, .status p, .sentence, .old) {
    display: inline;
  }

  .badge {
    container-type: normal;
  }

  .badge .group {
    padding: 0;
    border: 0;
  }

  .badge .icon {
    margin-inline-end: 0.5em;
    vertical-align: -0.3em;
  }

  .institution {
    font-weight: 600;
  }

  .badge .status {
    padding: 0;
    border: 0;
    background: none;
  }

  .sentence + .regular,
  .on-paper {
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
    border-radius: 1em;
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

    .date .together {
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

    .on-paper {
      display: block;
    }
  }
`;

/** The styles of `<atd-service-channels>`. */
import { css } from 'lit';

export const styles = css`
  [part='base'],
  [part~='section'] {
    display: grid;
    gap: var(--_space);
    grid-template-columns: minmax(0, 1fr);
  }

  [part='base'] {
    gap: calc(2.5 * var(--_space));
  }

  .institution,
  .serves,
  .unknown,
  [part='features'],
  [part='offices'],
  [part='footnotes'],
  [part='description'],
  .data-date,
  dt {
    color: var(--_muted);
  }

  .institution {
    margin-block-end: calc(-2 * var(--_space));
  }

  [part~='section'] > [part='heading'] {
    font-size: 1.375em;
    line-height: 1.25;
  }

  [part~='feedback'],
  [part='preamble'] {
    max-inline-size: 46em;
  }

  /* The cards of a row grow to fill it; one with hours, which is taller than others, has a row of its own. */
  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    padding: 0;
  }

  [part~='channel'] {
    flex: 1 1 min(16em, 100%);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    align-content: start;
    box-sizing: border-box;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  @container (inline-size >= 50em) {
    [part~='channel'] {
      flex-basis: 19em;
    }
  }

  [part~='channel'].timed {
    flex-basis: 100%;
  }

  [part~='channel'] > [part='heading'] {
    font-size: 1.125em;
    line-height: 1.3;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0.625em 2em;
  }

  .place {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .place > [part='heading'] {
    font-size: 1em;
  }

  .reach:empty {
    display: none;
  }

  .reach,
  .when,
  .office,
  [part='features'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    align-content: start;
  }

  .office,
  [part='features'] {
    gap: 0.25em;
    padding: 0;
  }

  .contacts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    padding: 0;
  }

  .contacts li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    min-block-size: 2em;
  }

  [part='action'] {
    font-weight: 600;
    padding-block: 0.125em;
  }

  .contacts li > * {
    min-inline-size: 0;
  }

  [part~='copy'] {
    min-block-size: max(2em, 24px);
    padding: var(--atd-button-padding, 0.125em 0.625em);
    border-color: var(--atd-button-border-color, var(--_line));
    font-size: 0.875em;
  }

  .by-hand {
    flex-basis: 100%;
    font-size: 0.875em;
  }

  .regular,
  .serves,
  [part='features'],
  [part='description'],
  [part='footnotes'],
  .data-date {
    font-size: 0.875em;
  }

  summary {
    padding-block: 0.25em;
    list-style: revert;
    color: var(--_link);
    cursor: pointer;
  }

  .regular div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  dt {
    flex: 0 1 9.5em;
  }

  .points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    padding-inline-start: 1.25em;
  }

  .points li {
    list-style: disc;
  }

  [part='standard-text'] > :not(summary) {
    max-inline-size: 46em;
    margin-block-start: 0.5em;
  }

  .mark {
    display: inline-block;
    min-inline-size: 24px;
    text-align: center;
    text-decoration: none;
  }

  @media print {
    .status,
    .todays,
    .mark,
    button {
      display: none;
    }

    [part~='channel'] {
      break-inside: avoid;
    }

    summary {
      list-style: none;
      color: inherit;
    }

    details::details-content {
      display: block;
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

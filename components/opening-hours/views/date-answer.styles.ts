/** The styles of the field for a date and of its answer. */
import { css } from 'lit';

export const styles = css`
  .date-form {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-block: 0.5em;
  }

  .date-form input {
    min-block-size: 2.5em;
    margin-inline-start: 0.5em;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }

  [part='answer'] p > time {
    font-weight: 600;
  }
`;

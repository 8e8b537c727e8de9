/** The styles of the field for a date and of its answer. */
import { css } from 'lit';
import { fieldStyles } from '../../shared/styles/field.styles.js';

export const styles = css`
  ${fieldStyles}

  .date-form {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-block: 0.5em;
  }

  .date-form input {
    margin-inline-start: 0.5em;
  }

  [part='answer'] p > time {
    font-weight: 600;
  }
`;

/** The styles of the note on a translation. */
import { css } from 'lit';

export const styles = css`
  [part='translation'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  @media print {
    [part='translation'] button {
      display: none;
    }
  }
`;

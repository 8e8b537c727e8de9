import { css } from 'lit';

export const styles = css`
  .changes {
    padding: 0.625em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .changes-title,
  .changes time,
  .notes {
    font-weight: 600;
  }

  .notes {
    color: var(--_soon);
  }

  /* Where there is room, changes stand beside what is there anyway, and add little to the height. */
  @container (inline-size > 44em) {
    .group:has(> .changes) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .group:has(> .changes) > :not(.status, .changes) {
      grid-column: 1 / -1;
    }

    .status {
      align-content: center;
    }

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

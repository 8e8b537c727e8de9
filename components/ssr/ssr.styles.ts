import { css } from 'lit';

/** For server-rendered elements: what only a script can do keeps its room, and shows once the script is there. */
export const ssrStyles = css`
  [part~='copy'] {
    visibility: hidden;
  }

  /* In a card there is nothing beside which they could stand. */
  [part='channel'] > .changes {
    grid-area: auto;
  }

  @media (scripting: none) {
    [part~='copy'] {
      display: none;
    }
  }
`;

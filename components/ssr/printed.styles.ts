import { css } from 'lit';

/** For what a server has printed: what only a script can do keeps its room, and shows once the script is there. */
export const printed = css`
  .status:not(:has(.regular)),
  .room,
  [part~='search'],
  [part~='copy'] {
    visibility: hidden;
  }

  @media (scripting: none) {
    .status:not(:has(.regular)),
    .room,
    [part~='search'],
    [part~='copy'] {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** For what a server has printed: what only a script can do keeps its room, and shows once the script is there. */
export const printed = css`
  /* It is as high as what is in it, and needs no place held. */
  :host {
    min-block-size: 0 !important;
  }

  .status:not(:has(.regular)),
  .room,
  [part~='search'],
  [part~='copy'] {
    visibility: hidden;
  }

  /* In a card there is nothing beside which they could stand. */
  [part='channel'] > .changes {
    grid-area: auto;
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

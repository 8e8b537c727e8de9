import { css } from 'lit';

/** For the ear alone: read by a screen reader, not seen and not copied. */
export const visuallyHidden = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* The name that every engine knows. */
    -webkit-user-select: none;
  }
`;

/** Styles for text that only screen readers read: it is neither visible nor copied. */
import { css } from 'lit';

export const visuallyHidden = css`
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    /* The prefixed name works in every engine. */
    -webkit-user-select: none;
  }
`;

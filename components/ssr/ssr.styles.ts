/**
 * Styles of server-rendered elements: controls that need a script keep their space, and become visible when
 * the script has loaded.
 */
import { css } from 'lit';

export const ssrStyles = css`
  [part~='copy'] {
    visibility: hidden;
  }

  @media (scripting: none) {
    [part~='copy'] {
      display: none;
    }
  }
`;

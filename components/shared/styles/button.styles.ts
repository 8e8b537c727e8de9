/** The styles of buttons with a frame, and their custom properties. */
import { css } from 'lit';

export const buttonStyles = css`
  [part~='button'] {
    min-block-size: max(2.25em, 32px);
    padding: var(--atd-button-padding, 0.375em 0.875em);
    border-style: solid;
    border-width: var(--atd-button-border-width, 1px);
    border-color: var(--atd-button-border-color, var(--_muted));
    border-radius: var(--atd-button-radius, var(--_radius));
    background: var(--atd-button-background, transparent);
    color: var(--atd-button-color, inherit);
    font: inherit;
    cursor: pointer;
  }

  /* The text of a filled button may have the colour of the page. */
  [part~='button']:focus-visible {
    outline-color: var(--atd-color-focus, var(--_link));
  }

  [part~='button']:hover {
    text-decoration: underline;
  }
`;

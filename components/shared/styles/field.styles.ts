/** The styles of fields to type or to choose in, and their custom properties. */
import { css } from 'lit';

export const fieldStyles = css`
  [part~='input'] {
    padding: var(--atd-field-padding, 0.625em 0.75em);
    border-style: solid;
    border-width: var(--atd-field-border-width, 1px);
    border-color: var(--atd-field-border-color, var(--_muted));
    border-radius: var(--atd-field-radius, var(--_radius));
    background: var(--atd-field-background, transparent);
    color: var(--atd-field-color, inherit);
    font: inherit;
  }
`;

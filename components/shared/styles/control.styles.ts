/** The styles of controls, for elements that have both buttons and fields. */
import { buttonStyles } from './button.styles.js';
import { fieldStyles } from './field.styles.js';

export const controlStyles = [buttonStyles, fieldStyles];

/** Registers the element and exports its class. */
import './define.js';

export * from './feedback-form.js';

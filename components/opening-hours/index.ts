/** Registers the element and exports its class. */
import './define.js';

export * from './opening-hours.js';

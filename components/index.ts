/** Registers every element and exports its class. */
export * from './opening-hours/define.js';

/** Registers every element and exports its class. */
export * from './client-rights/define.js';
export * from './opening-hours/define.js';

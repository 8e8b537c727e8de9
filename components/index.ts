/** Registers every element and exports its class. */
export * from './client-rights/index.js';
export * from './feedback-form/index.js';
export * from './opening-hours/index.js';
export * from './service-channels/index.js';

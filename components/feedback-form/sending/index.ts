/** The code for sending and for the receipt; it is loaded before anything can be sent. */
export { SubmissionController, type SubmissionClient } from './submission-controller.js';

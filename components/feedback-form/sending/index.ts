/** All that sending and the receipt need: there before anything can be sent. */
export { SubmissionController, type SubmissionClient } from './submission-controller.js';

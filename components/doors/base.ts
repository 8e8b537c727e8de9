/** Exports of the file that all elements share, for the loader. */
export { defineElement } from '../shared/define.js';
export { offerAnswer } from '../shared/offered-answers.js';

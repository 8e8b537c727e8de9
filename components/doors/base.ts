/** What the loader needs of the file that all elements share. */
export { defineElement } from '../shared/define.js';
export { offerAnswer } from '../shared/offered-answers.js';

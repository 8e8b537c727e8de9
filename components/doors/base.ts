/** What the loader needs of the file that all elements share. */
export { defineElement } from '../shared/define.js';
export { offerSibling } from '../shared/hosted.js';

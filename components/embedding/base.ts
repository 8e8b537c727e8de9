/** Exports of the file that all elements share, for the loader. */
export { defineElement } from '../shared/base/define.js';
export { offerEarlyResponse } from '../shared/source/early-responses.js';

/** All that sending and the receipt need: there before anything can be sent. */
export { Post, type PostClient } from './submission-controller.js';

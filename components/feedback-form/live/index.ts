/** All that sending and the receipt need: there before anything can be sent. */
import { learnLatvian } from '../../../locales/localization.js';
import { moments } from '../../../locales/lv.moments.js';

learnLatvian({ moments });

export { Post, type PostClient } from './post.js';

/** All elements in one file, which serves placeholders too. */
import { watchPage } from './finder.js';
import * as elements from '../index.js';

export * from '../index.js';

const tags = Object.keys(elements).map((name) => name.replace(/\B(?=[A-Z])/g, '-').toLowerCase());
watchPage(tags, () => undefined);

/** All elements in one file, which also fills placeholders. */
import { watchPage } from './finder.js';
import * as elements from '../index.js';

export * from '../index.js';

const tags = Object.keys(elements).map((name) => name.replace(/\B(?=[A-Z])/g, '-').toLowerCase());
watchPage(tags, () => undefined);

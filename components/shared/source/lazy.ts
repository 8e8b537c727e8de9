/** Fetches, parses and stores documents at an address. */
import { Lazy } from '../../../src/lazy.js';

export const documents = new Lazy(() => import('./index.js'));

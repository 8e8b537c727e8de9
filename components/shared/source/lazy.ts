import { Lazy } from '../../../src/lazy.js';

/** What fetches and reads a standard from an address. */
export const feeds = new Lazy(() => import('./index.js'));

import { Lazy } from '../../../src/lazy.js';

/** Fetches, reads and keeps documents at an address. */
export const documents = new Lazy(() => import('./index.js'));

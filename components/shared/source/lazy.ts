import { OnDemand } from '../../../src/lazy.js';

/** What fetches and reads a standard from an address. */
export const feeds = new OnDemand(() => import('./index.js'));

import { OnDemand } from '../../locales/on-demand.js';

/** What fetches and reads a standard from an address. */
export const feeds = new OnDemand(() => import('./feed/index.js'));

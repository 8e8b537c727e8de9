import { OnDemand } from '../../locales/on-demand.js';
import { clock } from './page-clock.js';

/** What fetches and reads a standard from an address. */
export const feeds = new OnDemand(async () => {
  const [module] = await Promise.all([import('./feed/index.js'), clock.load()]);
  return module;
});

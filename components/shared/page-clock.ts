import { OnDemand } from '../../locales/on-demand.js';

/** The one timer of the page. */
export const clock = new OnDemand(() => import('./clock.js'));

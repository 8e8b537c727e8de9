import { learnLatvian } from '../../../locales/localization.js';
import { OnDemand } from '../../../locales/on-demand.js';

/** The country's calendar and Latvian dates. */
export const almanac = new OnDemand(async () => {
  const module = await import('../almanac.js');
  learnLatvian(module);
  return module;
});

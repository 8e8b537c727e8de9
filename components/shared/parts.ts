/** What any element may need on demand. */
import { learnLatvian } from '../../locales/localization.js';
import { OnDemand } from '../../locales/on-demand.js';

/** The country's calendar and Latvian dates. */
export const almanac = new OnDemand(async () => {
  const module = await import('./almanac.js');
  learnLatvian(module);
  return module;
});

/** The one timer of the page. */
export const clock = new OnDemand(() => import('./clock.js'));

/** For pages in another language than the source's. */
export const translationNotes = new OnDemand(() => import('./translation-note.js'));

/** What fetches and reads a standard from an address. */
export const feeds = new OnDemand(async () => {
  const [, module] = await Promise.all([clock.load(), import('./feed/index.js')]);
  return module;
});

/**
 * What elements that tell hours need on demand. Each part imports only what is there already; what it needs
 * of the almanac, which is fetched with it, it is given.
 */
import { learnLatvian } from '../../../locales/localization.js';
import { grammar } from '../../../locales/lv.js';
import { known, OnDemand } from '../../../locales/on-demand.js';
import type { EpochDay } from '../../../src/calendar/civil.js';
import type { DayPlan, DayRules } from '../../../src/schedule/plan.js';
import { clock } from '../page-clock.js';
import { almanac } from './almanac.js';

learnLatvian({ grammar });

/** What tells changes; for the weeks that have any. */
export const changes = new OnDemand(async () => {
  const [latvian, module] = await Promise.all([almanac.load(), import('./changes.js')]);
  learnLatvian({ dateLists: module.dateListsOf(latvian) });
  return module;
});

/** Exceptions, and decisions about moved days; for a standard that has any. */
export const deviations = new OnDemand(async () => {
  const [, module] = await Promise.all([almanac.load(), import('./deviations.js')]);
  return module;
});

/** What publishes the institution for machines. */
export const jsonLd = new OnDemand(async () => {
  const [module] = await Promise.all([
    import('../json-ld/index.js'),
    deviations.load(),
    almanac.load(),
  ]);
  return module;
});

/** The plan of a day, for the parts that have come with the almanac. */
export function plan(this: DayRules, day: EpochDay): DayPlan {
  return known(almanac.value).planDay(this, day, deviations.value?.planWithDeviations);
}

/** What is true now; after the first paint. */
export const live = new OnDemand(async () => {
  const [module] = await Promise.all([import('../live/index.js'), clock.load(), almanac.load()]);
  return module;
});

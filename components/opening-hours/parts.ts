/**
 * The parts of the element that come on demand. Each imports only what is there already; what it needs of
 * the almanac, which is fetched with it, it is given.
 */
import { learnLatvian } from '../../locales/localization.js';
import { grammar } from '../../locales/lv.js';
import { known, OnDemand } from '../../locales/on-demand.js';
import type { EpochDay } from '../../src/calendar/civil.js';
import type { DayPlan, DayRules } from '../../src/schedule/plan.js';
import { almanac } from '../shared/calendar.js';

learnLatvian({ grammar });

/** What tells changes; for the weeks that have any. */
export const changes = new OnDemand(async () => {
  const [latvian, module] = await Promise.all([almanac.load(), import('./views/changes.js')]);
  learnLatvian({ dateLists: module.dateListsOf(latvian) });
  return module;
});

/** The views apart from the table; they tell changes too. */
export const otherViews = new OnDemand(async () => {
  await changes.load();
  return import('./views/others.js');
});

/** Exceptions, and decisions about moved days; for a standard that has any. */
export const deviations = new OnDemand(async () => {
  const [, module] = await Promise.all([almanac.load(), import('./deviations.js')]);
  return module;
});

/** The plan of a day, for the parts that have come with the almanac. */
export function plan(this: DayRules, day: EpochDay): DayPlan {
  return known(almanac.value).planDay(this, day, deviations.value?.planWithDeviations);
}

/** Hours that are written in the tag. */
export const writtenHours = new OnDemand(async () => {
  const [, module] = await Promise.all([almanac.load(), import('./written-hours.js')]);
  return module;
});

/** What is true now; after the first paint. */
export const live = new OnDemand(async () => {
  const [, module] = await Promise.all([almanac.load(), import('./live/index.js')]);
  return module;
});

/** Another moment than the present. */
export const preview = new OnDemand(async () => {
  const [{ zoneOf }, module] = await Promise.all([live.load(), import('./live/preview.js')]);
  return { ...module, zoneOf };
});

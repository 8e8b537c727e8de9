import { Schedule } from '../../../src/schedule/schedule.js';
import type { OfficeGroup } from '../../../src/standard/groups.js';

const schedules = new WeakMap<OfficeGroup, Schedule>();

/** The schedule of a group of offices, made once for all elements that show it. */
export function scheduleOf(group: OfficeGroup, zone: string): Schedule {
  let schedule = schedules.get(group);
  if (!schedule) {
    const { hours, calendar, exceptions } = group.rules;
    schedules.set(group, (schedule = new Schedule(hours, { zone, calendar, exceptions })));
  }
  return schedule;
}

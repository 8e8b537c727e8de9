/** Returns the schedule of a group of offices; all elements that show the group share it. */
import { Timetable } from '../../../../src/schedule/timetable.js';
import type { OfficeGroup } from '../../../../src/standard/groups.js';

const schedules = new WeakMap<OfficeGroup, Timetable>();

export function scheduleOf(group: OfficeGroup, zone: string): Timetable {
  let schedule = schedules.get(group);
  if (!schedule) schedules.set(group, (schedule = new Timetable(group.rules, zone)));
  return schedule;
}

/** Returns the schedule of offices with the same hours; all elements that show them share it. */
import { Timetable } from '../../../../src/schedule/timetable.js';
import type { OfficeVariant } from '../../../../src/standard/groups.js';

const schedules = new WeakMap<OfficeVariant, Timetable>();

export function scheduleOf(variant: OfficeVariant, zone: string): Timetable {
  let schedule = schedules.get(variant);
  if (!schedule) schedules.set(variant, (schedule = new Timetable(variant.rules, zone)));
  return schedule;
}

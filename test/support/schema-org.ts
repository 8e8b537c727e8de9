import { Schedule, type ScheduleOptions } from '../../src/schedule/schedule.js';
import { MINUTE, riga } from './riga.js';

/** When it is open on a day, as "08:30–12:00". */
export function openOn(schedule: Schedule, date: string): string {
  const from = riga(`${date}T00:00`);
  const clock = (at: number) =>
    new Date(at).toLocaleTimeString('lv', { timeStyle: 'short', timeZone: 'Europe/Riga' });
  return schedule
    .intervals(from, riga(`${date}T23:59`) + MINUTE)
    .map(({ start, end }) => `${clock(start)}–${clock(end)}`)
    .join(', ');
}

export function readSchemaOrg(node: unknown, options?: ScheduleOptions): Schedule {
  return Schedule.fromSchemaOrg(node, options);
}

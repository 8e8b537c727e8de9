import { ScheduleSyntaxError } from '../../src/schedule/osm/syntax-error.js';
import { Schedule } from '../../src/schedule/schedule.js';

/** The correction of a value that has to be refused; nothing where there is none. */
export function correctionOf(value: string): string | undefined {
  try {
    Schedule.parse(value);
  } catch (error) {
    if (error instanceof ScheduleSyntaxError) return error.correction;
    throw error;
  }
  throw new Error(`${value} was not refused`);
}

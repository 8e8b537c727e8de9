/** Formats times of day, in minutes since midnight, as schema.org writes them. */
import { DAY_MINUTES } from '../../calendar/civil.js';

/**
 * Midnight as a closing time is the last minute: Google wants a whole day written so, and it cannot be
 * misread as closed.
 */
export function formatClosing(minutes: number): string {
  return minutes === DAY_MINUTES ? '23:59' : formatOpening(minutes % DAY_MINUTES);
}

export function formatOpening(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

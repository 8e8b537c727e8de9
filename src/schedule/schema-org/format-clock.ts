/** Times of day, from minutes since midnight to the words of schema.org. */
import { DAY_MINUTES } from '../../calendar/civil.js';

/** An end at midnight is the last minute: so Google wants a whole day, and nobody takes it for none. */
export function formatClosing(minutes: number): string {
  return minutes === DAY_MINUTES ? '23:59' : formatOpening(minutes % DAY_MINUTES);
}

export function formatOpening(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

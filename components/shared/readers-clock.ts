/* eslint-disable no-restricted-syntax -- the reader's own clock is the point */
import { dayOf, type EpochDay } from '../../src/calendar/civil.js';

/** The date on the reader's own device. */
export function readersDay(at: number): EpochDay {
  const local = new Date(at);
  return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate());
}

let zone: string | undefined;

/** IANA name of the reader's own time zone; asked once, for making a formatter is slow. */
export function readersZone(): string {
  return (zone ??= Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/* eslint-disable no-restricted-syntax -- this module reads the visitor's own clock */
/**
 * The visitor's device: its clock, its calendar and its time zone. Everything that the elements know of the
 * present moment comes from here. `atd-widgets/testing` puts other functions in their place.
 */
import { dayOf, type EpochDay } from '../../../src/calendar/civil.js';

export const device = {
  /**
   * The time, epoch milliseconds; it may jump forward and back whenever somebody sets the clock. `Date.now` is
   * avoided, since date libraries replace it on some pages (datejs returns an object, its issue 263).
   */
  now: (): number => new Date().getTime(),

  /** The date on the device at an instant. */
  dayAt(at: number): EpochDay {
    const local = new Date(at);
    return dayOf(local.getFullYear(), local.getMonth() + 1, local.getDate());
  },

  /** The next midnight on the device, after which "today" may mean another day to the visitor. */
  midnightAfter(at: number): number {
    const local = new Date(at);
    return new Date(local.getFullYear(), local.getMonth(), local.getDate() + 1).getTime();
  },

  /** Minutes east of UTC on the device's clock at an instant. */
  offsetAt: (at: number): number => -new Date(at).getTimezoneOffset(),
};

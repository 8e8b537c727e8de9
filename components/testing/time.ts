/** Stops the clock of the elements. The clock of the page, its timers and its promises go on. */
import { DAY_MINUTES } from '../../src/calendar/civil.js';
import { LATVIA_ZONE } from '../../src/calendar/latvia.zone.js';
import type { Instant } from '../../src/schedule/model.js';
import { zoneOf, type Zone } from '../../src/schedule/zone.js';
import { tickAll } from '../shared/time/clock.js';
import { device } from '../shared/time/device.js';
import { parseInstant } from '../shared/time/parse-instant.js';
import { settled } from './settled.js';

/**
 * A time on the clocks of `zone`, such as `2026-12-23T10:30`; one with an offset, such as
 * `2026-12-23T08:30Z`; or an instant.
 */
export type Time = string | Instant;

export interface TimeOptions {
  /** The IANA zone in which times without an offset are given. Default: `Europe/Riga`. */
  readonly zone?: string;
  /**
   * The IANA zone of the visitor's device; that of the machine with the test has no effect. Default: `zone`.
   * Where it differs from the zone of the office, the status adds "(Rīgas laiks)".
   */
  readonly visitorZone?: string;
}

export interface FrozenTime {
  /** The present instant of the elements, epoch milliseconds. */
  readonly now: number;
  /**
   * Sets the clock, as if the page had been open all the while, and resolves when the elements show the new
   * moment. What lies between is skipped: each element announces its last change alone.
   * @throws RangeError if the text is no time
   */
  advanceTo(time: Time): Promise<void>;
  /** Gives the elements the real clock and the real zone back. */
  restore(): void;
}

const real = { ...device };

/**
 * Stops the clock of all elements, those that are in the page already and those to come. There is one clock: a
 * later call replaces an earlier one.
 * @throws RangeError if the text is no time, or a zone does not exist
 */
export function freezeTime(
  time: Time,
  { zone: name = LATVIA_ZONE, visitorZone = name }: TimeOptions = {},
): FrozenTime {
  const zone = zoneOf(name);
  const visitor = zoneOf(visitorZone);
  let now = instantOf(time, zone);
  const frozen = {
    now: () => now,
    dayAt: (at: number) => visitor.toMoment(at).day,
    midnightAfter: (at: number) => visitor.toInstant((visitor.toMoment(at).day + 1) * DAY_MINUTES),
    offsetAt: (at: number) => visitor.offset(at),
  };
  Object.assign(device, frozen);
  if (typeof document !== 'undefined') tickAll(false);
  return {
    get now() {
      return now;
    },
    async advanceTo(later) {
      now = instantOf(later, zone);
      tickAll(false);
      await settled();
    },
    restore() {
      // A later call of `freezeTime` may hold by now.
      if (device.now === frozen.now) Object.assign(device, real);
    },
  };
}

function instantOf(time: Time, zone: Zone): number {
  const at =
    typeof time === 'string'
      ? parseInstant(time, zone)
      : Number(isMoment(time) ? time.toMillis() : time);
  if (at !== undefined && Number.isFinite(new Date(at).getTime())) return at;
  throw new RangeError(
    `${JSON.stringify(time)} is not a time. Expected: 2026-12-23T10:30, with Z or an offset for another zone, or an instant.`,
  );
}

function isMoment(time: Instant): time is { toMillis(): number } {
  return typeof time === 'object' && 'toMillis' in time;
}

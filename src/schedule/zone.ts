/**
 * Computes a time zone's offsets by integer arithmetic. luxon asks Intl, which is slow; so each fortnight
 * is queried once at its two ends, and a change of offset inside it is found by bisection.
 */
import { IANAZone } from 'luxon';
import { DAY_MINUTES, DAY_MS, type CivilMoment } from '../calendar/civil.js';
import { isMissing, MINUTE_MS, toInstant } from './civil-time.js';

/** Shorter than the time between any two changes of offset in force today (Morocco's Ramadan). */
const FORTNIGHT_MS = 14 * DAY_MS;
/** More than ten years of fortnights, so that a search ahead stays cached and memory stays bounded. */
const MAX_FORTNIGHTS = 400;

interface Fortnight {
  readonly before: number;
  readonly after: number;
  /** Epoch milliseconds of the first instant with the offset `after`. */
  readonly change: number;
}

const zones = new Map<string, Zone>();

/** The zone of a name, created once. */
export function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) zones.set(name, (zone = new Zone(name)));
  return zone;
}

/** Converts the civil times of a place to instants. */
export type ZoneClock = Pick<Zone, 'toInstant' | 'isMissing'>;

export class Zone {
  readonly name: string;
  readonly #zone: IANAZone;
  readonly #fortnights = new Map<number, Fortnight>();

  /** @throws RangeError where `name` is not a zone of the IANA database. */
  constructor(name: string) {
    const zone = IANAZone.create(name);
    if (!zone.isValid) {
      throw new RangeError(`"${name}" is not an IANA time zone`);
    }
    this.name = name;
    this.#zone = zone;
  }

  /** Minutes east of UTC at an instant. */
  offset(at: number): number {
    const { change, before, after } = this.#fortnight(Math.floor(at / FORTNIGHT_MS));
    return at < change ? before : after;
  }

  /** The offset that holds from one instant to another; undefined where it changes. */
  steadyOffset(from: number, to: number): number | undefined {
    const [first, last] = [from, to].map((at) => Math.floor(at / FORTNIGHT_MS)) as [number, number];
    const { before: offset } = this.#fortnight(first);
    for (let index = first; index <= last; index++) {
      const { before, after } = this.#fortnight(index);
      if (before !== offset || after !== offset) return undefined;
    }
    return offset;
  }

  /** Minutes on the zone's clocks since 1970-01-01 00:00, a whole number. */
  toCivil(at: number): number {
    return Math.floor(at / MINUTE_MS) + this.offset(at);
  }

  /** The civil day and time at an instant. */
  toMoment(at: number): CivilMoment {
    const civil = this.toCivil(at);
    const day = Math.floor(civil / DAY_MINUTES);
    return { day, minute: civil - day * DAY_MINUTES };
  }

  /** The instant of a civil time; see {@link toInstant}. */
  toInstant(civil: number): number {
    return toInstant(civil, this.#offsetAt);
  }

  /** Whether the clocks of the zone never show this civil time. */
  isMissing(civil: number): boolean {
    return isMissing(civil, this.#offsetAt);
  }

  readonly #offsetAt = (at: number) => this.offset(at);

  #fortnight(index: number): Fortnight {
    let fortnight = this.#fortnights.get(index);
    if (!fortnight) {
      fortnight = this.#survey(index);
      if (this.#fortnights.size >= MAX_FORTNIGHTS) this.#fortnights.clear();
      this.#fortnights.set(index, fortnight);
    }
    return fortnight;
  }

  /** A fortnight ends where the next one begins, so a cached neighbour yields one of the two offsets. */
  #survey(index: number): Fortnight {
    let unchanged = index * FORTNIGHT_MS;
    let change = unchanged + FORTNIGHT_MS;
    const before = this.#fortnights.get(index - 1)?.after ?? this.#zone.offset(unchanged);
    const after = this.#fortnights.get(index + 1)?.before ?? this.#zone.offset(change);
    if (before === after) return { before, after, change };
    while (change - unchanged > 1) {
      const middle = Math.floor((unchanged + change) / 2);
      if (this.#zone.offset(middle) === before) unchanged = middle;
      else change = middle;
    }
    return { before, after, change };
  }
}

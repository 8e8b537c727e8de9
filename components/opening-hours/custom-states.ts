/** The custom states of `<atd-opening-hours>`, derived from the signs of its statuses. */
import type { Situation } from '../shared/hours/status/situation.js';

/** A state of the tag, for `:state()` in a page's style sheet. */
export type OpeningHoursState = 'open' | 'soon' | 'closed' | 'break' | 'appointment' | 'unknown';

/** A state follows the sign that is shown: what may differ from the published hours is not known. */
const STATES: Readonly<Record<Situation['sign'], readonly OpeningHoursState[]>> = {
  open: ['open'],
  soon: ['open', 'soon'],
  closed: ['closed'],
  break: ['closed', 'break'],
  appointment: ['appointment'],
  doubtful: ['unknown'],
};

/** Returns the states that hold for all offices. */
export function commonStates(signs: readonly Situation['sign'][]): readonly OpeningHoursState[] {
  const [first = [], ...others] = signs.map((sign) => STATES[sign]);
  return first.filter((state) => others.every((each) => each.includes(state)));
}

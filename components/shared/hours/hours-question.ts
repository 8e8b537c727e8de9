/** The question of an element: which offices, how many days, and which moment. */
import type { Policy } from '../../../src/schedule/plan.js';
import type { Office, Standard } from '../../../src/standard/model.js';

export interface HoursQuestion {
  readonly standard: Standard;
  /** Sets of offices; within a set, offices that share their hours are shown together. */
  readonly offices: readonly (readonly Office[])[];
  /** The number of days ahead for which changes are listed. */
  readonly upcoming: number;
  /** Takes precedence over the institution's own policy. */
  readonly policy?: Policy;
  /** A moment to preview instead of the present, epoch milliseconds. */
  readonly preview?: number | undefined;
  /** Whether a server renders, or has rendered, the element. */
  readonly isServerRendered: boolean;
  /** Whether to publish the institution as JSON-LD; this never happens during a preview. */
  readonly publishes: boolean;
}

import type { Policy } from '../../../src/schedule/plan.js';
import type { Office, Standard } from '../../../src/standard/model.js';

/** Whose hours are to be shown, and at what moment. */
export interface HoursQuestion {
  readonly standard: Standard;
  /** Sets of offices; within a set, those that have their hours in common are told together. */
  readonly offices: readonly (readonly Office[])[];
  /** For how many days ahead changes are told. */
  readonly upcoming: number;
  /** Which days are shown one by one besides: seven from today on, or those from Monday to Sunday. */
  readonly week?: 'coming' | 'calendar' | undefined;
  /** Outranks the institution's own policy. */
  readonly policy?: Policy;
  /** A moment to show instead of the present, epoch milliseconds. */
  readonly preview?: number | undefined;
  /** Whether it is, or was, printed by a server. */
  readonly isServerRendered: boolean;
  /** Whether the institution is published for machines; never while another moment is shown. */
  readonly publishes: boolean;
}

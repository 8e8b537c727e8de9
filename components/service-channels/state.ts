import type { CardView } from './channels-view.js';
import type { Purpose } from '../../src/standard/services.js';

/** What a citizen has copied last, and whether the browser let them. */
export interface Copied {
  /** The id of what was to be copied. */
  readonly from: string;
  readonly isCopied: boolean;
  /** Whether a screen reader is told of it now: what is said twice has to go away in between. */
  readonly isSaid: boolean;
}

/** A card in its section: what a citizen acts on. */
export interface Place {
  readonly card: CardView;
  readonly purpose: Purpose;
}

/** What a citizen can do with it. */
export type Handlers = Readonly<
  Record<'follow' | 'copy' | 'turn' | 'toggle' | 'leave', (event: Event) => void>
>;

import type { CardView } from './channels-view.js';
import type { Purpose } from '../../src/standard/services.js';

/** What a citizen has copied last, and whether the browser let them. */
export interface Copied {
  readonly place: string;
  readonly isCopied: boolean;
}

/** A card in its section: what a citizen acts on. */
export interface Place {
  readonly card: CardView;
  readonly purpose: Purpose;
}

/** What a citizen can do with it. */
export interface Handlers {
  readonly follow: (place: Place, address: string) => void;
  /** @param from the place of what is copied, by an id of its own */
  readonly copy: (place: Place, text: string, from: string) => void;
  readonly turn: () => void;
}

import type { FieldError } from './check.js';
import type { Receipt } from './submission.js';

/** The outcome of one attempt to send a submission. */
export type Outcome =
  /** The institution confirms it with a receipt. */
  | { readonly kind: 'accepted'; readonly receipt: Receipt }
  /** The institution refuses this text, and would again. */
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly title?: string;
      readonly errors: readonly FieldError[];
    }
  /** It is unknown whether it arrived. The same submission may be sent again: the receiver stores it once. */
  | {
      readonly kind: 'unknown';
      readonly reason: string;
      /** Whether the response was a success without a receipt that can be read. */
      readonly isWithoutReceipt?: true;
      readonly retryAfter?: number;
    };

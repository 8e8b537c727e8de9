/** Logs to the integrator what a response of the receiver lacks. */
import type { Outcome } from '../../../src/feedback/outcome.js';
import { warn } from '../../shared/diagnostics/warn.js';

/** Logs each issue once; the visitor is informed by the form itself. */
export function logReceiverIssues(element: Element, endpoint: string, outcome: Outcome): void {
  if (outcome.kind === 'unknown' && outcome.isWithoutReceipt) {
    warn(element, 'receipt', endpoint, outcome.reason);
  }
  if (outcome.kind !== 'refused') return;
  for (const { field, rule, limit } of outcome.errors) {
    if (rule === 'too-long' && limit === undefined) warn(element, 'limit', endpoint, field);
  }
}

import type { FaultName } from './faults.js';

let telling: Promise<unknown> = Promise.resolve();

/**
 * Tells the integrator of a fault. The sentences are fetched only when there is something to say, so
 * that a page in order does not pay for them.
 */
export function warn(element: Element, fault: FaultName, ...details: readonly unknown[]): void {
  const said = import('./faults.js').then(({ tell }) => tell(element, fault, details));
  telling = Promise.allSettled([telling, said]);
}

/** Resolves once all that there is to say is said. */
export function everythingTold(): Promise<unknown> {
  return telling;
}

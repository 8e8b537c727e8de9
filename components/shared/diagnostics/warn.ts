import type { FaultName } from './messages.js';

let telling: Promise<unknown> = Promise.resolve();

/**
 * Tells the integrator of a fault. The sentences are fetched only when there is something to say, so
 * that a page in order does not pay for them; a detail may be a promise for the same reason.
 */
export function warn(element: Element, fault: FaultName, ...details: readonly unknown[]): void {
  const said = Promise.all([import('./messages.js'), ...details]).then(([{ tell }, ...known]) =>
    tell(element, fault, known),
  );
  telling = Promise.allSettled([telling, said]);
}

/** Resolves once all that there is to say is said. */
export function everythingTold(): Promise<unknown> {
  return telling;
}

import { warn } from './diagnostics.js';
import type { FaultName } from './faults.js';

/** A value from outside: used where it makes sense, else the integrator is told and the default holds. */
export function checked<T>(
  element: Element,
  attribute: FaultName,
  value: T,
  makesSense: boolean,
  fallback: T,
): T {
  if (makesSense) return value;
  warn(element, attribute, element.getAttribute(attribute) ?? value);
  return fallback;
}

/** The same for whole numbers, both ends included. */
export function integer(
  element: Element,
  attribute: FaultName,
  value: number,
  [min, max, fallback]: readonly [min: number, max: number, fallback: number],
): number {
  const makesSense = Number.isInteger(value) && min <= value && value <= max;
  return checked(element, attribute, value, makesSense, fallback);
}

import { warn } from './warn.js';
import type { FaultName } from './messages.js';

/**
 * A value from outside: used where it makes sense, else the integrator is told and the default holds.
 * @param found what the integrator has written, where the value was read from it
 */
export function checked<T>(
  element: Element,
  attribute: FaultName,
  value: T,
  makesSense: boolean,
  fallback: T,
  found: unknown = value,
): T {
  if (makesSense) return value;
  warn(element, attribute, found);
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
  // Lit reads an attribute that is no number as NaN.
  const found = Number.isNaN(value) ? (element.getAttribute(attribute) ?? value) : value;
  return checked(element, attribute, value, makesSense, fallback, found);
}

import type { Range } from '../../attributes/attribute.js';
import { warn } from './warn.js';
import type { MessageName } from './messages.js';

/**
 * A value from outside: used where it makes sense, else a warning is logged and the default holds.
 * @param found what the integrator has written, where the value was read from it
 */
export function validated<T>(
  element: Element,
  attribute: MessageName,
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
export function validatedInteger(
  element: Element,
  attribute: MessageName,
  value: number,
  { min, max, default: fallback }: Range,
): number {
  const makesSense = Number.isInteger(value) && min <= value && value <= max;
  // Lit reads an attribute that is no number as NaN.
  const found = Number.isNaN(value) ? (element.getAttribute(attribute) ?? value) : value;
  return validated(element, attribute, value, makesSense, fallback, found);
}

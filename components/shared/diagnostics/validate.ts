/** Checks values that integrators set. */
import type { Range } from '../../attributes/attribute.js';
import { warn } from './warn.js';
import type { MessageName } from './messages.js';

/**
 * Returns a value from outside if it is valid; otherwise logs a warning and returns the default.
 * @param found the text that the integrator wrote, where the value was parsed from it
 */
export function validated<T>(
  element: Element,
  attribute: MessageName,
  value: T,
  isValid: boolean,
  fallback: T,
  found: unknown = value,
): T {
  if (isValid) return value;
  warn(element, attribute, found);
  return fallback;
}

/** Does the same for whole numbers; `min` and `max` are included. */
export function validatedInteger(
  element: Element,
  attribute: MessageName,
  value: number,
  { min, max, default: fallback }: Range,
): number {
  const isValid = Number.isInteger(value) && min <= value && value <= max;
  // Lit converts an attribute that is not a number to NaN.
  const found = Number.isNaN(value) ? (element.getAttribute(attribute) ?? value) : value;
  return validated(element, attribute, value, isValid, fallback, found);
}

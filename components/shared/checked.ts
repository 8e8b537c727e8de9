import { warn } from './diagnostics.js';

/** A value from outside: used where it makes sense, else the integrator is told and the default holds. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  known: readonly [T, ...T[]],
): T {
  const found = known.find((each) => each === value);
  if (found === undefined) warn(element, 'attribute', attribute, value, known.join(', '), known[0]);
  return found ?? known[0];
}

/** The same for whole numbers, both ends included. */
export function integer(
  element: Element,
  attribute: string,
  value: number,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  if (Number.isInteger(value) && min <= value && value <= max) return value;
  const found = element.getAttribute(attribute) ?? String(value);
  warn(element, 'attribute', attribute, found, `a whole number, ${min} to ${max}`, `${fallback}`);
  return fallback;
}

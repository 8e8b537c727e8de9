import { warn } from './diagnostics.js';

/** A value from outside: used where it makes sense, else the integrator is told and the default holds. */
export function oneOf<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  [fallback, ...others]: readonly [T, ...T[]],
): T {
  const all = [fallback, ...others];
  const known = all.find((each) => each === value);
  if (known === undefined) {
    warn(element, {
      found: `${attribute}="${value}"`,
      expected: all.join(', '),
      remedy: `Until it is mended, "${fallback}" is used`,
    });
  }
  return known ?? fallback;
}

/** The same for whole numbers, both ends included. */
export function integer(
  element: Element,
  attribute: string,
  value: number,
  { min, max, fallback }: { min: number; max: number; fallback: number },
): number {
  if (Number.isInteger(value) && min <= value && value <= max) return value;
  warn(element, {
    found: `${attribute} is not a whole number that makes sense (${element.getAttribute(attribute) ?? value})`,
    expected: `${min} to ${max}`,
    remedy: `Until it is mended, ${fallback} is used`,
  });
  return fallback;
}

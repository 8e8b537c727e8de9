import type { faults } from './faults.js';

type Faults = typeof faults;

const told = new WeakMap<Element, Set<string>>();
let telling: Promise<unknown> = Promise.resolve();

/** Warns the integrator in the console, once for each element and fault. */
export function warn<Name extends keyof Faults>(
  element: Element,
  name: Name,
  ...details: Parameters<Faults[Name]>
): void {
  const fault = [name, ...details].join();
  const before = told.get(element) ?? new Set();
  if (before.has(fault)) return;
  told.set(element, before.add(fault));
  const sentence = import('./faults.js').then(
    ({ faults }) => faults[name](...(details as [string, string, string, string])),
    () => fault,
  );
  telling = Promise.all([
    telling,
    sentence.then((text) => console.warn(`<${element.localName}>: ${text}`)),
  ]);
}

/** Resolves once all that there is to say is said. */
export function everythingTold(): Promise<unknown> {
  return telling;
}

/** What the integrator has to know of a fault: what was found, what is expected, what to do. */
export interface Fault {
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

const told = new WeakMap<Element, Set<string>>();

/** Warns in the console, once for each element and fault. */
export function warn(element: Element, { found, expected, remedy }: Fault): void {
  const message = `<${element.localName}>: ${found}. Expected: ${expected}. ${remedy}.`;
  const before = told.get(element) ?? new Set();
  if (before.has(message)) return;
  told.set(element, before.add(message));
  console.warn(message);
}

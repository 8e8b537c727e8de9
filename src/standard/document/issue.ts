/** What is wrong in a document, for who writes it. */
export interface Issue {
  /** The way to it: `department[1].openingHoursSpecification[0].opens`; empty for the whole. */
  readonly path: string;
  /** What stands there, in short. */
  readonly found: string;
  readonly expected: string;
}

const LONGEST = 60;

export function described(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** "department", 1, "opens" is "department[1].opens". */
export function pathOf(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

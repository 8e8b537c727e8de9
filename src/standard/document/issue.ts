/** A problem in a document, for its author. */
export interface Issue {
  /** The path: `department[1].openingHoursSpecification[0].opens`; empty for the whole document. */
  readonly path: string;
  /** The value at the path, shortened. */
  readonly found: string;
  readonly expected: string;
}

const MAX_CHARACTERS = 60;

export function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_CHARACTERS));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeof value;
}

/** The path of keys: "department[1].opens" for "department", 1, "opens". */
export function pathOf(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

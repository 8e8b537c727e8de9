/** Serializes JSON independently of the page's own scripts. */

/**
 * JSON of plain objects and their values. It copies them to objects that inherit no `toJSON`: libraries
 * have put one on prototypes (Prototype.js 1.6, datejs), and `JSON.stringify` calls it.
 */
export function toJson(value: object): string {
  return JSON.stringify(bare(value));
}

function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, bare(each)] as const);
  return Object.assign(Object.create(null) as object, Object.fromEntries(entries));
}

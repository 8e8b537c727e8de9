/**
 * Reports data that is not opening hours in the vocabulary of schema.org: the path, what was found and what
 * is expected.
 */
export class SchemaOrgError extends Error {
  override readonly name = 'SchemaOrgError';

  /**
   * @param path from the given node, for example `openingHoursSpecification[2].opens`; empty for the node
   *   itself
   * @param found the value at the path, shortened
   * @param expected what could stand there
   */
  constructor(
    readonly path: string,
    readonly found: string,
    readonly expected: string,
    options?: ErrorOptions,
  ) {
    const place = path === '' ? 'Opening hours' : `Opening hours at ${path}`;
    super(`${place}: found ${found}, expected ${expected}.`, options);
  }
}

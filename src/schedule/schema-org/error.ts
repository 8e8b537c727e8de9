/** Data that is not opening hours in the vocabulary of schema.org: where, what, and what would be. */
export class SchemaOrgError extends Error {
  override readonly name = 'SchemaOrgError';

  /**
   * @param path from the node that was given, for example `openingHoursSpecification[2].opens`; empty
   * for the node itself
   * @param found what stands there, in short
   * @param expected what could have stood there
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

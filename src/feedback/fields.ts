/** Reads fields of values of unknown type. */

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; no fields for any other value. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

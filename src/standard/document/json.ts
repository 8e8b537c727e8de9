/** Reads parts of a document that may be invalid. */

export type Json = Readonly<Record<string, unknown>>;

/** The offices of a document that may be invalid. */
export function officesIn(document: unknown): readonly unknown[] {
  return listIn(document, 'department');
}

/** The channels of a document that may be invalid. */
export function channelsIn(document: unknown): readonly unknown[] {
  return isObject(document) ? listIn(document['services'], 'availableChannel') : [];
}

export function listIn(object: unknown, name: string): readonly unknown[] {
  const list = isObject(object) ? object[name] : undefined;
  return Array.isArray(list) ? list : [];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes descriptions into a JSON Schema. Only the build uses it. */
import type { Description } from './descriptions.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the schema with the descriptions of its properties and of its named types.
 * @throws Error where a property or a type has none, or a description belongs to nothing
 */
export function describedSchema(
  schema: Json,
  descriptions: Readonly<Record<string, string | Description>>,
  types: Readonly<Record<string, string>>,
): Json {
  const used = new Set<string>();
  const absent: string[] = [];

  const named = (schema['$defs'] ?? {}) as Json;
  const definitions = Object.entries(named).map(([name, type]) => {
    const description = types[name];
    if (description === undefined) absent.push(`$defs.${name}`);
    return [name, { ...(walk(type, [name]) as Json), description }];
  });
  const written = walk({ ...schema, $defs: undefined }, []) as Json;

  const unused = [
    ...Object.keys(descriptions).filter((key) => !used.has(key)),
    ...Object.keys(types).filter((name) => !Object.hasOwn(named, name)),
  ];
  if (absent.length > 0) throw new Error(`No description of ${absent.join(', ')}`);
  if (unused.length > 0) throw new Error(`No property for the description ${unused.join(', ')}`);
  return { ...written, $defs: Object.fromEntries(definitions) };

  function walk(node: unknown, path: readonly string[]): unknown {
    if (Array.isArray(node)) return node.map((each) => walk(each, path));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]: [string, unknown]) => [
        key,
        key === 'properties' ? propertiesOf(value as Json, path) : walk(value, path),
      ]),
    );
  }

  function propertiesOf(properties: Json, path: readonly string[]): Json {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => {
        const own = [...path, name];
        return [name, { ...(walk(property, own) as Json), ...descriptionOf(own) }];
      }),
    );
  }

  function descriptionOf(path: readonly string[]): Description | undefined {
    const ends = [`/${path.join('.')}`, ...path.map((_, index) => path.slice(index).join('.'))];
    const key = ends.find((end) => Object.hasOwn(descriptions, end));
    const found = key === undefined ? undefined : descriptions[key];
    if (key === undefined || found === undefined) {
      absent.push(path.join('.'));
      return undefined;
    }
    used.add(key);
    return typeof found === 'string' ? { description: found } : found;
  }
}

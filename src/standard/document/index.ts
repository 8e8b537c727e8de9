/** Reads and writes standard documents with all parsers included. */
import { parseRules } from '../../schedule/osm/guess.js';
import { warningsOf } from '../../schedule/osm/warnings.js';
import { hoursOf } from '../../schedule/rules/hours.js';
import { readSchemaOrg } from '../../schedule/schema-org/read.js';
import { jsonIssue } from './json-syntax.js';
import { readStandard, type ReadStandard } from './read.js';

export type { Notation } from './hours.js';
export type { Issue } from './issue.js';
export type { ReadStandard } from './read.js';
export type { StandardDocument } from './schema.js';
export { writeStandard } from './write.js';

/**
 * Parses a standard document and lists its issues. It never throws.
 * @param document JSON, as text or parsed
 */
export function parseStandard(document: unknown): ReadStandard {
  return readStandard(document, {
    specifications: (node) => readSchemaOrg(node),
    notation: (text) => hoursOf(parseRules(text)),
    warnings: warningsOf,
    syntax: jsonIssue,
  });
}

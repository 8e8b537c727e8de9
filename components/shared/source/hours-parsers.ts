/** Reads documents whose hours are more than a plain week. The parsers are loaded when they are first needed. */
import type { HoursParsers } from '../../../src/standard/document/hours.js';
import { readStandard, type ReadStandard } from '../../../src/standard/document/read.js';

const notation = retried(() => import('./osm-parser.js'));
const specifications = retried(() => import('./schema-org-parser.js'));

/**
 * Parses a text with the parsers that it needs. Warnings and corrections for the author of the document are
 * worded in a second pass, and their code is loaded only for it.
 * @param needed the notations in the document, by the names of their parsers
 * @throws Error if a parser cannot be loaded now
 */
export async function readWithNotations(
  text: string,
  needed: readonly string[],
): Promise<ReadStandard> {
  const [osm, schemaOrg] = await Promise.all([
    needed.includes('notation') ? notation() : undefined,
    needed.includes('specifications') ? specifications() : undefined,
  ]);
  const ofSchemaOrg: Partial<HoursParsers> = schemaOrg
    ? { specifications: (node) => schemaOrg.readSchemaOrg(node) }
    : {};
  if (!osm) return readStandard(text, ofSchemaOrg);
  const { warnings, ...read } = readStandard(text, {
    ...ofSchemaOrg,
    notation: (hours) => osm.readHours(hours),
    warnings: (hours) => ('rules' in hours && osm.hasWarnings(hours) ? [TO_BE_WORDED] : []),
  });
  if (!warnings && !read.issues[0]) return read;
  try {
    const { correctedHours, warningsOf } = await import('./osm-advice.js');
    return readStandard(text, {
      ...ofSchemaOrg,
      notation: (hours) => correctedHours(hours),
      warnings: warningsOf,
    });
  } catch {
    // The document is shown anyway; its messages have no corrections.
    return read;
  }
}

/** A placeholder for a warning that is worded in the second pass. */
const TO_BE_WORDED = { found: '', expected: '' };

/** Loads once, and again after a failure, because a source is requested for as long as its page is open. */
function retried<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
}

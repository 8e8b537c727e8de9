/** Reads documents with hours that are more than a plain week; what reads these is loaded when it is first needed. */
import type { HoursParsers, Notation } from '../../../src/standard/document/hours.js';
import { readStandard, type ReadStandard } from '../../../src/standard/document/read.js';

const notation = retried(() => import('./osm-parser.js'));
const specifications = retried(() => import('./schema-org-parser.js'));

/**
 * What there is to tell the document's author comes in a second reading, for which alone the corrections are
 * fetched.
 * @param needed the notations in the document
 * @throws Error where what reads one of them cannot be had now
 */
export async function readWithNotations(
  text: string,
  needed: readonly Notation[],
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
    // The document is shown all the same, without corrections in the messages.
    return read;
  }
}

/** A warning of which it is not known yet what it says. */
const TO_BE_WORDED = { found: '', expected: '' };

/** Loads once, and again after a failure: a source is asked for as long as its page is open. */
function retried<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
}

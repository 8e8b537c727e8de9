import { OnDemand } from '../../../locales/on-demand.js';
import { readStandard, type ReadStandard } from '../../../src/standard/document/read.js';

/** What reads hours that are more than a plain week. */
const readers = new OnDemand(async () => {
  const [notation, { readSchemaOrg }, { easterSunday }] = await Promise.all([
    import('../notation-reader.js'),
    import('./specifications.js'),
    import('../almanac.js'),
  ]);
  return { notation, readSchemaOrg, easterSunday };
});

/**
 * Reads a document with hours that are more than a plain week. What there is to tell its author of them
 * comes in a second reading, for which alone the corrections are fetched.
 */
export async function readWithNotations(text: string): Promise<ReadStandard> {
  const { notation, readSchemaOrg, easterSunday } = await readers.load();
  const { readHours, hasWarnings } = notation;
  const { warnings, ...read } = readStandard(text, {
    specifications: (node) => readSchemaOrg(node, easterSunday),
    notation: (hours) => readHours(hours, easterSunday),
    warnings: (hours) => ('rules' in hours && hasWarnings(hours) ? [TO_BE_WORDED] : []),
  });
  if (!warnings && !read.faults[0]) return read;
  try {
    const { correctedHours, warningsOf } = await import('../notation-advice.js');
    return readStandard(text, {
      specifications: (node) => readSchemaOrg(node, easterSunday),
      notation: (hours) => correctedHours(hours, easterSunday),
      warnings: warningsOf,
    });
  } catch {
    // What can be shown is shown without advice.
    return read;
  }
}

/** A warning of which it is not known yet what it says. */
const TO_BE_WORDED = { found: '', expected: '' };

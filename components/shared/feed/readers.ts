import { OnDemand } from '../../../locales/on-demand.js';
import type { HoursReader } from '../../../src/standard/document/hours.js';

/** Reads hours that are more than a plain week. */
export const readers = new OnDemand(async (): Promise<HoursReader> => {
  const [{ readHours }, { readSchemaOrg }, { easterSunday }] = await Promise.all([
    import('../notation-reader.js'),
    import('./specifications.js'),
    import('../almanac.js'),
  ]);
  return {
    notation: (text) => readHours(text, easterSunday),
    specifications: (node) => readSchemaOrg(node, easterSunday),
  };
});

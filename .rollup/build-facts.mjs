/** Replaces the module components/shared/base/build-facts.js by values that only the build knows. */
import { slashed } from './files.mjs';

/**
 * @param {() => Record<string, string>} facts returns the module's exports, each with its value as an
 *   expression; called when the module is loaded, since another build may have to finish first
 */
export const buildFacts = (facts) => ({
  name: 'build-facts',
  async load(id) {
    if (!slashed(id).endsWith('/components/shared/base/build-facts.js')) return null;
    const exports = Object.entries(await facts());
    return exports.map(([name, value]) => `export const ${name} = ${value};`).join('\n');
  },
});

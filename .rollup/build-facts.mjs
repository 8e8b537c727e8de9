/** Puts what only the build knows in place of components/shared/base/build-facts.js. */
import { slashed } from './files.mjs';

/**
 * @param {() => Record<string, string>} facts gives the names that the module exports, each with its value as
 *   an expression; asked when the module is loaded, since another build may have to end first
 */
export const buildFacts = (facts) => ({
  name: 'build-facts',
  async load(id) {
    if (!slashed(id).endsWith('/components/shared/base/build-facts.js')) return null;
    const exports = Object.entries(await facts());
    return exports.map(([name, value]) => `export const ${name} = ${value};`).join('\n');
  },
});

/**
 * Replaces modules that only compute data by the data, so that no page loads their sources.
 */
import { pathToFileURL } from 'node:url';
import { slashed } from './files.mjs';

const MODULES = /\/components\/attributes\/lists\.js$/;

export const evaluated = {
  name: 'evaluated',
  async load(id) {
    if (!MODULES.test(slashed(id))) return null;
    const exports = Object.entries(await import(pathToFileURL(id)));
    return exports
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

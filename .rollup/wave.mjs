/** Remembers which files of the elements' build each element needs, for the loader, which asks for all at once. */
import { basename } from 'node:path';

const files = {};

/** By the name of an element its files, imports first; by the name of a lazy file its own. */
export const filesAtOnce = () => files;

/** @param {readonly string[]} elementNames */
export const wave = (elementNames) => ({
  name: 'wave',
  generateBundle(_, bundle) {
    const withImports = (path) => [
      ...new Set([...bundle[path].imports.flatMap(withImports), path]),
    ];
    for (const { type, name, fileName } of Object.values(bundle)) {
      if (type !== 'chunk') continue;
      const paths = elementNames.includes(name) ? withImports(fileName) : [fileName];
      files[name] = paths.map((path) => basename(path));
    }
  },
});

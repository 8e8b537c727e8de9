/** Records the files that each element needs, so that the loader can request all at once. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const { targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const files = {};

/**
 * Lazy files that the loader itself requests, because of the attributes of a tag; see
 * components/embedding/loader.ts.
 */
const LAZY = [
  ...targetLocales,
  ...['documents', 'json-ld', 'notation', 'opening-hours-views', 'restore-state'],
];

/** The files of each element by its name, imports first; and each lazy file by its own name. */
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
      const isElement = elementNames.includes(name);
      const paths = isElement ? withImports(fileName) : [fileName];
      if (isElement && bundle[paths[0]].name !== 'base')
        throw new Error(`${name} begins with ${paths[0]}.`);
      if (isElement || LAZY.includes(name)) files[name] = paths.map((path) => basename(path));
    }
  },
});

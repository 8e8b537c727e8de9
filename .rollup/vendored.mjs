/**
 * Inlines packages into the npm build, with their types and licences. @lit/localize, because an application
 * may configure its own copy; luxon, because bundlers other than Rollup would include all of it for the
 * offsets of a zone.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { slashed, textsIn } from './files.mjs';

/** Each package, and its folder in dist/. */
const PACKAGES = { '@lit/localize': 'vendor/lit-localize', luxon: 'vendor/luxon' };

/** The path in dist/ of a module of such a package. */
export function vendoredPath(id) {
  for (const [name, folder] of Object.entries(PACKAGES)) {
    const [, path] = slashed(id).split(`/node_modules/${name}/`);
    if (path !== undefined) return `${folder}/${path}`;
  }
  return undefined;
}

/** Writes the declarations beside their modules, with imports of the inlined @lit/localize. */
export const declarations = (build, isPublic) => ({
  name: 'declarations',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    const localize = PACKAGES['@lit/localize'];
    for (const [path, text] of await textsIn(build, '.d.ts')) {
      if (!isPublic(path)) continue;
      const to = slashed(relative(dirname(path), localize));
      const own = (_, quote, file = '/lit-localize.js') => quote + to + file + quote;
      emit(path, text.replace(/(['"])@lit\/localize(\/[^'"]+)?\1/g, own));
    }
    for (const [path, text] of await textsIn('node_modules/@lit/localize', '.d.ts')) {
      emit(`${localize}/${path}`, text.replace(/\n\/\/# sourceMappingURL=.*/, '\n'));
    }
    for (const [name, folder] of Object.entries(PACKAGES)) {
      const license = ['LICENSE', 'LICENSE.md']
        .map((file) => join('node_modules', name, file))
        .find((file) => existsSync(file));
      emit(`${folder}/LICENSE`, await readFile(license, 'utf8'));
    }
  },
});

/**
 * Packages that the npm build inlines, and their types and licences beside them. @lit/localize: an application may
 * configure its own. luxon: other bundlers than Rollup would bring all of it along for the offsets of a zone.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { slashed, textsIn } from './files.mjs';

/** Each package, and the folder of dist/ that it gets. */
const PACKAGES = { '@lit/localize': 'vendor/lit-localize', luxon: 'vendor/luxon' };

/** Where a module of such a package goes. */
export function vendoredPath(id) {
  for (const [name, folder] of Object.entries(PACKAGES)) {
    const [, path] = slashed(id).split(`/node_modules/${name}/`);
    if (path !== undefined) return `${folder}/${path}`;
  }
  return undefined;
}

/** Declarations lie beside their modules, and ask a consumer for no @lit/localize. */
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

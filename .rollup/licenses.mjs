/** Writes the licences of the bundled packages to a file beside the bundles. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slashed } from './files.mjs';

export const licensesFile = 'atd-widgets.licenses.txt';

/** @throws Error where a package has no licence file, since its text would be missing */
export const licenses = {
  name: 'licenses',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
    const packages = modules.map((id) =>
      /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(slashed(id)),
    );
    const folders = new Map(packages.filter(Boolean).map(([, folder, name]) => [name, folder]));
    const texts = [...folders].sort().map(([name, folder]) => {
      const names = ['LICENSE', 'LICENSE.md', 'LICENCE'];
      const file = names.map((each) => join(folder, each)).find((path) => existsSync(path));
      if (!file) throw new Error(`${name} is bundled, and its licence file was not found.`);
      return `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: licensesFile, source: texts.join('\n\n') });
  },
};

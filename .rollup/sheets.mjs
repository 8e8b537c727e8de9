/**
 * Writes the style sheets of the elements as files, for server-rendered pages whose policy allows no inline
 * style.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { minifyCss } from './literals.mjs';

export const sheets = (version) => ({
  name: 'sheets',
  async generateBundle() {
    const ofBuild = (path) => import(pathToFileURL(resolve('.build/components', path)));
    const [{ sheetOf }, { TAGS }] = await Promise.all(
      ['ssr/style-sheets.js', 'attributes/lists.js'].map(ofBuild),
    );
    for (const tag of TAGS) {
      this.emitFile({
        type: 'asset',
        fileName: `${version}/${tag}.css`,
        source: minifyCss(sheetOf(tag)),
      });
    }
  },
});

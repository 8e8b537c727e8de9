/**
 * Writes integrity.json: the hashes of all files, for pages that pin them, and the files that each element
 * needs, for pages that preload them. It also copies the all-in-one file into the folder of its version.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asText } from './documents.mjs';
import { slashed } from './files.mjs';
import { filesAtOnce } from './wave.mjs';

export const allInOne = 'atd-widgets.all.js';

/**
 * A page that pins a file by its hash needs one that does not change with the next version. So the
 * all-in-one file is also in the folder of its version, and the hashes are in a file of their own.
 */
export const integrity = (version, elementNames) => ({
  name: 'integrity',
  generateBundle(_, bundle) {
    const { code: source } = bundle[allInOne];
    this.emitFile({ type: 'asset', fileName: `${version}/${allInOne}`, source });
  },
  async writeBundle({ dir }) {
    const paths = (await readdir(dir, { recursive: true })).map(slashed);
    const code = paths.filter((path) => /\.(js|css)$/.test(path)).sort();
    const hashes = code.map(async (path) => [path, hashOf(await readFile(join(dir, path)))]);
    const files = Object.fromEntries(await Promise.all(hashes));
    const preload = Object.fromEntries(
      elementNames.map((name) => [name, filesAtOnce()[name].map((file) => `${version}/${file}`)]),
    );
    await writeFile(`${dir}/integrity.json`, asText({ version, files, preload }));
  },
});

/** A hash in the form of the `integrity` attribute. */
const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

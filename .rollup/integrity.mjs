/**
 * Writes the hashes of all files, for pages that pin what they link; which files each element needs, for pages that
 * name them beforehand; and a copy of the one file that stays when a version comes.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asText } from './documents.mjs';
import { slashed } from './files.mjs';
import { filesAtOnce } from './wave.mjs';

export const allInOne = 'atd-widgets.all.js';

/**
 * A page that pins a file by its hash needs one that stays as it is when the next version comes. So the file
 * lies among those of its version too, and the hashes of all files in a file of their own.
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

/** As the `integrity` of a script or a style sheet has it. */
const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

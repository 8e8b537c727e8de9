/** Reads and copies files, by paths as Rollup and package.json write them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A path with forward slashes on every system. */
export const slashed = (path) => path.replaceAll('\\', '/');

/** The text files below a folder whose names have an ending, with their paths relative to it. */
export async function textsIn(folder, ending) {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith(ending),
  );
  return Promise.all(
    names.sort().map(async (name) => [slashed(name), await readFile(join(folder, name), 'utf8')]),
  );
}

/** Copies files unchanged. */
export const copied = (folder, names, to = '') => ({
  name: 'copied',
  async generateBundle() {
    for (const name of names) {
      const source = await readFile(join(folder, name), 'utf8');
      this.emitFile({ type: 'asset', fileName: slashed(join(to, name)), source });
    }
  },
});

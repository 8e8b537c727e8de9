/** Files as rollup and package.json name them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A path with the same slashes on every machine. */
export const slashed = (path) => path.replaceAll('\\', '/');

/** The text files below a folder whose name ends so, by their path from there. */
export async function textsIn(folder, ending) {
  const names = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith(ending),
  );
  return Promise.all(
    names.sort().map(async (name) => [slashed(name), await readFile(join(folder, name), 'utf8')]),
  );
}

/** Files that are published as they are. */
export const copied = (folder, names, to = '') => ({
  name: 'copied',
  async generateBundle() {
    for (const name of names) {
      const source = await readFile(join(folder, name), 'utf8');
      this.emitFile({ type: 'asset', fileName: slashed(join(to, name)), source });
    }
  },
});

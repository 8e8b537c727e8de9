/** Writes the pages of the tools for editors and clerks. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { textsIn } from './files.mjs';

export const tools = 'demo/tools';

/** Each tool is a folder with a page, index.html, and its script, index.ts; style sheets are beside them. */
export const toolNames = readdirSync(tools).filter((name) =>
  existsSync(`${tools}/${name}/index.ts`),
);

export const toolPages = {
  name: 'tool-pages',
  async generateBundle() {
    for (const name of toolNames) {
      const source = await readFile(`${tools}/${name}/index.html`, 'utf8');
      this.emitFile({ type: 'asset', fileName: `${name}.html`, source });
    }
    for (const [path, source] of await textsIn(tools, '.css')) {
      this.emitFile({ type: 'asset', fileName: basename(path), source });
    }
  },
};

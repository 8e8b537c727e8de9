/** A consumer's project in a temporary folder: our packed package in its node_modules, no network. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pack } from './pack.mjs';

export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** What a consumer's npm would bring along; @lit/localize and luxon are not among it, being inlined. */
const dependencies = Object.keys(manifest.dependencies);

/** The entries that are modules, as a consumer names them. The CDN files are for a <script> tag. */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => target.types)
  .map(([entry]) => entry.replace(/^\./, manifest.name));

/** Whether package.json says of a file, given from the package's root, that it must be kept. */
export function hasSideEffects(path) {
  return manifest.sideEffects.some((pattern) => {
    const source = pattern
      .replace(/^\.\//, '')
      .replace(/\*\*\/|[*.]/g, (part) => ({ '**/': '(.*/)?', '*': '[^/]*', '.': '\\.' })[part]);
    return new RegExp(`^${source}$`).test(path);
  });
}

/**
 * Packs the package and installs it beside its dependencies, for as long as this process lives.
 * @param own names of packages that the consumer uses itself
 */
export function createConsumer(own = []) {
  const root = mkdtempSync(join(tmpdir(), 'consumer-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  const modules = join(root, 'node_modules');
  mkdirSync(modules);

  const { filename, files } = pack(root);
  execFileSync('tar', ['-xzf', join(root, filename), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, manifest.name)]);

  for (const name of [...dependencies, ...own]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'consumer', type: 'module' }));

  return {
    root,
    folder: join(modules, manifest.name),
    files: files.map(({ path }) => path),
    write: (name, text) => writeFileSync(join(root, name), text),
    /** Runs a module in the project with plain Node, or with that of another version; gives what it printed. */
    run: (code, env = {}, program = process.execPath) =>
      execFileSync(program, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', ...env },
      }),
  };
}

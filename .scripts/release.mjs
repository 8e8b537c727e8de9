// `npm run release`: builds, tests, lists the contents (SBOM), and packs. It publishes nothing.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { commit } from './commit.mjs';

const released = commit();
if (released === undefined) refuse('a file differs from the last commit; commit it first');

run('node', 'test/run.mjs');
const { commit: built } = existsSync('dist/commit.json')
  ? JSON.parse(readFileSync('dist/commit.json', 'utf8'))
  : {};
if (built !== released) refuse(`dist/ was built from ${built ?? 'changed files'}, not ${released}`);
if (commit() !== released) refuse('a file has changed meanwhile');

const sbom = run('npm', 'sbom', '--sbom-format=cyclonedx', '--omit=dev', '--omit=optional');
writeFileSync('dist/sbom.json', sbom);
process.stdout.write(run('npm', 'pack'));

/** Runs a program and returns its output; the output of the tests is shown as it comes. */
function run(program, ...args) {
  const isShown = program === 'node';
  const { status, stdout } = spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, ...(isShown && { CI: 'true' }) },
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) refuse(`${program} ${args.join(' ')} ended with ${status}`);
  return stdout;
}

function refuse(reason) {
  console.error(`Nothing is released: ${reason}.`);
  process.exit(1);
}

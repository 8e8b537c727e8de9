// Brings node_modules in line with package-lock.json. Builtins only: it runs before anything is
// installed.

import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { npm } from './npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages of the lockfile where they are not installed yet; throws if it cannot. */
export function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  }
  const reason = whyToInstall();
  if (!reason) return;

  console.log(`Installing packages: ${reason}.`);
  // `npm ci` refuses a lockfile that does not list the binaries for every system there is, and
  // which of them get listed depends on where it was written. This installs the same versions and
  // changes no file of ours. The .npmrc beside package.json keeps install scripts off: some would
  // download a browser driver.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, all, options] = npm(...args);
  const { status } = spawnSync(command, all, { ...options, cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install; what it said is above.');
}

/** npm leaves a lockfile of what it really installed; comparing the two is what makes this cheap. */
function whyToInstall() {
  const wanted = read('package-lock.json')?.packages;
  if (!wanted) throw new Error('package-lock.json is missing; restore it from the repository.');
  if (!agree(read('package.json'), wanted[''])) {
    throw new Error('package.json and package-lock.json do not agree; run npm install.');
  }
  const installed = read('node_modules/.package-lock.json')?.packages;
  if (!installed) return 'there are none yet';

  // Optional packages are binaries for one system each: some are listed but not for us, and ours
  // may be here without being listed.
  const differs = Object.keys({ ...wanted, ...installed }).find((path) => {
    const [want, have] = [wanted[path], installed[path]];
    if (path === '' || (want ?? have).optional) return false;
    return want?.version !== have?.version || want?.integrity !== have?.integrity;
  });
  return differs && `${differs.replace(/^.*node_modules\//, '')} is not as in package-lock.json`;
}

function agree(manifest, locked) {
  const kinds = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'];
  return kinds.every((kind) => isDeepStrictEqual(manifest[kind] ?? {}, locked[kind] ?? {}));
}

function read(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    ensureInstalled();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

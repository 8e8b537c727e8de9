// Installs the packages of package-lock.json. It imports builtins only, since it runs before anything is
// installed.

import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { npm } from './npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs the packages of the lockfile that are missing. @throws Error where it cannot */
export function ensureInstalled() {
  if (Number.parseInt(process.versions.node, 10) < 20) {
    throw new Error(`Node 20 or newer is needed; this is ${process.version}.`);
  }
  const reason = whyToInstall();
  if (!reason) return;

  console.log(`Installing packages: ${reason}.`);
  // `npm ci` refuses a lockfile that does not list the binaries for every system, and which of them it
  // lists depends on the system that wrote it. This command installs the same versions and changes no file
  // of the project. The .npmrc beside package.json keeps install scripts off: some would download a browser
  // driver.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const [command, all, options] = npm(...args);
  const { status } = spawnSync(command, all, { ...options, cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm could not install; its output is above.');
}

/**
 * The reason to install, if any. npm writes a lockfile of the installed packages, so comparing the two is
 * quick.
 */
function whyToInstall() {
  const wanted = read('package-lock.json')?.packages;
  if (!wanted) throw new Error('package-lock.json is missing; restore it from the repository.');
  if (!agree(read('package.json'), wanted[''])) {
    throw new Error('package.json and package-lock.json do not agree; run npm install.');
  }
  const installed = read('node_modules/.package-lock.json')?.packages;
  if (!installed) return 'there are none yet';

  // Optional packages are binaries for one system each: those of other systems are listed and not
  // installed, and the one of this system may be installed without being listed.
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

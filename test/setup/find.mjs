// Finding a program on this machine. Builtins only.

import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

/**
 * The first of the named programs that is on the PATH.
 * @param {...string} names
 * @returns {string | undefined}
 */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const files = names.map((name) => (windows ? `${name}.exe` : name));
  return firstProgram(files.flatMap((file) => folders.map((folder) => join(folder, file))));
}

/**
 * The first of the files that exists and can be run.
 * @param {string[]} files
 * @returns {string | undefined}
 */
export function firstProgram(files) {
  return files.find((file) => isProgram(file) && !pointsToMissingSnap(file));
}

/**
 * The folders directly in `parent`; none if it does not exist.
 * @param {string} parent
 * @returns {string[]}
 */
export function foldersIn(parent) {
  try {
    return readdirSync(parent).map((name) => join(parent, name));
  } catch {
    return [];
  }
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

// Ubuntu's packages of Chromium and Firefox are scripts that only start a snap, or ask for one.
function pointsToMissingSnap(file) {
  if (process.platform !== 'linux' || statSync(file).size > 20_000) return false;
  const snap = /\/snap\/bin\/[\w.-]+/.exec(readFileSync(file, 'utf8'))?.[0];
  return snap !== undefined && !isProgram(snap);
}

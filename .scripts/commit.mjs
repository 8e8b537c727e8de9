// Determines the commit of the checkout, if its files are those of the commit.

import { spawnSync } from 'node:child_process';

/** @returns {string | undefined} undefined where a file differs from the commit, or there is no repository */
export function commit() {
  if (git('status', '--porcelain') !== '') return undefined;
  return git('rev-parse', 'HEAD');
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

// Lists the files that differ from the last shared commit, or from the last commit if none is shared.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * @param {RegExp} kind of the paths that are asked for
 * @returns {string[]} changed and new files that are still there
 */
export function changedFiles(kind) {
  const base = git('merge-base', 'HEAD', '@{upstream}')[0] ?? 'HEAD';
  const changed = git('diff', '--name-only', '--relative', base);
  const untracked = git('ls-files', '--others', '--exclude-standard');
  return [...changed, ...untracked].filter((path) => kind.test(path) && existsSync(path));
}

/** The lines of git's output; none where it fails. */
function git(...args) {
  const { stdout, status } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : [];
}

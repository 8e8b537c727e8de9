// Lists the test files without a package for it: Node 20 has no glob of its own.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files under `folder` whose path ends so, as paths with forward slashes from where we run.
 * @param {string} folder
 * @param {string} ending
 * @returns {string[]}
 */
export function filesIn(folder, ending) {
  let names;
  try {
    names = readdirSync(folder, { recursive: true });
  } catch {
    return [];
  }
  return names
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * Whether a path fits one of the patterns, as far as the usual ones go: `**`, `*`, `?`, `{a,b}`.
 * @param {string} path
 * @param {string[]} patterns
 */
export function fits(path, patterns) {
  return patterns.some((pattern) => toRegExp(pattern).test(path));
}

function toRegExp(pattern) {
  const source = pattern
    .replaceAll('\\', '/')
    .replace(/^\.\//, '')
    .replace(/\*\*\/|\*\*|\*|\?|\{|\}|,|[.+^$()|[\]\\]/g, (part) => {
      const meaning = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };
      return meaning[part] ?? { '{': '(?:', '}': ')', ',': '|' }[part] ?? `\\${part}`;
    });
  return new RegExp(`^${source}$`);
}

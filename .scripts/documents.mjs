// The Markdown documents of the repository: where they are, what they link to, and the ids of their headings.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders whose documents are not the project's; those that begin with a dot are left out too. */
const SKIPPED = new Set(['node_modules', 'dist']);
const LINK = /\]\(<?([^)\s>]+)|^\[[^\]]+\]: (\S+)|(?:href|src)="([^"]+)"/gm;

/** @returns {string[]} paths relative to `root`, with forward slashes, in order */
export function documentPaths(root = '.', folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !SKIPPED.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return documentPaths(root, path);
      return entry.isFile() && entry.name.endsWith('.md') ? [path] : [];
    })
    .sort();
}

/** @returns {string[]} the targets of a document's links to other files and to its own headings */
export function linksIn(markdown) {
  return [...withoutCode(markdown).matchAll(LINK)]
    .map(([, inline, reference, attribute]) => inline ?? reference ?? attribute)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** @returns {Set<string>} the ids of the headings; of equal ones the later have a number, as on GitHub */
export function headingIds(markdown) {
  const id = headingIdsInOrder();
  const headings = markdown.replaceAll(/^ *```[^]*?^ *```$/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set([...headings].map(([, heading]) => id(heading)));
}

/** @returns {(heading: string) => string} gives each heading of one document its id, as GitHub makes it */
export function headingIdsInOrder() {
  const counts = new Map();
  return (heading) => {
    const plain = heading.replaceAll(/\]\([^)]*\)/g, '').toLowerCase();
    const base = plain.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(/\s/g, '-');
    const count = counts.get(base) ?? 0;
    counts.set(base, count + 1);
    return count === 0 ? base : `${base}-${count}`;
  };
}

function withoutCode(markdown) {
  return markdown.replaceAll(/^ *```[^]*?^ *```$|`[^`\n]*`/gm, '');
}

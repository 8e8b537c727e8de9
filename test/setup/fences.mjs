// Code blocks in the project's documents, found by the label on their fence: ```html test=placeholders

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LEFT_OUT = ['node_modules', 'dist', '.build', '.git'];
const FENCE = /^( *)```(\w+)(?: test=([\w-]+))?\n(.*?)^ *```$/gms;

/** @type {readonly { file: string, language: string, label: string | undefined, code: string }[]} */
export const allFences = documentsIn('.').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(FENCE)].map(([, , language, label, code]) => ({
    file,
    language,
    label,
    code,
  })),
);

/** The code of every block with a label, in order. */
export function fences(label) {
  const found = allFences.filter((each) => each.label === label).map(({ code }) => code);
  if (found.length === 0) throw new Error(`No document has a code block with test=${label}.`);
  return found;
}

/** The code of the only block with a label. */
export function fence(label) {
  const [code, ...others] = fences(label);
  if (others.length > 0) throw new Error(`More than one code block has test=${label}.`);
  return code;
}

function documentsIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.includes(entry.name) ? [] : documentsIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

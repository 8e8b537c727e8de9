// Code blocks in the project's documents, found by the label on their fence: ```html test=placeholders

import { readFileSync } from 'node:fs';
import { documentPaths } from '../../.scripts/documents.mjs';

const FENCE = /^( *)```(\w+)(?: test=([\w-]+))?\n(.*?)^ *```$/gms;

/** @type {readonly { file: string, language: string, label: string | undefined, code: string }[]} */
export const allFences = documentPaths().flatMap((file) =>
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

/** The code of a label; where several documents have it, they have the same. */
export function fence(label) {
  const [code, ...others] = new Set(fences(label));
  if (others.length > 0) throw new Error(`The code blocks with test=${label} differ.`);
  return code;
}

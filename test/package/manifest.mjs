/** The elements as dist/custom-elements.json describes them, and the source files that each is made of. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));

export const declarations = manifest.modules.flatMap(({ declarations: own = [] }) => own);
export const elements = declarations.filter(({ tagName }) => tagName);

export const names = (list = []) => list.map(({ name }) => name).sort();

/** The sources of an element, by path: its module and all that it imports from components/, at once or later. */
export function sourcesOf({ tagName }) {
  const name = tagName.replace('atd-', '');
  const found = new Map();
  const waiting = [`components/${name}/${name}.ts`];
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (found.has(path) || !path.startsWith('components/') || !existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    found.set(path, text);
    // A type brings no code along.
    const imports = text.matchAll(
      /(?:^(?:import|export) (?!type\b)[^'"]*?from |^import |import\()'(\.[^']+)\.js'/gm,
    );
    for (const [, to] of imports) waiting.push(`${relative('.', join(dirname(path), to))}.ts`);
  }
  return found;
}

/**
 * Weighs dist/cdn/ against sizes.json, and holds that a page needs few files, which it can ask for at once: the
 * loader knows them all, and what comes later imports only what is there by then.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readChunks, withImports } from './chunks.mjs';

const limits = JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));
const folder = 'dist/cdn';
if (!existsSync(folder)) {
  console.error(`${folder} is not there. Run \`npm run build\` first.`);
  process.exit(1);
}

const chunks = readChunks(folder);
const rows = [];
const problems = [];
const weighed = new Set();
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const list = (parts) => [...parts].map(({ file, size }) => `${file} ${kB(size)}`).join(' + ');

function weigh(what, parts, limit) {
  for (const part of parts) weighed.add(part);
  const measured = [...parts].reduce((sum, { size }) => sum + size, 0);
  rows.push([what, kB(measured), kB(limit), `${Math.round((measured / limit) * 100)} %`]);
  if (measured > limit) {
    problems.push(`${what} grew ${kB(measured - limit)} over its ${kB(limit)}: ${list(parts)}.`);
  }
}

function chunk(name) {
  const found = chunks.get(name);
  if (!found) throw new Error(`sizes.json names ${name}, and ${folder} has no such file.`);
  return found;
}

const loader = chunk('atd-widgets');
weigh('loader', [loader], limits.loader);

/** The files of each element, as the loader asks for them. */
const elements = Object.entries(limits.elements).map(([name, limit]) => {
  const files = withImports(chunks, chunk(name));
  if (files.size > limits.filesAtOnce) {
    problems.push(`${name} needs ${files.size} files at once, more than ${limits.filesAtOnce}.`);
  }
  const unknown = [...files].filter(({ file }) => !loader.text.includes(file));
  if (unknown.length > 0) problems.push(`The loader does not know ${list(unknown)} of ${name}.`);
  weigh(`${name}, live`, [loader, ...files], limit);
  return files;
});

for (const [name, { limit, needs = [] }] of Object.entries(limits.lazy)) {
  const own = chunk(name);
  weigh(`${name}, on demand`, [own], limit);
  const there = new Set(needs.flatMap((each) => [...withImports(chunks, chunk(each))]));
  for (const files of elements.filter((each) => asksFor(each, own))) {
    const missing = [...withImports(chunks, own)].filter(
      (part) => part !== own && !files.has(part) && !there.has(part),
    );
    if (missing.length > 0) {
      problems.push(
        `${own.file} imports ${list(missing)}, which is not there by then: one request would start ` +
          'another. Move what they share into a file of the element.',
      );
    }
  }
}

/** Whether one of the files imports another on demand. */
function asksFor(files, { file }) {
  return [...files].some(({ later }) => later.includes(file));
}

for (const [name, limit] of Object.entries(limits.others)) weigh(name, [chunk(name)], limit);

for (const each of chunks.values()) {
  if (!weighed.has(each))
    problems.push(`${each.file} (${kB(each.size)}) has no limit in sizes.json.`);
}
const count = readdirSync(folder, { recursive: true }).filter((path) =>
  /^[\d.]+[/\\].*-[0-9a-f]{8}\.js$/.test(path),
).length;
rows.push(['files of the elements', String(count), String(limits.files), '']);
if (count > limits.files) problems.push(`There are ${count} files, more than ${limits.files}.`);

const table = [['brotli 11, 1 kB = 1000 B', 'measured', 'limit', 'share'], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
const pad = (cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]));
console.log(table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n'));

if (problems.length) {
  console.error(`\n${problems.join('\n')}`);
  console.error('\nMake it smaller, or raise the limit in test/build/sizes.json and say why.');
  process.exitCode = 1;
}

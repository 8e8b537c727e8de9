/**
 * Weighs dist/cdn/ against sizes.json, and checks that what arrives later imports only what the
 * page has already: a late chunk must never start a chain of requests.
 */

import { existsSync, readFileSync } from 'node:fs';
import { readChunks, withImports } from './chunks.mjs';

const limits = JSON.parse(readFileSync(new URL('sizes.json', import.meta.url), 'utf8'));
const folder = 'dist/cdn';
if (!existsSync(folder)) {
  console.error(`${folder} is not there. Run \`npm run build\` first.`);
  process.exit(1);
}

const chunks = readChunks(folder);
const rows = [];
const faults = [];
const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

function weigh(what, parts, limit) {
  const measured = [...parts].reduce((sum, { size }) => sum + size, 0);
  rows.push([what, kB(measured), kB(limit), `${Math.round((measured / limit) * 100)} %`]);
  if (measured <= limit) return;
  const list = [...parts].map(({ file, size }) => `${file} ${kB(size)}`).join(' + ');
  faults.push(`${what} grew ${kB(measured - limit)} over its ${kB(limit)}: ${list}.`);
}

const loader = chunks.get('atd-widgets');
const allInOne = chunks.get('atd-widgets.all');
const known = new Set([loader, allInOne]);
weigh('loader', [loader], limits.loader);

for (const [name, { first, live, later }] of Object.entries(limits.elements)) {
  const chunk = chunks.get(name);
  if (!chunk) {
    rows.push([name, 'not built yet', kB(first), '']);
    if (existsSync(`components/${name}/define.ts`)) {
      faults.push(
        `${name} has a define.ts and no chunk: give it its line in components/loader.ts.`,
      );
    }
    continue;
  }
  const atFirst = new Set([loader, ...withImports(chunks, chunk)]);
  weigh(`${name}, first complete paint`, atFirst, first);

  const missing = later.filter((part) => !chunks.has(part));
  if (missing.length)
    faults.push(`${name} has no chunk named ${missing.join(', ')}; see sizes.json.`);
  const atLast = new Set(atFirst);
  for (const part of later) {
    if (chunks.has(part)) withImports(chunks, chunks.get(part), atLast);
  }
  weigh(`${name}, everything live`, atLast, live);

  for (const part of atLast) known.add(part);
  const reached = [...atFirst].flatMap((part) => (part === loader ? [] : part.later));
  for (const file of new Set(reached)) {
    const lateChunk = [...chunks.values()].find((part) => part.file === file);
    const name = [...chunks].find(([, part]) => part === lateChunk)?.[0];
    const company = (limits.together[name] ?? []).map((each) => chunks.get(each));
    const chain = [...withImports(chunks, lateChunk)].filter(
      (p) => p !== lateChunk && !atFirst.has(p) && !company.includes(p),
    );
    if (chain.length) {
      faults.push(
        `${file} imports ${chain.map((p) => p.file).join(', ')}, which ${name} has not loaded by ` +
          'then: move what they share into the first chunk.',
      );
    }
  }
}

for (const [name, limit] of Object.entries(limits.onDemand)) {
  const chunk = chunks.get(name);
  if (!chunk) {
    rows.push([`${name}, on demand`, 'not built yet', kB(limit), '']);
    continue;
  }
  known.add(chunk);
  weigh(`${name}, on demand`, [chunk], limit);
}
weigh('all in one file', [allInOne], limits.allInOne);

for (const chunk of chunks.values()) {
  if (!known.has(chunk))
    faults.push(`${chunk.file} (${kB(chunk.size)}) has no limit in sizes.json.`);
}

const table = [['brotli 11, 1 kB = 1000 B', 'measured', 'limit', 'share'], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
const pad = (cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]));
console.log(table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n'));

if (faults.length) {
  console.error(`\n${faults.join('\n')}`);
  console.error('\nMake it smaller, or raise the limit in test/build/sizes.json and say why.');
  process.exitCode = 1;
}

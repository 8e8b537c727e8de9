#!/usr/bin/env node
// The command line: atd-widgets render page.html > out.html

import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const USAGE = `Renders the elements of a page, so that it can be read without a script.

  atd-widgets render page.html > out.html
  atd-widgets render - < page.html > out.html

  --standard FILE   the standard document to show in tags without src, instead of the built-in one
  --base ADDRESS    the address of the page, for documents at relative addresses
  --styles ADDRESS  the address of dist/cdn/: links its style sheets, for pages that allow no inline styles
  --nonce NONCE     the nonce by which the page allows its styles

If a document cannot be loaded, its tags keep their content, a message is logged, and the command fails.`;

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function run() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      standard: { type: 'string' },
      base: { type: 'string' },
      styles: { type: 'string' },
      nonce: { type: 'string' },
    },
  });
  const { standard: document, help: isHelp, ...options } = values;
  const [command, page, ...more] = positionals;
  if (isHelp || command !== 'render' || page === undefined || more.length > 0) {
    (isHelp ? console.log : console.error)(USAGE);
    return isHelp ? 0 : 2;
  }
  let isWhole = true;
  const { renderWidget } = await import('./index.js');
  const standard = document === undefined ? {} : { standard: await readStandard(document) };
  const html = page === '-' ? await text(process.stdin) : await readFile(page, 'utf8');
  const report = (problem, kind) => {
    console.error(problem);
    if (kind === 'failure') isWhole = false;
  };
  process.stdout.write(await renderWidget(html, { ...options, ...standard, report }));
  return isWhole ? 0 : 1;
}

async function readStandard(file) {
  const { parseStandard } = await import('../../src/standard/index.js');
  const { standard, issues, warnings = [] } = parseStandard(await readFile(file, 'utf8'));
  const problems = [...issues, ...warnings].map(
    ({ path, found, expected }) => `${path}: ${found}; expected ${expected}`,
  );
  if (!standard) throw new Error(`${file} cannot be used.\n${problems.join('\n')}`);
  for (const issue of problems) console.error(issue);
  return standard;
}

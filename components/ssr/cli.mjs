#!/usr/bin/env node
// The command line: atd-widgets --help

import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const USAGE = `Usage: atd-widgets COMMAND

  render      renders the elements of a page, so that it can be read without a script
  doctor      examines a page: its script, policy, tags, document and endpoint
  --version   shows the version of the package
  --help      shows this text

Rendering:

  atd-widgets render page.html > out.html
  atd-widgets render - < page.html > out.html

  --standard FILE   the standard document to show in tags without src, instead of the built-in one
  --base ADDRESS    the address of the page, for documents at relative addresses
  --styles ADDRESS  the address of dist/cdn/: links its style sheets, for pages that allow no inline styles
  --nonce NONCE     the nonce by which the page allows its styles

If a document cannot be loaded, its tags keep their content, a message is logged, and the command fails.

Examining:

  atd-widgets doctor https://example.lv/kontakti

  --json   prints the findings as JSON

It requests the page and what its elements need, and sends no submission. It needs the package parse5.
The exit code is 0 without errors, 1 with errors, 2 if the page does not answer.`;

const COMMANDS = { render, doctor };

/** The user has typed something that is no command. */
class UsageError extends Error {}

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage = error instanceof UsageError;
  console.error(isUsage ? `${error.message}\n\n${USAGE}` : error.message);
  process.exitCode = isUsage ? 2 : 1;
}

async function run() {
  const { values, positionals } = parsed();
  const { version: isVersion, help: isHelp, ...options } = values;
  const [name, ...files] = positionals;
  if (isHelp) {
    console.log(USAGE);
    return 0;
  }
  if (isVersion) {
    const { VERSION } = await import('../shared/base/build-facts.js');
    console.log(VERSION);
    return 0;
  }
  if (name === undefined) throw new UsageError('Which command?');
  if (!Object.hasOwn(COMMANDS, name)) throw new UsageError(`There is no command "${name}".`);
  return COMMANDS[name](files, options);
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        standard: { type: 'string' },
        base: { type: 'string' },
        styles: { type: 'string' },
        nonce: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** @returns the exit code */
async function render(files, { standard: document, ...options }) {
  const [page] = files;
  if (files.length !== 1) throw new UsageError('"render" takes one page.');
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

/** @returns the exit code */
async function doctor(addresses, { json: isJson }) {
  const [address] = addresses;
  if (addresses.length !== 1) throw new UsageError('"doctor" takes one address.');
  const { webAddress } = await import('../doctor/request.js');
  try {
    webAddress(address);
  } catch (error) {
    throw new UsageError(`${error.message}. Expected: https://example.lv/kontakti`);
  }
  const { examine, asText } = await import('../doctor/index.js').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('"doctor" needs a parser of HTML: npm install parse5');
  });
  let findings;
  try {
    findings = await examine(address);
  } catch (error) {
    console.error(`The page cannot be examined: ${error.message}`);
    return 2;
  }
  console.log(isJson ? JSON.stringify(findings, null, 2) : asText(findings));
  return findings.some(({ state }) => state === 'error') ? 1 : 0;
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

// `npm run lint:words` refuses what the glossary replaces, and its exemptions only shrink.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { rules } from '../../.scripts/words.mjs';

const script = resolve('.scripts/lint-words.mjs');

/**
 * @param {Record<string, string>} files contents by path
 * @param {{ allowances?: object[], exempt?: string[] }} glossary
 */
function lint(files, { allowances = [], exempt = [] } = {}) {
  const root = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    const words = join(root, 'words.mjs');
    const source = rules.map(({ refuse, unless, ...rule }) => {
      const patterns = unless ? `, unless: ${unless}` : '';
      return `{ ...${JSON.stringify(rule)}, refuse: ${refuse}${patterns} }`;
    });
    writeFileSync(
      words,
      `export const rules = [${source}];
       export const allowances = ${JSON.stringify(allowances)};
       export const exempt = ${JSON.stringify(exempt)};`,
    );
    const { status, stderr } = spawnSync(process.execPath, [script, words], {
      ...{ cwd: root, encoding: 'utf8' },
    });
    return { status, output: stderr };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

for (const [where, files] of Object.entries({
  'a comment': { 'src/a.ts': '/** Sends the letter. */\nexport const a = 1;' },
  'a comment inside an empty block': { 'src/a.ts': 'export function a() {\n  // a letter\n}' },
  'an identifier': { 'src/a.ts': 'export const firstLetter = 1;' },
  'a private member': { 'src/a.ts': 'export class A {\n  #letter = 1;\n}' },
  'a file name': { 'src/first-letter.ts': 'export {};' },
  'a style sheet': { 'demo/a.css': '/* the letter */' },
  'the README': { 'README.md': '# A\n\nCollects\nletters.\n' },
})) {
  test(`a refused word in ${where} fails, with the word to write instead`, () => {
    const { status, output } = lint(files);
    assert.equal(status, 1);
    assert.match(output, /^\S+:\d: \w+ ".*letter.*": say submission or outbox entry$/im);
  });
}

test('a phrase that misleads is refused in messages too', () => {
  const { output } = lint({ 'src/a.ts': "export const a = 'a field, which is read over';" });
  assert.match(output, /src\/a\.ts:1: string .*: say ignored/);
});

test('a comment must not begin with a riddle, but its second line may', () => {
  const riddle = lint({ 'src/a.ts': '// What a citizen wants.\nexport {};' });
  assert.match(riddle.output, /a sentence that begins with its subject/);
  const second = lint({ 'src/a.ts': '// The page shows\n// What’s New.\nexport {};' });
  assert.equal(second.output, '');
});

test('code, addresses and tables in the README are not prose', () => {
  const { output } = lint({
    'README.md': '`letter` [a](letter.html)\n\n| letter |\n|---|\n\n```js\nletter();\n```\n',
  });
  assert.equal(output, '');
});

test('an ordinary use passes', () => {
  const { output } = lint({
    'src/a.ts': '// Prints on paper.\nexport const isRead = /** for screen readers */ 1;',
  });
  assert.equal(output, '');
});

test('an allowance holds for its file alone, and must be used', () => {
  const allowances = [{ path: 'src/a.ts', word: 'letter', reason: 'of the alphabet' }];
  const comment = '// A capital letter.\nexport {};';
  assert.equal(lint({ 'src/a.ts': comment }, { allowances }).output, '');
  assert.match(
    lint({ 'src/b.ts': comment, 'src/a.ts': '' }, { allowances }).output,
    /src\/b\.ts:1/,
  );
  assert.match(lint({ 'src/a.ts': 'export {};' }, { allowances }).output, /remove its allowance/);
});

test('an exempt folder may speak as it does, until it passes', () => {
  const exempt = ['src/old'];
  assert.equal(lint({ 'src/old/a.ts': '// A letter.' }, { exempt }).output, '');
  const { status, output } = lint({ 'src/old/a.ts': '// An outbox entry.' }, { exempt });
  assert.equal(status, 1);
  assert.match(output, /^src\/old passes: remove it from `exempt`/);
});

// `npm run lint:words`: refuses words that the glossary in words.mjs replaces, in comments, identifiers,
// file names and prose. Each finding comes with the term to write instead.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import tseslint from 'typescript-eslint';
import { documentPaths } from './documents.mjs';

/** The tests of this script bring a glossary of their own. */
const glossary = process.argv[2] ? pathToFileURL(process.argv[2]).href : './words.mjs';
const { allowances, exempt, rules } = await import(glossary);

const FOLDERS = ['src', 'components', 'locales', 'demo', '.rollup', '.scripts', 'test'];
const CODE = new Set(['.ts', '.mjs', '.cjs', '.js']);
/** Generated files, and the glossary, which has to name what it refuses. */
const SKIPPED = ['locales/generated', '.scripts/words.mjs'];
const BY_DEFAULT = ['comment', 'name', 'file', 'prose'];

/** @typedef {{ kind: import('./words.mjs').Kind, text: string, line: number }} Piece */

const files = [
  ...FOLDERS.filter((folder) => existsSync(folder)).flatMap(filesIn),
  ...documentPaths(),
];
const used = new Set();
const exemptFindings = new Map(exempt.map((folder) => [folder, 0]));
const problems = [];

for (const path of files) {
  const folder = exempt.find((folder) => isWithin(path, folder));
  for (const finding of findingsIn(path)) {
    if (folder) exemptFindings.set(folder, exemptFindings.get(folder) + 1);
    else problems.push(finding);
  }
}
for (const [folder, count] of exemptFindings) {
  if (count === 0)
    problems.push(`${folder} passes: remove it from \`exempt\` in .scripts/words.mjs`);
}
for (const allowance of allowances) {
  if (used.has(allowance)) continue;
  const { path, word } = allowance;
  problems.push(`${path} does not use '${word}': remove its allowance from .scripts/words.mjs`);
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`\n${problems.length} findings; the glossary is .scripts/words.mjs`);
  process.exitCode = 1;
}

/** @returns {string[]} paths of the files to check, relative to the root, with forward slashes */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter((path) => CODE.has(extname(path)) || extname(path) === '.css')
    .filter((path) => !SKIPPED.some((skipped) => isWithin(path, skipped)))
    .sort();
}

function isWithin(path, folder) {
  return path === folder || path.startsWith(`${folder}/`);
}

/** @returns {string[]} one line for each word of each file; a word that recurs in a file is named once */
function findingsIn(path) {
  const found = new Map();
  for (const { kind, text, line } of piecesOf(path)) {
    for (const { word, refuse, say, unless, in: kinds = BY_DEFAULT } of rules) {
      const match = kinds.includes(kind) && !unless?.test(text) && refuse.exec(text);
      if (!match || isAllowed(path, word)) continue;
      const key = kind === 'name' ? `${word} ${text}` : `${word} ${line}`;
      if (found.has(key)) continue;
      const excerpt = text.slice(Math.max(0, match.index - 30), match.index + 40);
      found.set(key, `${path}:${line}: ${kind} "${excerpt}": say ${say}`);
    }
  }
  return [...found.values()];
}

function isAllowed(path, word) {
  const allowance = allowances.find((each) => each.word === word && isWithin(path, each.path));
  if (allowance) used.add(allowance);
  return allowance !== undefined;
}

/** @returns {Piece[]} */
function piecesOf(path) {
  const content = readFileSync(path, 'utf8');
  const name = { kind: 'file', text: basename(path).replaceAll(/[-.]/g, ' '), line: 1 };
  if (extname(path) === '.md') return proseOf(content);
  return [name, ...(extname(path) === '.css' ? styleOf(content) : codeOf(content, path))];
}

/** @returns {Piece[]} comments, identifiers and strings */
function codeOf(content, filePath) {
  const { ast } = tseslint.parser.parseForESLint(content, {
    ...{ comment: true, tokens: true, loc: true, filePath },
  });
  const comments = ast.comments.map(({ type, value, loc: { start, end } }) => ({
    ...{
      kind: 'comment',
      text: bare(value),
      line: start.line,
      end: end.line,
      isLine: type === 'Line',
    },
  }));
  const tokens = ast.tokens.flatMap(({ type, value, loc: { start } }) => {
    if (/^(?:Private)?Identifier$/.test(type)) {
      return [{ kind: 'name', text: spaced(value), line: start.line }];
    }
    return /^(?:String|Template)$/.test(type)
      ? [{ kind: 'string', text: value, line: start.line }]
      : [];
  });
  return [...joinLines(comments), ...tokens];
}

/** Comments of one line each that follow one another are one text, so only the first begins it. */
function joinLines(comments) {
  return comments.reduce((joined, comment) => {
    const last = joined.at(-1);
    if (!last?.isLine || !comment.isLine || comment.line !== last.end + 1)
      return [...joined, comment];
    last.text += ` ${comment.text}`;
    last.end = comment.line;
    return joined;
  }, []);
}

function bare(comment) {
  return comment
    .replaceAll(/^[ \t]*\*+(?: |$)/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function spaced(identifier) {
  return identifier.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replace(/^#/, '');
}

/** @returns {Piece[]} */
function styleOf(content) {
  return [...content.matchAll(/\/\*([^]*?)\*\/|([^{}/]+)\{/g)].map(
    ({ 1: comment, 2: selector, index }) => ({
      kind: comment === undefined ? 'string' : 'comment',
      text: bare(comment ?? selector),
      line: lineAt(content, index),
    }),
  );
}

/**
 * Markdown without what the prose does not answer for: code, addresses, and tables, which are generated from
 * docstrings.
 * @returns {Piece[]} a piece for each paragraph
 */
function proseOf(content) {
  const prose = content
    .replaceAll(/^```[^]*?^```$/gm, (fence) => fence.replaceAll(/[^\n]/g, ''))
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/`[^`\n]*`/g, '…')
    .replaceAll(/\]\([^)]*\)/g, ']');
  return [...prose.matchAll(/(?:^(?!\s*$).+\n?)+/gm)].map(({ 0: text, index }) => ({
    ...{ kind: 'prose', text: text.replaceAll(/\s+/g, ' '), line: lineAt(content, index, prose) },
  }));
}

function lineAt(content, index, of = content) {
  return of.slice(0, index).split('\n').length;
}

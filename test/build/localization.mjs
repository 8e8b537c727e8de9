/**
 * No citizen may see a key or a sentence in the wrong language: every message has its translation,
 * and what is generated from the sources is what lies in locales/. lit-localize itself only warns.
 * It works on a copy, since `extract` forgets the translations of messages that are gone.
 */

import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { format } from 'prettier';
import { unitsOf, untranslatedIn } from '../../.scripts/untranslated.mjs';

const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const xliffs = config.interchange.xliffDir;
const generated = config.output.outputDir;
const problems = [];

/** The generated files of a tree, by their path from its root. */
function filesOf(root) {
  const listed = (folder, ending) =>
    readdirSync(join(root, folder), { recursive: true })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(folder, name));
  const codes = config.output.localeCodesModule;
  const paths = new Set([...listed(xliffs, '.xlf'), ...listed(generated, '.ts'), codes]);
  return new Map([...paths].sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** The output of lit-localize for the current sources and translations. */
function afresh() {
  const root = mkdtempSync(join(tmpdir(), 'localization-'));
  try {
    cpSync(xliffs, join(root, xliffs), { recursive: true });
    mkdirSync(join(root, dirname(config.output.localeCodesModule)));
    const configFile = join(root, 'lit-localize.json');
    const tsConfig = relative(root, resolve(config.tsConfig));
    writeFileSync(configFile, JSON.stringify({ ...config, tsConfig }));
    const require = createRequire(import.meta.url);
    const tool = join(
      dirname(require.resolve('@lit/localize-tools/package.json')),
      'bin/lit-localize.js',
    );
    for (const command of ['extract', 'build']) {
      // The module of the codes is written from where the tool runs.
      execFileSync(process.execPath, [tool, command, '--config', configFile], {
        cwd: root,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    }
    return filesOf(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const committed = filesOf('.');
const current = afresh();

for (const locale of config.targetLocales) {
  const path = join(xliffs, `${locale}.xlf`);
  const wanted = new Map(unitsOf(current.get(path)).map((unit) => [unit.id, unit]));
  const there = new Map(unitsOf(committed.get(path) ?? '').map((unit) => [unit.id, unit]));
  problems.push(...untranslatedIn(path, committed.get(path) ?? ''));
  for (const { id, source } of there.values()) {
    if (!wanted.has(id)) problems.push(`${path}: "${source}" (${id}) is no longer in the source`);
  }
}

/** Formatting aside: whether generated files are run through prettier is not our question. */
const plain = (path, text) =>
  path.endsWith('.ts') && text ? format(text, { parser: 'typescript' }) : text;

for (const path of new Set([...committed.keys(), ...current.keys()])) {
  const [before, now] = await Promise.all(
    [committed, current].map((files) => plain(path, files.get(path))),
  );
  if (before !== now) {
    problems.push(`${path} is not what the sources make of it now: run \`npm run localize\``);
  }
}

if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  const count = unitsOf(current.get(join(xliffs, `${config.targetLocales[0]}.xlf`))).length;
  console.log(
    `${count} messages, each in ${[config.sourceLocale, ...config.targetLocales].join(', ')}`,
  );
}

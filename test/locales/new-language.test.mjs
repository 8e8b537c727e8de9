// A language that is added to lit-localize.json does not compile before every text of it is there.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { untranslatedIn } from '../../.scripts/untranslated.mjs';

/** The places that a language is added to, by the file; CONTRIBUTING.md names the same. */
const PLACES = [
  'components/embedding/embed.ts',
  'demo/tools/embed-builder/fallback/speech.ts',
  'demo/tools/embed-builder/texts.en.ts',
  'demo/tools/embed-builder/texts.lv.ts',
  'demo/tools/shared/locales.ts',
  'locales/localization.ts',
  'src/calendar/latvia.complete.ts',
  'src/calendar/latvia.history.ts',
  'src/standard/atd/translations.ts',
];

const LATVIAN_TEXTS = 'demo/tools/embed-builder/texts.lv.ts';

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');

/**
 * Compiles the sources with some files replaced.
 * @param {Record<string, string>} replaced texts by path
 * @param {string[]} paths the files to check
 * @returns {{ path: string, message: string }[]}
 */
function errorsWith(replaced, paths) {
  const texts = new Map(Object.entries(replaced).map(([path, text]) => [resolve(path), text]));
  const host = ts.createCompilerHost({ ...options, types: [] });
  const { readFile, fileExists } = host;
  host.readFile = (path) => texts.get(resolve(path)) ?? readFile(path);
  host.fileExists = (path) => texts.has(resolve(path)) || fileExists(path);
  const program = ts.createProgram(paths, { ...options, types: [], noEmit: true }, host);
  return paths.flatMap((path) =>
    program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ messageText }) => ({
      path,
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    })),
  );
}

const codes = readFileSync('src/locale-codes.ts', 'utf8');

describe('a language that is added', () => {
  it('is missed by the compiler in every place where it has to be', () => {
    const added = { 'src/locale-codes.ts': codes.replaceAll('`en`,', '`en`,\n  `xx`,') };
    const errors = errorsWith(added, PLACES);
    // The English texts of the builder follow the Latvian ones.
    const latvian = readFileSync(LATVIAN_TEXTS, 'utf8').replace('langs: {', "langs: { xx: 'Xx',");
    const follower = LATVIAN_TEXTS.replace('.lv.', '.en.');
    errors.push(...errorsWith({ ...added, [LATVIAN_TEXTS]: latvian }, [follower]));
    const missed = PLACES.filter((place) =>
      errors.some(({ path, message }) => path === place && /\bxx\b/.test(message)),
    );
    assert.deepEqual(missed, PLACES);
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const place of PLACES) assert.ok(contributing.includes(`\`${place}\``), place);
  });

  /** Texts that are left out, by the file. */
  const LEFT_OUT = {
    'src/standard/atd/charter.en.ts': [
      /^ {6}'vertibas-3':\s+'[^']*',\n/m,
      /^ {2}introduction: \[\n.*\n/m,
    ],
    'src/standard/atd/services.en.ts': [/^ {4}portal: .*,\n/m],
    'src/calendar/latvia.en.ts': [/^ {2}'Mātes diena': .*\n/m, /^ {2}'Jāņu diena \(.*\n/m],
    'locales/en.ts': [
      /^ {2}charter,\n/m,
      /^ {2}services,\n/m,
      /^ {2}plural: .*\n/m,
      /^ {2}toDate: .*\n/m,
    ],
    'locales/en.periods.ts': [/^ {2}everyOther: .*\n/m],
  };
  for (const [path, patterns] of Object.entries(LEFT_OUT)) {
    it(`is not complete without a text of ${path}`, () => {
      const text = readFileSync(path, 'utf8');
      for (const pattern of patterns) {
        assert.match(text, pattern);
        const shorter = pattern.source.includes('introduction')
          ? text.replace(pattern, '  introduction: [\n')
          : text.replace(pattern, '');
        const errors = errorsWith({ [path]: shorter }, [path]);
        assert.ok(errors.length > 0, `${path} compiles without ${pattern}`);
      }
    });
  }

  it('ends `npm run localize` with an error while a message has no translation', () => {
    const xliff = readFileSync('locales/en.xlf', 'utf8');
    assert.deepEqual(untranslatedIn('en.xlf', xliff), []);
    const [gone] = untranslatedIn('en.xlf', xliff.replace(/ {2}<target>.*?<\/target>\n/s, ''));
    assert.match(gone, /^en\.xlf: no translation of "/);
  });
});

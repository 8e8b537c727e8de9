// A type that a public entry uses can be imported from that entry.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { manifest } from './consumer.mjs';
import { usedTypes } from './used-types.mjs';

const files = Object.entries(manifest.exports)
  .filter(([, { types }]) => types)
  .map(([entry, { types }]) => [entry.replace(/^\./, manifest.name), types]);

const program = ts.createProgram(
  files.map(([, path]) => path),
  {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    types: [],
  },
);
const checker = program.getTypeChecker();

const resolved = (symbol) =>
  symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

function exportsOf(path) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path));
  return (module && checker.getExportsOfModule(module).map(resolved)) ?? [];
}

/** The entries of the core, each after those that it builds on. */
const CORE = ['calendar', 'schedule', 'standard', 'feedback'].map((name) => `atd-widgets/${name}`);

/** The exports of the entries that an entry builds on: what it exports of them again is explained there. */
function exportsBelow(entry) {
  const below = CORE.slice(0, CORE.includes(entry) ? CORE.indexOf(entry) : CORE.length);
  const paths = files.filter(([name]) => below.includes(name)).map(([, path]) => path);
  return new Set(paths.flatMap(exportsOf));
}

describe('every type in a signature', () => {
  for (const [entry, path] of files) {
    it(`can be imported from ${entry}`, () => {
      const known = new Set(exportsOf(path));
      const below = exportsBelow(entry);
      const own = [...known].filter((symbol) => !below.has(symbol));
      const absent = own.flatMap((symbol) =>
        usedTypes(checker, symbol)
          .filter((used) => !known.has(used))
          .map((used) => `${symbol.name} uses ${used.name}`),
      );
      assert.deepEqual([...new Set(absent)].sort(), []);
    });
  }

  it('is looked for where it may be', () => {
    const schedule = exportsOf('./dist/src/schedule/index.d.ts').find(
      ({ name }) => name === 'Schedule',
    );
    const used = usedTypes(checker, schedule).map(({ name }) => name);
    for (const name of ['ScheduleOptions', 'Instant', 'Status', 'RegularHours']) {
      assert.ok(used.includes(name), name);
    }
  });
});

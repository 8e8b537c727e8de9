// The pieces of code in the documents that a developer writes around the package: TypeScript and settings.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fences } from '../setup/fences.mjs';
import { createConsumer } from './consumer.mjs';
import { typeErrors } from './type-errors.mjs';

/** Without it TypeScript accepts the import of a module that does not exist. */
const OPTIONS = { noUncheckedSideEffectImports: true };

describe('a piece of code in the documents', () => {
  let consumer;
  before(() => (consumer = createConsumer(['@types/react', 'vue', 'svelte'])));

  // One program, since TypeScript takes long to read the frameworks.
  it('in TypeScript has no error in strict mode, and one that is wrong has', () => {
    const pieces = fences('types').map((code, index) => [`piece-${index}.ts`, code]);
    const wrong = pieces[0][1].replace("'atd-widgets/opening-hours'", "'atd-widgets/no-hours'");
    const sources = { ...Object.fromEntries(pieces), 'wrong.ts': wrong };
    const errors = typeErrors(consumer, sources, OPTIONS).trim().split('\n');
    assert.deepEqual(
      errors.filter((line) => !line.startsWith('wrong.ts')),
      [],
    );
    assert.match(errors.join('\n'), /no-hours/);
  });

  it('of settings for an editor names files that are in the package', () => {
    for (const settings of fences('settings').map(JSON.parse)) {
      const paths = Object.values(settings).flat();
      assert.ok(paths.length > 0);
      for (const path of paths) {
        const inPackage = /^\.\/node_modules\/atd-widgets\/(.+)$/.exec(path)?.[1];
        assert.ok(consumer.files.includes(inPackage), path);
      }
    }
  });
});

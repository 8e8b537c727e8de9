import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { withReference } from '../../.scripts/reference.mjs';
import { elements } from './manifest.mjs';

const { IN_FRAME, IN_METAS } = await tsImport(
  '../../components/attributes/lists.ts',
  import.meta.url,
);

const readme = readFileSync('README.md', 'utf8');
/** The names in the first column of the table whose head begins so. */
function firstColumn(head) {
  const [, table] = readme.split(new RegExp(`^\\| ${head}[^\\n]*\\n\\|[-| ]+\\n`, 'm'));
  assert.ok(table, `the README has no table of ${head}`);
  return table
    .split('\n\n')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => /^\| `([^`]+)`/.exec(line)[1]);
}

describe('the tables of the README', () => {
  it('are those that `npm run reference` writes', async () => {
    assert.equal(readme, await withReference(readme), 'Run `npm run reference`.');
  });

  it('are of every element: attributes, events and parts', () => {
    for (const { tagName } of elements) {
      for (const what of ['attributes', 'events', 'parts']) {
        assert.ok(readme.includes(`<!-- reference: ${what} of ${tagName} -->`), tagName + what);
      }
    }
  });

  it('name what the address of a frame may set, and the addresses that a page says once', () => {
    const section = (title) => readme.split(`### ${title}\n`)[1].split('\n### ')[0];
    const frame = section('In a frame');
    for (const name of new Set(Object.values(IN_FRAME).flat())) {
      assert.ok(frame.includes(`\`${name}\``), `"In a frame" of the README lacks ${name}`);
    }
    const placeholder = section('Where an editor removes tags');
    for (const name of IN_METAS) {
      assert.ok(placeholder.includes(`\`atd-${name}\``), `the README's metas lack atd-${name}`);
    }
  });

  it('lists every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const modules = Object.entries(exports)
      .filter(([, target]) => target.types)
      .map(([entry]) => entry.replace(/^\./, 'atd-widgets'));
    assert.deepEqual(firstColumn('import').sort(), modules.sort());
  });
});

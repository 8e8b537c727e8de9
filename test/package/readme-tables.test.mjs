// The tables of the documents are those of the registry, the manifest and package.json.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { documentPaths } from '../../.scripts/documents.mjs';
import { withReference } from '../../.scripts/reference.mjs';
import { elements } from './manifest.mjs';

const { IN_FRAME, IN_METAS } = await tsImport(
  '../../components/attributes/lists.ts',
  import.meta.url,
);

const read = (path) => readFileSync(path, 'utf8');
/** What a reference table is made of, and where the manifest has it. */
const LISTS = {
  attributes: 'attributes',
  events: 'events',
  parts: 'cssParts',
  states: 'cssStates',
  slots: 'slots',
};

/** The names in the first column of the table of a document whose head begins so. */
function firstColumn(path, head) {
  const [, table] = read(path).split(new RegExp(`^\\| ${head}[^\\n]*\\n\\|[-| ]+\\n`, 'm'));
  assert.ok(table, `${path} has no table of ${head}`);
  return table
    .split('\n\n')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => /^\| `([^`]+)`/.exec(line)[1]);
}

describe('the tables of the documents', () => {
  for (const path of documentPaths().filter((each) => read(each).includes('<!-- reference: '))) {
    it(`are those that \`npm run reference\` writes: ${path}`, async () => {
      assert.equal(read(path), await withReference(read(path), path), 'Run `npm run reference`.');
    });
  }

  for (const { tagName, ...element } of elements) {
    it(`are all in the folder of <${tagName}>`, () => {
      const document = read(`components/${tagName.replace('atd-', '')}/README.md`);
      for (const [what, key] of Object.entries(LISTS)) {
        if ((element[key] ?? []).length === 0) continue;
        assert.ok(document.includes(`<!-- reference: ${what} of ${tagName} -->`), what);
      }
    });
  }

  it('are of all custom properties in the theming document', () => {
    const theming = read('components/shared/styles/README.md');
    assert.ok(theming.includes('<!-- reference: custom properties of all elements -->'));
  });

  it('name what the address of a frame may set, and the addresses that a page says once', () => {
    const embedding = read('components/embedding/README.md');
    const section = (title) => embedding.split(`### ${title}\n`)[1].split('\n### ')[0];
    const frame = section('In a frame');
    for (const name of new Set(Object.values(IN_FRAME).flat())) {
      assert.ok(frame.includes(`\`${name}\``), `"In a frame" lacks ${name}`);
    }
    const placeholder = section('Where an editor removes tags');
    for (const name of IN_METAS) {
      assert.ok(placeholder.includes(`\`atd-${name}\``), `the metas lack atd-${name}`);
    }
  });

  it('list every entry of the package', () => {
    const { exports } = JSON.parse(read('package.json'));
    const modules = Object.entries(exports)
      .filter(([, target]) => target.types)
      .map(([entry]) => entry.replace(/^\./, 'atd-widgets'));
    assert.deepEqual(firstColumn('README.md', 'import').sort(), modules.sort());
  });
});

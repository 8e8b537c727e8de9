// The looks of the demo are as short as the theming document promises, and made of what is documented.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements } from './manifest.mjs';

const FOLDER = 'demo/pages/brands';
const properties = new Set(
  elements.flatMap(({ cssProperties }) => cssProperties.map(({ name }) => name)),
);

for (const file of readdirSync(FOLDER)) {
  const css = readFileSync(`${FOLDER}/${file}`, 'utf8');
  const lines = css
    .replace(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .filter((line) => line.trim());

  describe(`the look ${file}`, () => {
    it('has ten lines at most', () => assert.ok(lines.length <= 10, css));

    it('sets documented properties alone', () => {
      const names = [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
      assert.ok(names.length > 4);
      assert.deepEqual(
        names.filter((name) => !properties.has(name)),
        [],
      );
    });

    it('is all that its page, which has all four elements, knows of them', () => {
      const page = readFileSync(`demo/pages/${file.replace('.css', '.html')}`, 'utf8');
      assert.ok(page.includes(`href="brands/${file}"`));
      for (const { tagName } of elements) assert.ok(page.includes(`<${tagName}`), tagName);
      assert.doesNotMatch(readFileSync(`demo/pages/${file}`, 'utf8'), /--atd-|::part/);
    });
  });
}

it('the theming document has one of them in full', () => {
  const css = readFileSync(`${FOLDER}/bootstrap.css`, 'utf8');
  assert.ok(readFileSync('components/shared/styles/README.md', 'utf8').includes(css));
});

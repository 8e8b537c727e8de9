import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { documentPaths, linksIn } from '../../.scripts/documents.mjs';
import { createConsumer, manifest } from './consumer.mjs';

/** Pictures of the documents. */
const isPicture = (path) => /^demo\/pages\/pictures\/[\w.]+\.png$/.test(path);
/** Documents for people who work on the repository. */
const IN_REPOSITORY = /^(CONTRIBUTING\.md|demo\/README\.md|test\/.*)$/;

describe('what is packed', () => {
  let consumer;
  before(() => (consumer = createConsumer()));

  const read = (path) => readFileSync(join(consumer.folder, path), 'utf8');

  it('is the built package, its documents, and nothing else', () => {
    const others = consumer.files.filter((path) => !path.startsWith('dist/') && !isPicture(path));
    const documents = documentPaths().filter((path) => !IN_REPOSITORY.test(path));
    assert.deepEqual(others.sort(), [...documents, 'LICENSE', 'package.json'].sort());
  });

  it('has no sources, no maps and nothing of the tests or the demo', () => {
    const unwanted = /(^|\/)(test|demo|node_modules|_virtual)\/|\.map$|\.test\.|(?<!\.d)\.ts$/;
    assert.deepEqual(
      consumer.files.filter(
        (path) => unwanted.test(path) && !path.endsWith('.md') && !isPicture(path),
      ),
      [],
    );
  });

  it('names no folder of the machine it was built on, and no file that is not there', () => {
    const here = resolve('.');
    const texts = consumer.files.filter((path) => /\.(js|ts|json|css)$/.test(path));
    for (const path of texts) {
      const text = read(path);
      assert.ok(!text.includes(here), `${path} names ${here}`);
      assert.doesNotMatch(text, /sourceMappingURL|["'][^"'\n]*node_modules\//, path);
    }
  });

  it('has every file that package.json points to', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    );
    const { customElements, unpkg, jsdelivr, bin, 'web-types': webTypes } = manifest;
    const all = [...targets, customElements, webTypes, unpkg, jsdelivr, ...Object.values(bin)];
    const named = all.map((path) => path.replace(/^\.\//, ''));
    const absent = named.filter((path) => !path.includes('*') && !consumer.files.includes(path));
    assert.deepEqual(absent, []);
  });

  it('has every file that its documents link to', () => {
    for (const document of consumer.files.filter((path) => path.endsWith('.md'))) {
      const links = linksIn(read(document)).filter((target) => !target.startsWith('#'));
      const paths = links.map((target) => join(dirname(document), target.replace(/#.*/, '')));
      const absent = paths.filter((path) => !consumer.files.includes(path));
      assert.deepEqual(absent, [], document);
    }
  });

  it('describes its elements in a custom elements manifest', () => {
    const { modules } = JSON.parse(read(manifest.customElements));
    for (const { path } of modules)
      assert.ok(consumer.files.includes(path), `${path} is not there`);
    const defined = modules.flatMap(({ exports, path }) =>
      exports
        .filter(({ kind }) => kind === 'custom-element-definition')
        .map(({ name, declaration }) => ({ tag: name, path, declaration })),
    );
    const built = consumer.files.filter((path) =>
      /^dist\/components\/[^/]+\/define\.js$/.test(path),
    );
    const elements = built.filter((path) => !path.startsWith('dist/components/shared/'));
    assert.deepEqual(defined.map(({ path }) => path).sort(), elements.sort());
    for (const { tag, path, declaration } of defined) {
      assert.equal(`dist/components/${tag.replace(/^atd-/, '')}/define.js`, path);
      const module = modules.find((candidate) => candidate.path === declaration.module);
      const description = module.declarations.find(({ name }) => name === declaration.name);
      assert.equal(description.tagName, tag);
    }
  });

  it('has every element in the loader and in the one file for all', () => {
    const tagName = /"tagName": "([\w-]+)"/g;
    const tags = [...read(manifest.customElements).matchAll(tagName)].map(([, tag]) => tag);
    assert.ok(tags.length > 0);
    for (const file of ['atd-widgets.js', 'atd-widgets.all.js']) {
      const code = read(`dist/cdn/${file}`);
      for (const tag of tags) assert.match(code, new RegExp(`["']${tag}["']`), `${file}, ${tag}`);
    }
  });

  it('carries the licenses of what its CDN files bundle', () => {
    const licenses = read('dist/cdn/atd-widgets.licenses.txt');
    for (const name of ['lit-html', '@lit/reactive-element', '@lit/localize', 'luxon']) {
      assert.match(licenses, new RegExp(`^${name}$`, 'm'));
    }
  });
});

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createConsumer, entries, hasSideEffects } from './consumer.mjs';

/**
 * Prints the tags that importing modules registers. Lit brings a registry to Node, and our modules
 * get it from Lit; we listen to it before they come.
 */
const registering = (specifiers) => `
  await import('lit');
  const tags = [];
  customElements.define = (tag) => tags.push(tag);
  for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
  console.log(JSON.stringify(tags));
`;

const importing = (specifiers) =>
  specifiers.map((specifier) => `await import(${JSON.stringify(specifier)});`).join('\n');

describe('imported in plain Node', () => {
  let consumer;
  before(() => (consumer = createConsumer()));

  const tagsOf = (...specifiers) => JSON.parse(consumer.run(registering(specifiers)));
  const defines = () =>
    consumer.files.filter((path) => /^dist\/components\/(?!shared\/)[^/]+\/define\.js$/.test(path));
  const tagOf = (path) => `atd-${path.split('/').at(-2)}`;
  const atPath = (path) => `./node_modules/atd-widgets/${path}`;

  for (const entry of entries) {
    it(`${entry} does not throw`, () => consumer.run(importing([entry])));
  }

  for (const zone of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Europe/Riga']) {
    it(`no entry throws in ${zone}`, () => consumer.run(importing(entries), { TZ: zone }));
  }

  it('needs the browser neither for the core nor for Lit', () => {
    const core = entries.filter((entry) => /\/(schedule|calendar|standard)$/.test(entry));
    assert.ok(core.length > 0);
    const code = `${importing(core)} console.log(typeof globalThis.customElements);`;
    assert.equal(consumer.run(code).trim(), 'undefined');
  });

  it('registers nothing with a class', () => {
    const classes = entries.filter((entry) => entry.endsWith('/class'));
    assert.ok(classes.length > 0);
    assert.deepEqual(tagsOf(...classes), []);
  });

  it('registers one element with its entry', () => {
    const classes = entries.filter((entry) => entry.endsWith('/class'));
    for (const entry of classes.map((name) => name.replace(/\/class$/, ''))) {
      assert.deepEqual(tagsOf(entry), [entry.replace('atd-widgets/', 'atd-')]);
    }
  });

  it('registers every element with the main entry', () => {
    assert.deepEqual(tagsOf('atd-widgets').sort(), defines().map(tagOf).sort());
  });

  it('tells bundlers of every module that registers something', () => {
    for (const path of defines()) {
      assert.ok(hasSideEffects(path), `package.json's sideEffects lack ${path}`);
      assert.deepEqual(tagsOf(atPath(path)), [tagOf(path)]);
    }
    const isReadable = (path) =>
      !/\/(ssr\/(page|render-tag)|doctor\/(index|parsed-page))\.js$/.test(path); // See the next test.
    const silent = consumer.files.filter(
      (path) =>
        /^dist\/components\/.*\.js$/.test(path) && !hasSideEffects(path) && isReadable(path),
    );
    assert.deepEqual(tagsOf(...silent.map(atPath)), []);
  });

  it('says which packages are needed to print, where they are not installed', () => {
    const said = consumer.run(`
      const { renderWidget } = await import('atd-widgets/ssr');
      await renderWidget('').catch(({ message }) => console.log(message));
    `);
    assert.match(said, /npm install @lit-labs\/ssr parse5/);
  });
});

// `atd-widgets/testing` as its document shows it: with jsdom and happy-dom in plain Node.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { fence } from '../setup/fences.mjs';
import { createConsumer } from './consumer.mjs';

/** Makes the names of a page global, as the environments of test runners do. */
const environments = {
  jsdom: `
    import { JSDOM } from 'jsdom';
    const { window } = new JSDOM('', { url: 'http://localhost/', pretendToBeVisual: true });`,
  'happy-dom': `
    import { Window } from 'happy-dom';
    const window = new Window({ url: 'http://localhost/' });`,
};

const asGlobals = `
  const kept = ['performance', 'crypto', 'fetch', 'Response', 'Request', 'Headers', 'structuredClone'];
  const wanted = /^(?:[A-Z]|document$|location$|customElements$|(?:local|session)Storage$|navigator$)/;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (kept.includes(name) || name in globalThis || !wanted.test(name)) continue;
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  for (const name of ['Event', 'EventTarget', 'CustomEvent']) globalThis[name] = window[name];
  globalThis.window = globalThis;
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'getComputedStyle'])
    globalThis[name] = window[name]?.bind(window);
`;

const snippets = { hours: fence('testing-hours'), requests: fence('testing-requests') };

describe('atd-widgets/testing in Node', () => {
  let consumer;
  before(() => (consumer = createConsumer(Object.keys(environments))));

  /** What a snippet logs, and what its comments say that it does. */
  const run = (environment, code) => {
    consumer.write('environment.mjs', `${environments[environment]}${asGlobals}`);
    const expected = [...code.matchAll(/^ *(?:await )?console\.log\(.*\); \/\/ (.+)$/gm)];
    assert.ok(expected.length > 0);
    const logged = consumer.run(`
      await import('./environment.mjs');
      ${code.replace(/^import (?:({[^}]+}) from )?('[^']+');/gm, (_, names, from) =>
        names ? `const ${names} = await import(${from});` : `await import(${from});`,
      )}
      process.exit();
    `);
    return { logged: logged.trim().split('\n'), expected: expected.map(([, said]) => said) };
  };

  for (const environment of Object.keys(environments)) {
    for (const [about, code] of Object.entries(snippets)) {
      it(`does what its document says, with ${environment} (${about})`, () => {
        const { logged, expected } = run(environment, code);
        assert.deepEqual(logged, expected);
      });
    }
  }
});

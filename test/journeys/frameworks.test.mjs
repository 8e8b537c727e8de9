// The pages that "In a framework" shows, in browsers: built with the package, they show hours and status.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { compile, compileModule } from 'svelte/compiler';
import ts from 'typescript';
import { compileScript, parse } from 'vue/compiler-sfc';
import { fence } from '../setup/fences.mjs';
import { engines, hostPage, openPage, serve } from './harness.mjs';

/** The configuration of the document, whose plugin only gives back its options. */
const vueOptions = await import(
  `data:text/javascript,${encodeURIComponent(
    fence('vue-config').replace(/^import .*$/m, 'const vue = (options) => options;'),
  )}`
).then((config) => config.default.plugins[0].template.compilerOptions);

const pages = {
  vue: {
    component: () => {
      const { descriptor, errors } = parse(fence('vue'), { filename: 'hours.vue' });
      assert.deepEqual(errors, []);
      const { content } = compileScript(descriptor, {
        id: 'hours',
        inlineTemplate: true,
        templateOptions: { compilerOptions: vueOptions },
      });
      return ts.transpile(content, { target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true });
    },
    mount: "import { createApp } from 'vue'; createApp(App).mount('#app');",
  },
  svelte: {
    component: () => {
      const { js, warnings } = compile(fence('svelte'), { filename: 'hours.svelte' });
      assert.deepEqual(warnings, []);
      return js.code;
    },
    mount:
      "import { mount } from 'svelte'; mount(App, { target: document.querySelector('#app') });",
  },
};

/** A bundle of the component and of the few lines that mount it. */
async function built({ component, mount }, folder) {
  const virtual = { entry: `import App from 'component'; ${mount}`, component: component() };
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      {
        name: 'virtual',
        resolveId: (id) => (Object.hasOwn(virtual, id) ? id : null),
        load: (id) => virtual[id] ?? null,
        transform: (code, id) =>
          id.endsWith('.svelte.js') ? compileModule(code, { filename: id }).js : null,
      },
      {
        name: 'production',
        transform: (code) => code.replaceAll('process.env.NODE_ENV', '"production"'),
      },
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
    ],
    onwarn: () => undefined,
  });
  await bundle.write({ dir: folder, format: 'es', inlineDynamicImports: false });
  await bundle.close();
}

describe('a page of "In a framework"', { concurrency: 1 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'frameworks-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  before(async () => {
    for (const [name, page] of Object.entries(pages)) await built(page, join(folder, name));
  });

  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let server;
      let page;
      before(async () => {
        const body = (name) =>
          `<div id="app"></div><script type="module" src="/built/${name}/entry.js"></script>`;
        server = await serve({
          routes: {
            '/vue': hostPage({ body: body('vue') }),
            '/svelte': hostPage({ body: body('svelte') }),
            '/import-map': hostPage({ body: fence('import-map') }),
          },
          folders: {
            '/built/': folder,
            '/node_modules/atd-widgets/dist/': 'dist',
            '/node_modules/': 'node_modules',
          },
        });
        page = await openPage(engine);
      });

      for (const name of Object.keys(pages)) {
        it(`shows hours, and the status from an event: ${name}`, async () => {
          await page.goto(server.url(`/${name}`));
          const { state, shown, level } = await page.waitFor(() => {
            const element = document.querySelector('atd-opening-hours');
            const text = document.querySelector('#app p')?.textContent;
            return (
              text && {
                state: text,
                shown: element.status.state,
                level: element.shadowRoot.querySelector('[part~="heading"]').localName,
              }
            );
          });
          assert.equal(state, shown);
          assert.equal(level, 'h3');
        });
      }

      it('shows hours with an import map', async () => {
        await page.goto(server.url('/import-map'));
        const office = await page.waitFor(() => {
          const element = document.querySelector('atd-opening-hours');
          return element.status && element.shadowRoot.textContent;
        });
        assert.match(office, /Rīga/);
      });
    });
  }
});

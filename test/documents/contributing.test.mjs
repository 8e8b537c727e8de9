// CONTRIBUTING.md names every room of the house, and only files and folders that are there.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../setup/test-files.mjs';

const document = readFileSync('CONTRIBUTING.md', 'utf8');
const map = document.split('## Where things are')[1].split('\n## ')[0];
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
/** Names that stand for others: an example of a recipe, or a place for a name. */
const EXAMPLES = /<|…|\bet\b|^locales\/et\.|\*/;

const roomsOf = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);

describe('CONTRIBUTING.md', () => {
  it('has every room of the sources on its map', () => {
    const elements = roomsOf('components').filter((room) => existsSync(`${room}/define.ts`));
    const rooms = ['src', 'components', 'components/shared', 'demo'].flatMap(roomsOf);
    const absent = rooms
      .filter((room) => !elements.includes(room) && room !== 'components/shared')
      .filter((room) => !map.includes(`\`${room}\``));
    assert.deepEqual(absent, []);
  });

  it('has nothing on its map that is not there', () => {
    const named = [...map.matchAll(/^\| (.*?) +\|/gm)].flatMap(([, cell]) =>
      [...cell.matchAll(/`([\w/-]+)`/g)].map(([, name]) => name),
    );
    assert.ok(named.length > 15);
    assert.deepEqual(
      named.filter((name) => !existsSync(name)),
      [],
    );
  });

  it('names files that are there', () => {
    const folders = 'src|components|locales|demo|test|\\.rollup|\\.scripts';
    const paths = [...document.matchAll(new RegExp(`(?<![\\w/])(?:${folders})/[\\w./-]+\\w`, 'g'))]
      .map(([path]) => path)
      .filter((path) => !EXAMPLES.test(path));
    assert.ok(paths.length > 50);
    assert.deepEqual(
      paths.filter((path) => !existsSync(path)),
      [],
    );
  });

  it('names scripts that there are, and tests', () => {
    const run = [...document.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name);
    assert.deepEqual(
      run.filter((name) => !scripts.includes(name)),
      [],
    );
    const all = filesIn('test', '');
    const tests = [...document.matchAll(/`([\w.-]+\.test\.(?:ts|mjs))`/g)].map(([, name]) => name);
    assert.deepEqual(
      tests.filter((name) => !all.some((path) => path.endsWith(`/${name}`))),
      [],
    );
  });
});

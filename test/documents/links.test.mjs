// Every document is found from the README, and every link in one leads to a file and a heading that are there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, it } from 'node:test';
import { documentPaths, headingIds, linksIn } from '../../.scripts/documents.mjs';

const MAX_README_BYTES = 10_000;
/** Documents for people who work on the repository. The README, which is packed, cannot link to them. */
const IN_REPOSITORY = ['CONTRIBUTING.md', 'demo/README.md', 'test/README.md'];

const documents = new Map(documentPaths().map((path) => [path, readFileSync(path, 'utf8')]));
const links = [...documents].flatMap(([path, text]) =>
  linksIn(text).map((target) => {
    const [file, id] = target.split('#');
    return { path, id, target, to: file ? posix.join(posix.dirname(path), file) : path };
  }),
);

describe('the documents', () => {
  it('have links only to files that are there', () => {
    assert.ok(links.length > 50);
    // The files of a build are looked for in the packed file.
    const others = links.filter(({ to }) => !to.startsWith('dist/') && !existsSync(to));
    assert.deepEqual(others, []);
  });

  it('have links only to headings that are there', () => {
    const withId = links.filter(({ id }) => id);
    assert.ok(withId.length > 10);
    const absent = withId.filter(({ to, id }) => !headingIds(documents.get(to) ?? '').has(id));
    assert.deepEqual(absent, []);
  });

  it('are all found from the README', () => {
    const found = new Set(['README.md']);
    for (const path of found) {
      for (const { to } of links.filter((link) => link.path === path)) {
        if (documents.has(to)) found.add(to);
      }
    }
    const named = IN_REPOSITORY.filter((path) => documents.get('README.md').includes(path));
    assert.deepEqual([...found, ...named].sort(), [...documents.keys()]);
  });

  it('begin with a README that is read in five minutes', () => {
    assert.ok(statSync('README.md').size <= MAX_README_BYTES);
  });
});

describe('the ids of headings', () => {
  it('are those of GitHub', () => {
    const text =
      '# `<atd-opening-hours>`\n\n## Where a “tag” is taken: a way\n\n## A\n\n## A\n\n```\n# no\n```\n';
    assert.deepEqual(
      [...headingIds(text)],
      ['atd-opening-hours', 'where-a-tag-is-taken-a-way', 'a', 'a-1'],
    );
  });
});

// ACCESSIBILITY.md names every criterion of WCAG 2.2, levels A and AA, once, and only tests that are there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from '../setup/test-files.mjs';

/** The success criteria of WCAG 2.2 by level; 4.1.1 is obsolete there. */
const CRITERIA = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
      2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
       3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

const document = readFileSync('ACCESSIBILITY.md', 'utf8');
const rows = [...document.matchAll(/^\| (\d\.\d\.\d+) .*$/gm)].map(([line, number]) => {
  const [, , level, how, held] = line.split('|').map((cell) => cell.trim());
  return { number, level, how, held };
});

describe('ACCESSIBILITY.md', () => {
  for (const [level, numbers] of Object.entries(CRITERIA)) {
    it(`has every criterion of level ${level} once`, () => {
      const listed = rows.filter((row) => row.level === level).map(({ number }) => number);
      assert.deepEqual(listed.sort(), numbers.split(/\s+/).sort());
    });
  }

  it('states for each how it is met, and a test, a look or a dash', () => {
    const vague = rows.filter(({ how, held }) => !how || !/test\.|^axe|^look$|^–$/.test(held));
    assert.deepEqual(vague, []);
    const unheld = rows.filter(
      ({ how, held }) => held === '–' && !/^Not applicable|^The page’s|^The page's/.test(how),
    );
    assert.deepEqual(unheld, []);
  });

  it('names only tests that are there', () => {
    const names = [...document.matchAll(/`([\w*/.-]+\.test\.(?:ts|mjs))`/g)].map(([, name]) =>
      name.replace(/^test\//, ''),
    );
    assert.ok(names.length > 50);
    const absent = names.filter((name) => {
      const [folder, end] = name.split('*');
      if (end === undefined) return !existsSync(join('test', name));
      return !filesIn(join('test', folder), end)[0];
    });
    assert.deepEqual(absent, []);
  });
});

// Each paragraph of the standard is shown where its README states.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { hostPage, loader, openPage, serve } from './harness.mjs';

const paragraphs = readFileSync('test/src/standard/atd/standard.lv.txt', 'utf8')
  .split('\n')
  .map((line) => line.replace(/•/g, '').trim())
  .filter(Boolean);

const [, section] = readFileSync('src/standard/atd/README.md', 'utf8').split(
  'paragraphs, by their first words',
);
const rows = section
  .split('\n\n')[0]
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, openings, element, where]) => ({
    openings: openings.replaceAll('\\', '').split(' · '),
    element: /`<(.*)>`/.exec(element)?.[1],
    where,
  }));

describe('of the standard', () => {
  let texts;
  before(async () => {
    const tags = ['atd-opening-hours', 'atd-service-channels', 'atd-client-rights'];
    const body = tags.map((tag) => `<${tag}></${tag}>`).join('') + loader;
    const server = await serve({ routes: { '/': hostPage({ body }) } });
    const page = await openPage('chromium', server.url('/'));
    texts = await page.waitFor(async (names) => {
      const elements = names.map((name) => document.querySelector(name));
      await Promise.all(elements.map(({ ready }) => ready));
      return Object.fromEntries(
        elements.map(({ localName, shadowRoot }) => [
          localName,
          shadowRoot.querySelector('[part="base"]').textContent,
        ]),
      );
    }, tags);
  });

  it('each paragraph has its place in the table of the README, in order', () => {
    const openings = rows.flatMap((row) => row.openings);
    assert.deepEqual(
      paragraphs.map((text, index) => text.slice(0, openings[index]?.length)),
      openings,
    );
  });

  const ordered = rows.flatMap(({ openings, ...row }) => openings.map(() => row));
  for (const [index, paragraph] of paragraphs.entries()) {
    const { element, where } = ordered[index] ?? {};
    if (!element) continue;
    it(`"${paragraph.slice(0, 40)}…" is shown by ${element}`, () => {
      const shown = plain(texts[element]);
      const wanted = /^hours/.test(where) ? timesIn(paragraph) : sentencesOf(paragraph);
      assert.ok(wanted.length > 0);
      for (const each of wanted) assert.ok(shown.includes(each), `${each} is not in ${shown}`);
    });
  }
});

/** Sentences may stand in paragraphs of their own. */
function sentencesOf(paragraph) {
  return plain(paragraph)
    .split(/(?<=\.) (?=\p{L})/u)
    .map((sentence) => sentence.replace(/[.,;:]$/, ''));
}

function timesIn(paragraph) {
  return [...paragraph.matchAll(/([\d.]+) - plkst\. ([\d.]+\d)/g)].map(
    ([, from, to]) => `${from}–${to}`,
  );
}

/** Without asterisks, which are links; the standard shouts its titles. */
function plain(text) {
  return text.replaceAll('*', '').replace(/\s+/g, ' ').trim().toLowerCase();
}

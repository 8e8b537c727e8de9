// The picture of the documents shows what the elements show, and its text states it.

import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MOMENTS, routes } from '../../demo/pages/pictures/moments.mjs';
import { openPage, serve } from './harness.mjs';

const MAX_BYTES = 150_000;
const DOCUMENTS = { en: 'README.md', lv: 'README.lv.md' };

for (const [lang, path] of Object.entries(DOCUMENTS)) {
  describe(`the picture in ${path}`, () => {
    const file = `demo/pages/pictures/moments.${lang}.png`;
    const text = new RegExp(`!\\[([^\\]]+)\\]\\(${file}\\)`).exec(readFileSync(path, 'utf8'))?.[1];

    it('is small', () => assert.ok(statSync(file).size <= MAX_BYTES));

    it('states each status that the elements show at its moments', async () => {
      const server = await serve({ routes: routes(lang) });
      const page = await openPage('chromium', server.url('/'), { timeZone: 'Europe/Riga' });
      const shown = await page.waitFor(() => {
        const all = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => {
          const element = contentDocument.querySelector('atd-opening-hours');
          const status = element?.status && element.shadowRoot.querySelector('[part="status"]');
          return status?.textContent.replace(/\s+/g, ' ').trim();
        });
        return all.every(Boolean) && all;
      });
      const stated = [...text.matchAll(/“([^”]+)”/g)].map(([, sentence]) => sentence);
      assert.equal(stated.length, MOMENTS.length);
      stated.forEach((sentence, index) => {
        // The rest is for screen readers.
        assert.ok(shown[index].startsWith(sentence), `${shown[index]} is not ${sentence}`);
      });
    });
  });
}

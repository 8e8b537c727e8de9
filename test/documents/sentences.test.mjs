// The sentences that the documents quote are those of the elements.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const messages = [...readFileSync('locales/en.xlf', 'utf8').matchAll(/<source>([^]*?)<\/source>/g)]
  .map(([, source]) =>
    source.split(/<x [^>]*\/>/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  )
  .map((parts) => new RegExp(`^${parts.join('.+')}$`, 'u'));

const hours = readFileSync('components/opening-hours/README.md', 'utf8');
const [, table] = hours.split(/^\| when +\| in Latvian +\|\n.*\n/m);
const sentences = table
  .split('\n\n')[0]
  .trim()
  .split('\n')
  .map((row) => row.split('|')[2].trim());

describe('a status in the document of opening hours', () => {
  for (const sentence of sentences) {
    it(`is a sentence of the elements: ${sentence}`, () => {
      // Messages have no-break spaces where a line must not end.
      const found = messages.some((message) =>
        new RegExp(message.source.replaceAll('\u00a0', ' '), 'u').test(sentence),
      );
      assert.ok(found);
    });
  }
});

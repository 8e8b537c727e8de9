// SECURITY.md describes every request, every stored key and every policy that the code has.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { filesIn } from '../setup/test-files.mjs';

const document = readFileSync('SECURITY.md', 'utf8');
const sources = ['src', 'components'].flatMap((folder) =>
  filesIn(folder, '.ts').map((path) => ({ path, text: withoutComments(path) })),
);

function withoutComments(path) {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

function filesWith(pattern) {
  return sources
    .filter(({ text }) => pattern.test(text))
    .map(({ path }) => path)
    .sort();
}

/**
 * Whoever adds a file here describes in SECURITY.md what it requests, stores or allows. An empty list is a
 * promise of that page.
 */
const KNOWN = {
  requests: {
    pattern: /\bfetch\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket|new Image\b/,
    files: [
      'components/doctor/request.ts',
      'components/shared/source/document-request.ts',
      'src/feedback/send.ts',
      'src/network.ts',
    ],
  },
  'web storage': {
    pattern: /\b(?:local|session)Storage\b/,
    files: [
      'components/feedback-form/session-flags.ts',
      'components/feedback-form/storage-slot.ts',
      'components/shared/source/last-good-copy.ts',
    ],
  },
  databases: {
    pattern: /\bindexedDB\b|\bopenDB\b|\bcaches\./,
    files: ['src/feedback/indexed-db-store.ts'],
  },
  'Trusted Types policies': {
    pattern: /\bcreatePolicy\b/,
    files: ['components/shared/hours/json-ld/script.ts'],
  },
  'messages to other windows': {
    pattern: /\bpostMessage\(/,
    files: [
      'components/embedding/embed-parent.ts',
      'components/embedding/embed.ts',
      'components/shared/rendering/render-turns.ts',
    ],
  },
  cookies: { pattern: /\.cookie\b|cookieStore/, files: [] },
  'texts that run or become markup': {
    pattern:
      /\beval\(|new Function\(|(?:inner|outer)HTML\b|insertAdjacentHTML|unsafe(?:HTML|SVG)\b/,
    files: [],
  },
  'the identity, place or language of the browser': {
    pattern: /navigator\.(?:language|userAgent|geolocation|plugins)|getUserMedia/,
    files: [],
  },
};

describe('SECURITY.md', () => {
  for (const [what, { pattern, files }] of Object.entries(KNOWN)) {
    it(`knows of ${what}`, () => assert.deepEqual(filesWith(pattern), files));
  }

  it('names every key of the storage', () => {
    const keys = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/[`'](atd-widgets[:-](?:[a-z]+:|outbox-\d+)?)(?=[`'$])/g)].map(
        ([, key]) => ({ key, path }),
      ),
    );
    const names = new Set(keys.map(({ key }) => key));
    assert.ok(names.size >= 5, [...names].join());
    const absent = keys.filter(({ key }) => !document.includes(`\`${key}\``));
    assert.deepEqual(absent, []);
  });

  it('names the time limits as the code has them', () => {
    const draft = readFileSync('components/feedback-form/drafts.ts', 'utf8');
    const entries = readFileSync('components/feedback-form/sending/stored-entries.ts', 'utf8');
    for (const text of [draft, entries]) assert.match(text, /= 7 \* DAY_MS/);
    assert.match(document, /seven days/);
    assert.match(readFileSync('demo/receiver/app.mjs', 'utf8'), /retentionDays = 730\b/);
    assert.match(document, /730 days/);
  });
});

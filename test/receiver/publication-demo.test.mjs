// Publication as `npm start` has it: what the pages of the demo read is what was published.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { built, clerk, closed, EDITOR_TOKEN } from './clerk.mjs';
import { startDemo } from './start-demo.mjs';

describe('npm start with an editor’s token', () => {
  let demo;
  let anna;
  const read = (address = '/dist/cdn/standard.json?retry') => fetch(demo.origin + address);
  before(async () => {
    demo = await startDemo({ EDITOR_TOKEN });
    anna = clerk(demo.origin);
  });
  after(async () => {
    await demo.stop();
    demo.database.remove();
  });

  it('gives what is published in the place of what was built', async () => {
    assert.equal(await (await read()).text(), built);
    const published = await anna.put(closed('Mācības'));
    const answer = await read();
    for (const [name, value] of [
      ['etag', published.headers.get('etag')],
      ['access-control-allow-origin', '*'],
      ['cache-control', 'max-age=300'],
    ]) {
      assert.equal(answer.headers.get(name), value);
    }
    assert.deepEqual(await answer.json(), await published.json());
  });

  it('lets one of those publish who want to in two processes at once', async () => {
    const other = await startDemo({ EDITOR_TOKEN, DATABASE_URL: demo.database.url });
    const bruno = clerk(other.origin);
    for (let round = 0; round < 10; round++) {
      const ifMatch = await anna.etag();
      const clerks = [anna, bruno, anna, bruno];
      const answers = await Promise.all(
        clerks.map((each, index) => each.put(closed(`${round}.${index}`), { ifMatch })),
      );
      const statuses = answers.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [200, 412, 412, 412]);
      assert.deepEqual(await bruno.reasons(), await anna.reasons());
    }
    await other.stop();
    other.database.remove();
  });

  it('has the editor’s page, which knows where to publish, under the strictest policy', async () => {
    const answer = await read('/publication/?lang=en');
    assert.equal(answer.status, 200);
    assert.equal(new URL(answer.url).search, '?lang=en');
    const policy = answer.headers.get('content-security-policy');
    assert.match(policy, /^default-src 'self'; require-trusted-types-for 'script'; /);
    assert.match(policy, /frame-ancestors 'none'$/);
    const page = await answer.text();
    assert.match(page, /<head>\s*<meta name="atd-publish" content="\/publication\/" \/>/);
    const links = [...page.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, link]) => link);
    assert.ok(links.length > 2);
    for (const link of links) {
      const file = await fetch(new URL(link, answer.url));
      assert.equal(file.status, 200, link);
      assert.match(file.headers.get('content-type'), /^text\/(css|javascript)/);
    }
  });

  it('lets nobody out of the folders that are for them', async () => {
    for (const path of [
      'tools/..%2f..%2fpackage.json',
      'cdn/%2e%2e/custom-elements.json',
      'src/',
    ]) {
      assert.equal((await read(`/publication/${path}`)).status, 404, path);
    }
  });
});

describe('npm start without one', () => {
  it('gives the built file, and publishes nothing', async () => {
    const demo = await startDemo({ EDITOR_TOKEN: '' });
    assert.equal(await (await fetch(`${demo.origin}/dist/cdn/standard.json`)).text(), built);
    assert.equal((await fetch(`${demo.origin}/publication/`)).status, 404);
    await demo.stop();
    demo.database.remove();
  });
});

// Publication: everybody can read the document, and anybody with the token can publish, one after the
// other.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { receiver } from '../../demo/receiver/app.mjs';
import { built, clerk, closed, EDITOR_TOKEN, startPublishing } from './clerk.mjs';
import { NOON } from './harness.mjs';

const MINUTE = 60_000;

describe('a published document', () => {
  let server;
  let origin;
  let anna;
  before(async () => ({ server, origin, anna } = await startPublishing()));
  after(() => server.stop());

  it('is as it was built while nothing is published, for every page, for five minutes', async () => {
    const answer = await anna.read();
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'application/json');
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.equal(answer.headers.get('cache-control'), 'max-age=300');
    assert.equal(await answer.text(), built);
  });

  it('is not sent again to who has it, though a proxy has called its tag weak', async () => {
    const etag = await anna.etag();
    assert.match(etag, /^"[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"another", ${etag}`]) {
      const answer = await anna.read({ 'if-none-match': known });
      assert.equal(answer.status, 304);
      assert.equal(answer.headers.get('etag'), etag);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*');
      assert.equal(answer.headers.get('cache-control'), 'max-age=300');
    }
    assert.equal((await anna.read({ 'if-none-match': '"another"' })).status, 200);
  });

  it('is what was sent last, with the day in Riga on which that was', async () => {
    const before = await anna.etag();
    const answer = await anna.put({ ...closed('Mācības'), dateModified: '2031-01-01' });
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const document = await answer.json();
    assert.deepEqual(document, { ...closed('Mācības'), dateModified: '2026-11-25' });
    const read = await anna.read({ 'if-none-match': before });
    assert.equal(read.headers.get('etag'), answer.headers.get('etag'));
    assert.deepEqual(await read.json(), document);
  });

  it('is the same beside the loader that comes with the editor', async () => {
    const answer = await fetch(`${origin}/publication/cdn/standard.json`);
    assert.equal(answer.headers.get('etag'), await anna.etag());
  });

  it('is for pages of elsewhere to read, and not to write', async () => {
    const own = { origin: 'https://novads.example' };
    const asked = { ...own, 'access-control-request-method': 'PUT' };
    for (const path of ['standard.json', 'undo', 'history']) {
      const address = `${origin}/publication/${path}`;
      const answer = await fetch(address, { method: 'OPTIONS', headers: asked });
      assert.equal(answer.headers.get('access-control-allow-origin'), null, path);
    }
    const { headers } = await anna.put(closed('Mācības'), { headers: own });
    assert.equal(headers.get('access-control-allow-origin'), null);
    const history = await anna.ask('history', own);
    assert.equal(history.headers.get('access-control-allow-origin'), null);
  });
});

describe('the date of a publication', () => {
  it('is Riga’s, and never before that of what it replaces', async () => {
    const clock = { at: Date.parse('2026-11-25T22:30:00Z') };
    const { server, anna } = await startPublishing({ now: () => clock.at });
    const dateOf = async (answer) => (await answer.json()).dateModified;
    assert.equal(await dateOf(await anna.put(closed('a'))), '2026-11-26');
    // A clock that was put right; readers would take the date for that of an older copy.
    clock.at = NOON;
    assert.equal(await dateOf(await anna.put(closed('b'))), '2026-11-26');
    assert.equal(await dateOf(await anna.undo()), '2026-11-26');
    await server.stop();
  });
});

describe('what is refused', () => {
  let server;
  let anna;
  let origin;
  before(async () => ({ server, origin, anna } = await startPublishing()));
  after(async () => {
    assert.equal((await anna.history()).length, 1);
    await server.stop();
  });
  const json = (type) => ({ headers: { 'content-type': type } });

  for (const [what, status, send] of [
    ['who has no token', 401, () => anna.put({}, { headers: { authorization: '' } })],
    ['another scheme', 401, () => anna.put({}, { headers: { authorization: 'Basic YQ==' } })],
    ['what replaces nothing in particular', 428, () => anna.put(closed('a'), { ifMatch: null })],
    ['what replaces whatever there is', 412, () => anna.put(closed('a'), { ifMatch: '*' })],
    ['what replaces something else', 412, () => anna.put(closed('a'), { ifMatch: '"0"' })],
    ['text', 415, () => anna.put('a', json('text/plain'))],
    ['no type', 415, () => anna.put('a', json(''))],
    ['a book', 413, () => anna.put(`"${'a'.repeat(2_000_000)}"`)],
    ['no JSON', 422, () => anna.put('{')],
    ['a list', 422, () => anna.put([])],
    ['nothing', 422, () => anna.put('null')],
    ['to undo where there is nothing before', 409, () => anna.undo()],
    ['to undo something else', 412, () => anna.undo('"0"')],
    ['a version that is not there', 404, () => anna.ask('history/7')],
    ['a version that is none', 404, () => anna.ask(`history/${'9'.repeat(400)}`)],
  ]) {
    it(`is ${what}, with ${status}`, async () => {
      const answer = await send();
      assert.equal(answer.status, status);
      if (what.endsWith('none')) return;
      assert.equal(answer.headers.get('content-type'), 'application/problem+json');
      assert.equal(answer.headers.get('cache-control'), 'no-store');
      const { title, status: said } = await answer.json();
      assert.ok(title);
      assert.equal(said, status);
    });
  }

  it('is a document with faults, and it says where and what', async () => {
    const document = closed('Mācības', '2026-02-30');
    document.department[1].telephone = '67280485';
    const { status, errors } = await (await anna.put(document)).json();
    assert.equal(status, 422);
    assert.deepEqual(errors.map(({ path }) => path).sort(), [
      'department[1].telephone',
      'exceptions[0].from',
    ]);
    for (const fault of errors) {
      assert.deepEqual(Object.keys(fault).sort(), ['expected', 'found', 'path']);
    }
  });

  it('is another institution’s, for one clerk would put it in the place of this one', async () => {
    const { status, errors } = await (await anna.put({ ...closed('a'), identifier: 'b' })).json();
    assert.equal(status, 422);
    assert.deepEqual(
      errors.map(({ path, found }) => [path, found]),
      [['identifier', '"b"']],
    );
    assert.match(errors[0].expected, /^atd\b/);
  });

  it('does not stand in the way of what comes after it', async () => {
    const book = 'a'.repeat(1_900_000);
    for (let count = 0; count < 5; count++) {
      const answers = [
        await anna.put(book, { ifMatch: '"0"' }),
        await anna.put(book.repeat(2)),
        await anna.put(book, { headers: { authorization: '' } }),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [412, 413, 401],
      );
      for (const answer of answers) await answer.text();
      assert.equal((await anna.read()).status, 200);
    }
  });

  it('is to read what was published earlier, for who has no token', async () => {
    for (const path of ['history', 'history/0']) {
      const answer = await fetch(`${origin}/publication/${path}`);
      assert.equal(answer.status, 401);
      assert.equal(answer.headers.get('www-authenticate'), 'Bearer');
    }
  });
});

describe('the editor’s token', () => {
  it('is not to be guessed: wrong ones are counted, at one address, and right ones are not', async () => {
    const { server, clock, origin, anna } = await startPublishing();
    for (let count = 0; count < 20; count++) assert.equal((await anna.ask('history')).status, 200);
    for (let count = 0; count < 10; count++) {
      const answer = await clerk(origin, `${EDITOR_TOKEN}${count}`).ask('history');
      assert.equal(answer.status, 401);
    }
    clock.at += 5 * MINUTE;
    const refused = await anna.ask('history');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '600');
    assert.equal((await anna.ask('history', { 'x-test-address': 'b' })).status, 200);
    assert.equal((await anna.read()).status, 200);
    clock.at += 10 * MINUTE;
    assert.equal((await anna.ask('history')).status, 200);
    await server.stop();
  });

  it('has to be there for anything of this to be there', async () => {
    const { server, origin, anna } = await startPublishing({ editorToken: '' });
    for (const path of ['', 'standard.json', 'history', 'tools/hours-editor.html']) {
      assert.equal((await fetch(`${origin}/publication/${path}`)).status, 404, path);
    }
    assert.equal((await anna.undo('"0"')).status, 404);
    await server.stop();
  });

  it('and the built document are seen to be of use before anybody relies on them', () => {
    const of = (options) => () => receiver({ storage: { forget: async () => 0 }, ...options });
    assert.throws(of({ editorToken: 'Rīga 2026', standard: built }), RangeError);
    assert.throws(of({ editorToken: EDITOR_TOKEN, standard: '{}' }), TypeError);
    assert.throws(of({ editorToken: EDITOR_TOKEN }), TypeError);
  });
});

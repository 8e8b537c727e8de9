// The receiver stores what it accepts, once and permanently, and states why it refuses the rest.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newId, Outbox } from 'atd-widgets/feedback';
import { rateLimit } from '../../demo/receiver/rate-limit.mjs';
import { memory } from '../src/feedback/receiver.mjs';
import { databaseFile, NOON, startReceiver } from './harness.mjs';

const written = (more = {}) => ({ id: newId(), kind: 'complaint', message: 'Gaidīju.', ...more });

describe('the receiver', () => {
  let server;
  before(async () => (server = await startReceiver({ origins: ['https://novads.example'] })));
  after(() => server.stop());
  const all = async () => (await server.storage.all()).map(({ submission }) => submission.id);
  const json = async (answer) => ({ status: answer.status, ...(await answer.json()) });

  it('takes a submission, and says by what number it is found again', async () => {
    const submission = written();
    const { status, reference, receivedAt, ...more } = await json(await server.post(submission));
    assert.equal(status, 201);
    assert.match(reference, /^[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    assert.equal(receivedAt, '2026-11-25T10:00:00.000Z');
    // Nobody can be answered who has not said where.
    assert.deepEqual(more, {});
    assert.ok((await all()).includes(submission.id));
  });

  it('promises a reply to who can be reached, by the law’s term', async () => {
    const { replyBy } = await json(await server.post(written({ email: 'anna@example.lv' })));
    assert.equal(replyBy, '2026-12-09');
    const rating = { kind: 'rating', rating: 5, email: 'anna@example.lv' };
    assert.equal('replyBy' in (await json(await server.post(written(rating)))), false);
  });

  it('answers the same to the same, however often and in whatever order its fields come', async () => {
    const submission = written({ email: 'anna@example.lv' });
    const first = await json(await server.post(submission));
    const turned = Object.fromEntries(Object.entries(submission).reverse());
    assert.deepEqual(await json(await server.post(turned)), first);
  });

  it('keeps one where the same comes fifty times at once', async () => {
    const submission = written();
    const answers = await Promise.all(
      Array.from({ length: 50 }, async () => json(await server.post(submission))),
    );
    assert.equal(new Set(answers.map(({ reference }) => reference)).size, 1);
    assert.equal((await all()).filter((id) => id === submission.id).length, 1);
  });

  it('refuses other words under an id that it has', async () => {
    const submission = written();
    await server.post(submission);
    const answer = await server.post({ ...submission, message: 'Cits.' });
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    assert.equal((await json(answer)).status, 409);
  });

  it('gives an id to who has none', async () => {
    const count = (await all()).length;
    assert.equal((await server.post({ kind: 'praise', message: 'Labi!' })).status, 201);
    assert.equal((await all()).length, count + 1);
  });

  it('names the fields that are not as they should be', async () => {
    const problem = await json(await server.post({ kind: 'meeting', email: 'anna@' }));
    assert.equal(problem.status, 422);
    assert.deepEqual(problem.errors, [
      { field: 'message', rule: 'missing' },
      { field: 'email', rule: 'malformed' },
    ]);
  });

  for (const [what, status, body, headers] of [
    ['no JSON', 400, '{'],
    ['a list', 400, '[]'],
    ['nothing', 400, 'null'],
    ['a picture', 415, 'x', { 'content-type': 'image/png' }],
    ['a book', 413, JSON.stringify({ message: 'a'.repeat(200_000) })],
  ]) {
    it(`refuses ${what} with a problem document`, async () => {
      const count = (await all()).length;
      const problem = await json(await server.post(body, headers));
      assert.equal(problem.status, status);
      assert.ok(problem.title);
      assert.equal((await all()).length, count);
    });
  }

  it('takes the next one after a book, though that was not read to its end', async () => {
    for (let count = 0; count < 10; count++) {
      const refused = await server.post('a'.repeat(400_000));
      assert.equal(refused.status, 413);
      await refused.text();
      assert.equal((await server.post(written())).status, 201);
    }
  });

  it('keeps text as text, and prints it as such', async () => {
    const message = '</pre><script>alert(1)</script>';
    const form = new URLSearchParams({ kind: 'praise', message }).toString();
    const answer = await server.post(form, { 'content-type': 'application/x-www-form-urlencoded' });
    assert.equal(answer.status, 201);
    assert.match(answer.headers.get('content-security-policy'), /default-src 'none'/);
    const page = await answer.text();
    assert.match(page, /Paldies, ziņojums ir saņemts/);
    assert.match(page, /&lt;script&gt;alert/);
    assert.doesNotMatch(page, /<script>/);
  });

  it('makes two records of two posts of one page without a script', async () => {
    const count = (await all()).length;
    const form = new URLSearchParams({ kind: 'praise', message: 'Paldies!' }).toString();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    await Promise.all([server.post(form, type), server.post(form, type)]);
    assert.equal((await all()).length, count + 2);
  });

  it('lets pages of configured origins send, with no header but the type of what they send', async () => {
    const ask = async (origin) => {
      const headers = {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      };
      const { headers: said } = await fetch(server.endpoint, { method: 'OPTIONS', headers });
      return said.get('access-control-allow-origin');
    };
    assert.equal(await ask('https://novads.example'), 'https://novads.example');
    assert.equal(await ask('https://elsewhere.example'), null);
  });
});

describe('a receiver that is asked too often', () => {
  it('says how long to wait, to that address withLock, and keeps no address', async () => {
    const clock = { at: NOON };
    const limit = rateLimit({ count: 3, within: 60_000, now: () => clock.at });
    const server = await startReceiver({ limit });
    const from = (address) => server.post(written(), { 'x-test-address': address });
    for (let count = 0; count < 3; count++) assert.equal((await from('a')).status, 201);
    clock.at += 20_000;
    const refused = await from('a');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '40');
    assert.equal((await from('b')).status, 201);
    clock.at += 40_000;
    assert.equal((await from('a')).status, 201);
    await server.stop();
  });
});

describe('what a receiver has confirmed', () => {
  it('is there after it was stopped and started again, and is taken once', async () => {
    const file = databaseFile();
    const first = await startReceiver({ url: file.url });
    const submission = written();
    const receipt = await (await first.post(submission)).json();
    await first.stop();
    const second = await startReceiver({ url: file.url });
    assert.deepEqual(await (await second.post(submission)).json(), receipt);
    assert.equal((await second.storage.all()).length, 1);
    await second.stop();
    file.remove();
  });

  it('is what the outbox brings, though the receiver goes away and comes back in between', async () => {
    const file = databaseFile();
    const first = await startReceiver({ url: file.url });
    const { port, endpoint } = first;
    const clock = { at: NOON };
    const box = new Outbox({ endpoint, store: memory(), now: () => clock.at });
    await box.put(written({ message: 'Pirmais' }));
    await box.flush();
    await first.stop();
    await box.put(written({ message: 'Otrais' }));
    clock.at = await box.flush();
    assert.deepEqual(
      (await box.entries()).map(({ state }) => state),
      ['accepted', 'waiting'],
    );
    const second = await startReceiver({ url: file.url, port });
    await box.flush();
    const entries = await box.entries();
    const kept = await second.storage.all();
    assert.deepEqual(
      entries.map(({ receipt, submission }) => [receipt.reference, submission]),
      kept.map(({ reference, submission }) => [reference, submission]),
    );
    await second.stop();
    file.remove();
  });
});

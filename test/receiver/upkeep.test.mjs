// What is kept: of an earlier version as of this one, the same once, no longer than is said, and no contact of
// who wants no answer.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { createClient } from '@libsql/client';
import { newId } from 'atd-widgets/feedback';
import { receiver } from '../../demo/receiver/app.mjs';
import { deleteExpired } from '../../demo/receiver/retention.mjs';
import { openStorage } from '../../demo/receiver/storage.mjs';
import { databaseFile, NOON, startReceiver } from './harness.mjs';
import { official, receive, rowsOf, TOKEN } from './official.mjs';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** As the first version made it. */
const FIRST_TABLES = `
  CREATE TABLE submissions (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE, received_at TEXT NOT NULL, reply_by TEXT,
    digest TEXT NOT NULL, body TEXT NOT NULL, supersedes TEXT, state TEXT NOT NULL DEFAULT 'new'
  );
  CREATE INDEX by_receipt ON submissions (received_at);
`;

async function databaseOfFirstVersion(url, submission) {
  const database = createClient({ url });
  await database.executeMultiple(FIRST_TABLES);
  const fields = Object.entries(submission).sort(([a], [b]) => (a < b ? -1 : 1));
  await database.execute({
    sql: `INSERT INTO submissions (id, reference, received_at, reply_by, digest, body)
          VALUES (?, 'ABCD-EFGH', '2026-11-20T10:00:00.000Z', '2026-12-04', ?, ?)`,
    args: [
      submission.id,
      createHash('sha256').update(JSON.stringify(fields)).digest('hex'),
      JSON.stringify(submission),
    ],
  });
  database.close();
}

describe('a database of the first version', () => {
  it('goes on being used: what it has is seen, noted on, and not taken a second time', async () => {
    const file = databaseFile();
    const email = 'anna@example.lv';
    const submission = { id: newId(), kind: 'complaint', message: 'Sen.', email, seconds: 40 };
    await databaseOfFirstVersion(file.url, submission);

    const server = await startReceiver({ url: file.url, token: TOKEN });
    const receipt = await (await server.post(submission)).json();
    assert.deepEqual(receipt, {
      ...{ reference: 'ABCD-EFGH', receivedAt: '2026-11-20T10:00:00.000Z' },
      replyBy: '2026-12-04',
    });
    const anna = official(server);
    await anna.login();
    await anna.send('/ABCD-EFGH', { state: 'forwarded', note: 'Nosūtīts.' });
    await server.stop();

    // Opened once more, nothing is done twice.
    const again = await startReceiver({ url: file.url, token: TOKEN });
    const bruno = official(again);
    await bruno.login();
    const [row, ...others] = rowsOf(await bruno.page());
    assert.deepEqual([row[0], row[5], row[7]], ['ABCD-EFGH', 'Sen.', 'Pārsūtīts']);
    assert.deepEqual(others, []);
    assert.match(await bruno.page('/ABCD-EFGH'), /Nosūtīts\.<\/textarea>/);
    await again.stop();
    file.remove();
  });

  it('is still a database for that version afterwards', async () => {
    const file = databaseFile();
    await databaseOfFirstVersion(file.url, { id: newId(), kind: 'praise', message: 'Labi!' });
    (await openStorage(file.url)).close();
    const database = createClient({ url: file.url });
    await database.execute(
      `INSERT INTO submissions (id, reference, received_at, digest, body)
       VALUES ('b', 'BBBB-BBBB', '2026-11-21T10:00:00.000Z', 'd', '{"id":"b","kind":"praise"}')`,
    );
    database.close();
    const storage = await openStorage(file.url);
    const [, second] = await storage.noted();
    assert.deepEqual([second.reference, second.state, second.note], ['BBBB-BBBB', 'new', '']);
    storage.close();
    file.remove();
  });
});

describe('the same words', () => {
  it('are the same from two tabs, however long each was open and whatever a machine filled in', async () => {
    const server = await startReceiver();
    const words = { id: newId(), kind: 'complaint', message: 'Gaidīju.' };
    const first = await (await server.post({ ...words, seconds: 12 })).json();
    for (const more of [{ seconds: 340 }, {}, { seconds: 12, website: 'x' }]) {
      const answer = await server.post({ ...words, ...more });
      assert.equal(answer.status, 201);
      assert.deepEqual(await answer.json(), first);
    }
    assert.equal((await server.post({ ...words, message: 'Cits.' })).status, 409);
    const [{ submission }, ...others] = await server.storage.all();
    assert.deepEqual([submission.seconds, others.length], [12, 0]);
    await server.stop();
  });
});

describe('who posts a page without a script', () => {
  it('leaves where to be reached only when asking for a reply', async () => {
    const server = await startReceiver();
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const contact = { email: 'anna@example.lv', telephone: '+371 20000000' };
    const kept = async (fields) => {
      const form = new URLSearchParams({ message: 'Labdien!', ...contact, ...fields });
      const answer = await server.post(form.toString(), type);
      assert.equal(answer.status, 201);
      const { submission, replyBy } = (await server.storage.all()).at(-1);
      return [submission.email, submission.telephone, replyBy];
    };
    const nowhere = [undefined, undefined, undefined];
    const there = [...Object.values(contact), '2026-12-09'];
    assert.deepEqual(await kept({ kind: 'complaint' }), nowhere);
    assert.deepEqual(await kept({ kind: 'complaint', reply: '' }), nowhere);
    // Nobody is turned away for mistyping what is not wanted.
    assert.deepEqual(await kept({ kind: 'praise', email: 'anna@' }), nowhere);
    assert.deepEqual(await kept({ kind: 'complaint', reply: 'on' }), there);
    assert.deepEqual(await kept({ kind: 'meeting' }), there);
    await server.stop();
  });
});

describe('what is older than the institution says that it keeps', () => {
  const texts = async (storage) =>
    (await storage.all()).map(({ submission }) => submission.message);

  it('is deleted, to the millisecond, and nothing else', async () => {
    const clock = { at: NOON };
    const server = await startReceiver({ now: () => clock.at });
    await receive(server, clock, '2024-11-25T10:00:00.000Z', { message: 'Tieši.' });
    await receive(server, clock, '2024-11-25T09:59:59.999Z', { message: 'Vecs.' });
    await receive(server, clock, '2026-11-25T09:00:00.000Z', { message: 'Jauns.' });
    assert.equal((await texts(server.storage)).length, 3);
    assert.equal(await deleteExpired(server.storage, { days: 730, now: NOON }), 1);
    assert.deepEqual(await texts(server.storage), ['Tieši.', 'Jauns.']);
    assert.equal(await deleteExpired(server.storage, { days: 730, now: NOON }), 0);
    await server.stop();
  });

  it('goes at the start, and then with use, at most once an hour', async () => {
    const file = databaseFile();
    const clock = { at: NOON };
    const options = { url: file.url, token: TOKEN, now: () => clock.at, retentionDays: 30 };
    const first = await startReceiver(options);
    await receive(first, clock, '2026-11-25T10:00:00Z', { message: 'Pirmais.' });
    await receive(first, clock, '2026-11-25T10:20:00Z', { message: 'Otrais.' });
    await receive(first, clock, '2026-11-25T11:10:00Z', { message: 'Trešais.' });
    await first.stop();

    clock.at = NOON + 30 * DAY + 1;
    const second = await startReceiver(options);
    const deadline = Date.now() + 5000;
    while ((await texts(second.storage)).length > 2 && Date.now() < deadline);
    assert.deepEqual(await texts(second.storage), ['Otrais.', 'Trešais.']);

    clock.at += HOUR - 1;
    await fetch(`${second.endpoint}/inbox`);
    assert.deepEqual(await texts(second.storage), ['Otrais.', 'Trešais.']);
    clock.at += 1;
    const anna = official(second);
    await anna.login();
    assert.deepEqual(await texts(second.storage), ['Trešais.']);
    clock.at += 2 * HOUR;
    assert.deepEqual(rowsOf(await anna.page()), []);
    await second.stop();
    file.remove();
  });

  it('is not left to a setting that is no number', () => {
    for (const retentionDays of [0, -1, NaN, Infinity, 'two years']) {
      assert.throws(() => receiver({ storage: {}, retentionDays }), RangeError);
    }
  });
});

// Versions of the document: none overwrites another unseen, none is forgotten, and each can be restored.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { built, closed, reasonsIn, startPublishing } from './clerk.mjs';
import { databaseFile } from './harness.mjs';

const MINUTE = 60_000;

const statusesOf = (answers) => answers.map(({ status }) => status).sort();

describe('two clerks who publish at once', () => {
  it('do not overwrite each other: one of them has published, the other is told', async () => {
    const { server, anna } = await startPublishing();
    for (let round = 0; round < 5; round++) {
      const ifMatch = await anna.etag();
      const documents = Array.from({ length: 8 }, (_, index) => closed(`${round}.${index}`));
      const answers = await Promise.all(documents.map((each) => anna.put(each, { ifMatch })));
      assert.deepEqual(statusesOf(answers), [200, ...Array(7).fill(412)]);
      const won = answers.find(({ status }) => status === 200);
      assert.deepEqual(await anna.reasons(), reasonsIn(await won.json()));
    }
    assert.equal((await anna.history()).length, 6);
    await server.stop();
  });

  it('do not, with the same words either', async () => {
    const { server, anna } = await startPublishing();
    const ifMatch = await anna.etag();
    const put = () => anna.put(closed('Mācības'), { ifMatch });
    assert.deepEqual(statusesOf([await put(), await put()]), [200, 412]);
    const undo = await anna.etag();
    assert.deepEqual(statusesOf([await anna.undo(undo), await anna.undo(undo)]), [200, 412]);
    await server.stop();
  });
});

describe('what was published', () => {
  it('can be undone, and that too, each time as a new version', async () => {
    const { server, clock, anna } = await startPublishing();
    await anna.put(closed('Mācības'));
    clock.at += 24 * 60 * MINUTE;
    const undone = await anna.undo();
    assert.equal(undone.status, 200);
    const document = await undone.json();
    assert.deepEqual(document, { ...JSON.parse(built), dateModified: '2026-11-26' });
    assert.deepEqual(await (await anna.read()).json(), document);
    assert.equal(await anna.etag(), undone.headers.get('etag'));
    clock.at += MINUTE;
    await anna.undo();
    assert.deepEqual(await anna.reasons(), ['Mācības']);
    const history = await anna.history();
    assert.deepEqual(
      history.map(({ version, publishedAt, undoes }) => [version, publishedAt, undoes]),
      [
        [3, '2026-11-26T10:01:00.000Z', 2],
        [2, '2026-11-26T10:00:00.000Z', 1],
        [1, '2026-11-25T10:00:00.000Z', undefined],
        [0, '2026-11-25T10:00:00.000Z', undefined],
      ],
    );
    assert.equal(new Set(history.map(({ etag }) => etag)).size, 4);
    assert.equal(history[0].etag, await anna.etag());
    await server.stop();
  });

  it('is there to be looked at, word for word', async () => {
    const { server, anna } = await startPublishing();
    await anna.put(closed('Pirmā'));
    await anna.put(closed('Otrā'));
    assert.equal(await (await anna.ask('history/0')).text(), built);
    assert.deepEqual(reasonsIn(await (await anna.ask('history/1')).json()), ['Pirmā']);
    await server.stop();
  });

  it('is kept for two hundred times, and what was built for as long as anything', async () => {
    const { server, anna } = await startPublishing();
    const { versions } = server.storage;
    await anna.put(closed('Pirmā'));
    for (let replaces = 1; replaces < 204; replaces++) {
      await versions.publish('atd', { replaces, body: '{}', publishedAt: '2026-11-25' });
    }
    const numbers = (await anna.history()).map(({ version }) => version);
    assert.deepEqual([numbers.length, numbers[0]], [201, 204]);
    assert.deepEqual(numbers.slice(-2), [5, 0]);
    await server.stop();
  });

  it('is there after a restart, and no newer built document takes its place', async () => {
    const file = databaseFile();
    const first = await startPublishing({ url: file.url });
    const answer = await first.anna.put(closed('Mācības'));
    await first.server.stop();
    const newer = { ...closed('Jauns'), dateModified: '2026-11-26' };
    const second = await startPublishing({ url: file.url, standard: JSON.stringify(newer) });
    assert.equal(await second.anna.etag(), answer.headers.get('etag'));
    assert.deepEqual(await second.anna.reasons(), ['Mācības']);
    // Nor is it what there is before.
    await second.anna.undo();
    assert.deepEqual(await second.anna.reasons(), []);
    await second.server.stop();
    file.remove();
  });

  it('is the built document until then, the latest one, and only once', async () => {
    const file = databaseFile();
    const [first, second] = [built, JSON.stringify(closed('Jauns'))];
    const etags = [];
    for (const standard of [first, first, second]) {
      const { server, anna } = await startPublishing({ url: file.url, standard });
      etags.push(await anna.etag());
      assert.equal(await (await anna.read()).text(), standard);
      assert.equal((await anna.history()).length, 1);
      await server.stop();
    }
    assert.equal(etags[0], etags[1]);
    assert.notEqual(etags[1], etags[2]);
    file.remove();
  });

  it('is each institution’s own in a database that several share', async () => {
    const file = databaseFile();
    const one = await startPublishing({ url: file.url });
    await one.anna.put(closed('Mācības'));
    const standard = JSON.stringify({ ...closed('Remonts'), identifier: 'novads' });
    const other = await startPublishing({ url: file.url, standard });
    assert.deepEqual(await other.anna.reasons(), ['Remonts']);
    assert.deepEqual(await one.anna.reasons(), ['Mācības']);
    await one.server.stop();
    await other.server.stop();
    file.remove();
  });
});

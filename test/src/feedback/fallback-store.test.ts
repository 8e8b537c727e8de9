/** Entries are stored as safely as the browser allows, and none counts as stored that is not. */
import { expect } from 'chai';
import { FallbackStore } from '../../../src/feedback/fallback-store.js';
import { memoryStore, newId, type OutboxEntry } from '../../../src/feedback/index.js';

const entry = (more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  submission: { id: newId(), kind: 'praise', message: 'Paldies!' },
  endpoint: 'https://iestade.example/',
  ...{ createdAt: 1, attempts: 0, retryAt: 1, state: 'waiting' },
  ...more,
});
const refuses = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));

describe('an entry', () => {
  it('is in the database, and known to be', async () => {
    const database = memoryStore();
    const store = new FallbackStore(database);
    const waiting = entry();
    await store.put(waiting);
    expect(await database.all()).to.deep.equal([waiting]);
    expect(store.keeps(waiting.submission.id)).to.be.true;
  });

  it('that the database does not take is in memory, and known not to be kept', async () => {
    const store = new FallbackStore({ ...memoryStore(), put: refuses });
    const waiting = entry();
    await store.put(waiting);
    expect(await store.all()).to.deep.equal([waiting]);
    expect(store.keeps(waiting.submission.id)).to.be.false;
  });

  it('goes on in memory where nothing may be read or nothing is kept at all', async () => {
    const denied = { all: refuses, put: refuses, delete: refuses };
    for (const store of [new FallbackStore(denied), new FallbackStore()]) {
      const waiting = entry();
      await store.put(waiting);
      await store.put({ ...waiting, attempts: 1 });
      expect(await store.all()).to.deep.equal([{ ...waiting, attempts: 1 }]);
      expect(store.keeps(waiting.submission.id)).to.be.false;
      await store.delete(waiting.submission.id);
      expect(await store.all()).to.deep.equal([]);
    }
  });

  it('that was cleared while it waited is still there, is not kept, and is not written again', async () => {
    const database = memoryStore();
    const store = new FallbackStore(database);
    const waiting = entry();
    await store.put(waiting);
    await database.delete(waiting.submission.id);
    expect(await store.all()).to.deep.equal([waiting]);
    expect(store.keeps(waiting.submission.id)).to.be.false;
    await store.put({ ...waiting, attempts: 1 });
    expect((await store.all())[0]!.attempts).to.equal(1);
    expect(await database.all()).to.deep.equal([]);
  });

  it('is not said to be kept once the database was closed, until it is found there again', async () => {
    const store = new FallbackStore(memoryStore());
    const waiting = entry();
    await store.put(waiting);
    store.doubt();
    expect(store.keeps(waiting.submission.id)).to.be.false;
    await store.all();
    expect(store.keeps(waiting.submission.id)).to.be.true;
  });

  it('of another page that was cleared goes on as well, once this page has seen it', async () => {
    const database = memoryStore();
    const waiting = entry();
    await database.put(waiting);
    const store = new FallbackStore(database);
    await store.all();
    await database.delete(waiting.submission.id);
    expect(await store.all()).to.deep.equal([waiting]);
  });

  it('that another page has withdrawn, or closed when it was settled, is not brought back', async () => {
    for (const state of ['withdrawn', 'accepted'] as const) {
      const database = memoryStore();
      const store = new FallbackStore(database);
      const waiting = entry();
      await store.put(waiting);
      await database.put({ ...waiting, state });
      expect((await store.all()).map((each) => each.state)).to.deep.equal([state]);
      await database.delete(waiting.submission.id);
      expect(await store.all()).to.deep.equal([]);
    }
  });

  it('that cannot be marked as withdrawn is taken out, so that no other page sends it', async () => {
    const database = memoryStore();
    const waiting = entry();
    await database.put(waiting);
    const store = new FallbackStore({ ...database, put: refuses });
    await store.put({ ...waiting, state: 'withdrawn' });
    expect(await database.all()).to.deep.equal([]);
    expect((await store.all()).map(({ state }) => state)).to.deep.equal(['withdrawn']);
  });

  it('is read again where the browser has just closed the database', async () => {
    const database = memoryStore();
    const waiting = entry();
    await database.put(waiting);
    let asked = 0;
    const all = () => (asked++ === 0 ? refuses() : database.all());
    const store = new FallbackStore({ ...database, all });
    expect(await store.all()).to.deep.equal([waiting]);
    expect(store.keeps(waiting.submission.id)).to.be.true;
  });
});

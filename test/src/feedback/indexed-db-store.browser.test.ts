/** Stored entries are there when the page is opened again, in every engine. */
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { indexedDbStore, newId, Outbox, type OutboxEntry } from '../../../src/feedback/index.js';

const entry = (message: string): OutboxEntry => ({
  submission: { id: newId(), kind: 'praise', message },
  endpoint: 'https://iestade.example/',
  createdAt: 1,
  attempts: 0,
  retryAt: 1,
  state: 'waiting',
});

describe('entries in the browser', () => {
  let name: string;
  beforeEach(() => (name = `test-${newId()}`));
  afterEach(() => {
    sinon.restore();
    indexedDB.deleteDatabase(name);
  });

  it('are there for another page, as they were put in', async () => {
    const written = entry('Paldies par laipno apkalpošanu! 😀');
    await indexedDbStore(name).put(written);
    expect(await indexedDbStore(name).all()).to.deep.equal([written]);
  });

  it('are put in anew under the same id, and taken out by it', async () => {
    const store = indexedDbStore(name);
    const written = entry('Ieteikums');
    await store.put(written);
    await store.put({ ...written, attempts: 3 });
    expect((await store.all()).map(({ attempts }) => attempts)).to.deep.equal([3]);
    await store.delete(written.submission.id);
    expect(await store.all()).to.deep.equal([]);
  });

  it('of many sizes and in great number are all kept', async () => {
    const store = indexedDbStore(name);
    const many = Array.from({ length: 60 }, (_, index) => entry('ā'.repeat(index * 100)));
    await Promise.all(many.map((each) => store.put(each)));
    expect(await store.all()).to.have.length(60);
  });

  it('that cannot be kept are told of at once', async () => {
    sinon.stub(indexedDB, 'open').throws(new DOMException('no', 'SecurityError'));
    const box = new Outbox({
      endpoint: 'https://iestade.example/',
      store: indexedDbStore(name),
      now: () => 1,
    });
    let message = '';
    await box
      .put(entry('x').submission)
      .catch((error: unknown) => (message = (error as Error).name));
    expect(message).to.equal('SecurityError');
  });

  it('can be kept again when the browser lets them', async () => {
    const open = sinon.stub(indexedDB, 'open').throws(new DOMException('no', 'UnknownError'));
    const store = indexedDbStore(name);
    const written = entry('Atkal');
    await store.put(written).catch(() => undefined);
    open.restore();
    await store.put(written);
    expect(await store.all()).to.have.length(1);
  });

  it('of a database that never opens are not waited for', async () => {
    const request = indexedDB.open(name);
    request.addEventListener = () => undefined;
    sinon.stub(indexedDB, 'open').returns(request);
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let message = '';
    const waiting = indexedDbStore(name)
      .all()
      .catch((error: unknown) => (message = (error as Error).message));
    await clock.tickAsync(3001);
    await waiting;
    expect(message).to.equal('The database does not open');
  });
});

/** What is kept in the browser is there when the page comes again, in every engine. */
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { browserStore, newId, Outbox, type Letter } from '../../../src/feedback/index.js';

const letter = (message: string): Letter => ({
  submission: { id: newId(), kind: 'praise', message },
  endpoint: 'https://iestade.example/',
  putAt: 1,
  tries: 0,
  nextAt: 1,
  state: 'waiting',
});

describe('letters in the browser', () => {
  let name: string;
  beforeEach(() => (name = `test-${newId()}`));
  afterEach(() => {
    sinon.restore();
    indexedDB.deleteDatabase(name);
  });

  it('are there for another page, as they were put in', async () => {
    const written = letter('Paldies par laipno apkalpošanu! 😀');
    await browserStore(name).put(written);
    expect(await browserStore(name).all()).to.deep.equal([written]);
  });

  it('are put in anew under the same id, and taken out by it', async () => {
    const store = browserStore(name);
    const written = letter('Ieteikums');
    await store.put(written);
    await store.put({ ...written, tries: 3 });
    expect((await store.all()).map(({ tries }) => tries)).to.deep.equal([3]);
    await store.delete(written.submission.id);
    expect(await store.all()).to.deep.equal([]);
  });

  it('of many sizes and in great number are all kept', async () => {
    const store = browserStore(name);
    const many = Array.from({ length: 60 }, (_, index) => letter('ā'.repeat(index * 100)));
    await Promise.all(many.map((each) => store.put(each)));
    expect(await store.all()).to.have.length(60);
  });

  it('that cannot be kept are told of at once', async () => {
    sinon.stub(indexedDB, 'open').throws(new DOMException('no', 'SecurityError'));
    const box = new Outbox({
      endpoint: 'https://iestade.example/',
      store: browserStore(name),
      now: () => 1,
    });
    let said = '';
    await box.put(letter('x').submission).catch((error: unknown) => (said = (error as Error).name));
    expect(said).to.equal('SecurityError');
  });

  it('can be kept again when the browser lets them', async () => {
    const open = sinon.stub(indexedDB, 'open').throws(new DOMException('no', 'UnknownError'));
    const store = browserStore(name);
    const written = letter('Atkal');
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
    let said = '';
    const waiting = browserStore(name)
      .all()
      .catch((error: unknown) => (said = (error as Error).message));
    await clock.tickAsync(3001);
    await waiting;
    expect(said).to.equal('The database does not open');
  });
});

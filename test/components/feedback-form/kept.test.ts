/**
 * Drafts and receipts stay until the tab is closed, in no other tab, and any content of the storage is
 * tolerated.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { indexedDbStore } from '../../../src/feedback/indexed-db-store.js';
import type { OutboxEntry } from '../../../src/feedback/index.js';
import {
  accepted,
  all,
  answers,
  brokenLine,
  COMPLAINT,
  fill,
  newEndpoint,
  one,
  seen,
  send,
  showAgain,
  showForm,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
  sessionStorage.clear();
  localStorage.clear();
});

const DAY = 24 * 60 * 60_000;
const message = (element: Element) => one<HTMLTextAreaElement>(element, '#_message').value;

/** Waits until the database has it so, as JSON of the entries for the endpoint. */
async function untilStored(endpoint: string, isSo: (text: string) => boolean): Promise<void> {
  const store = indexedDbStore();
  for (;;) {
    const own = (await store.all()).filter((entry) => entry.endpoint === endpoint);
    if (isSo(JSON.stringify(own))) return;
    await new Promise(requestAnimationFrame);
  }
}

describe('in a tab', () => {
  it('a draft and a receipt stay for as long as the tab does', async () => {
    const clock = sinon.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    clock.tick(30 * DAY);
    const later = await showAgain(element);
    expect(message(later)).to.equal(COMPLAINT.message);
    await send(later);
    clock.tick(30 * DAY);
    const again = await showAgain(later);
    await until(() => all(again, '[part="receipt"]')[0]);
    expect(seen(again, '[part="receipt"]')).to.contain('ABCD-2345').and.contain(COMPLAINT.message);
  });

  it('nothing is erased by a clock while the page is open', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    // The part that sends is loaded.
    await until(() => all(element, '[role="status"]').length > 1);
    clock.tick(60 * 60_000);
    await element.updateComplete;
    expect(message(element)).to.equal(COMPLAINT.message);
    await send(element);
    clock.tick(60 * 60_000);
    await element.updateComplete;
    expect(seen(element, '[part="receipt"]')).to.contain(COMPLAINT.message);
  });

  it('a receipt keeps its words there, though another tab has been opened, and shows them to no other', async () => {
    answers(accepted());
    const element = await showForm();
    const { endpoint } = element;
    await fill(element, COMPLAINT);
    await send(element);
    await untilStored(endpoint, (text) => !text.includes('Rindā'));

    const own = Object.entries(sessionStorage);
    sessionStorage.clear();
    const other = await showAgain(element);
    await until(() => seen(other).includes('Agrāk uzrakstītais ziņojums ir nosūtīts'));
    expect(seen(other)).to.contain('ABCD-2345').and.not.contain(COMPLAINT.message);

    for (const [name, value] of own) sessionStorage.setItem(name, String(value));
    const again = await showAgain(other);
    await until(() => all(again, '[part="receipt"]')[0]);
    expect(seen(again, '[part="receipt"]')).to.contain(COMPLAINT.message);
  });

  it('a receipt that is closed is gone', async () => {
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    one<HTMLButtonElement>(element, '[part="receipt"] > button').click();
    await until(() => all(element, 'form')[0]);
    await untilStored(element.endpoint, (text) => text === '[]');
    expect(JSON.stringify(Object.entries(sessionStorage))).not.to.contain('Rindā');
    const again = await showAgain(element);
    await until(() => all(again, 'form')[0]);
    expect(seen(again)).not.to.contain('ABCD-2345');
  });
});

describe('a storage in which anything may stand', () => {
  /** The key under which a form keeps its draft or its receipt. */
  const keyOf = (name: string) =>
    Object.keys(sessionStorage).find((key) => key.startsWith(`atd-widgets:${name}:`))!;

  const id = '"savedAt":4102444800000,"id":"0f3b8a52-5d2e-4341-9fb3-09c2708909fd"';
  for (const draft of [
    ...['{"values":null}', 'null', '5', '"x"', '{', '{"id":{},"values":{"kind":["complaint"]}}'],
    ...[`{${id},"values":null}`, `{${id},"values":{"message":5}}`, `{${id},"values":[]}`],
  ]) {
    it(`a draft ${draft} is ignored`, async () => {
      const element = await showForm();
      await fill(element, COMPLAINT);
      sessionStorage.setItem(keyOf('draft'), draft);
      const again = await showAgain(element);
      expect(message(again)).to.equal('');
      answers(accepted());
      await fill(again, COMPLAINT);
      await send(again);
      // The lock may still be that of the form before.
      await until(() => seen(again, '[part="reference"]') === 'ABCD-2345');
    });
  }

  it('the words of a draft are there, whatever else of it is wrong', async () => {
    const element = await showForm();
    await fill(element, COMPLAINT);
    const values = { message: 'Rindā', email: 5, toString: 'x', kind: 'complaint' };
    sessionStorage.setItem(keyOf('draft'), JSON.stringify({ id: 'x', values, supersedes: {} }));
    const again = await showAgain(element);
    expect(message(again)).to.equal('Rindā');
    const posts = answers(accepted());
    await send(again);
    await until(() => seen(again, '[part="reference"]') === 'ABCD-2345');
    const body = JSON.parse((posts.lastCall.args[1] as RequestInit).body as string) as object;
    expect(body)
      .to.have.property('id')
      .that.matches(/^[0-9a-f-]{36}$/);
    expect(body).not.to.have.property('supersedes');
  });

  for (const [what, shown] of [
    ['no receipt', { state: 'accepted' }],
    [
      'a receipt of another form',
      { state: 'accepted', receipt: { reference: 'X', receivedAt: 'x' } },
    ],
    ['no submission', { submission: null }],
    ['nothing', null],
  ] as const) {
    it(`an entry to be shown that has ${what} is ignored`, async () => {
      answers(accepted());
      const element = await showForm();
      await fill(element, COMPLAINT);
      await send(element);
      const key = keyOf('sent');
      const entry = JSON.parse(sessionStorage.getItem(key)!) as object;
      sessionStorage.setItem(
        key,
        JSON.stringify(shown && { ...entry, receipt: undefined, ...shown }),
      );
      const again = await showAgain(element);
      // The database knows that it has arrived, and has no words of it.
      await until(() => seen(again).includes('Agrāk uzrakstītais ziņojums ir nosūtīts'));
      expect(all(again, 'form')).to.have.length(1);
    });
  }

  it('entries of the outbox that are none are ignored, and the others are sent', async () => {
    const endpoint = newEndpoint();
    const store = indexedDbStore();
    const entry = (id: string, more: object) =>
      ({
        submission: { id, kind: 'praise', message: id },
        endpoint,
        createdAt: Date.now(),
        ...more,
      }) as OutboxEntry;
    const bad = [
      entry('a', { state: 'accepted' }),
      entry('b', { state: 'accepted', receipt: { reference: 5, receivedAt: 'x' } }),
      entry('c', { state: 'refused' }),
      entry('d', { state: 'x' }),
    ];
    for (const each of bad) await store.put(each);
    await store.put(entry('e', { state: 'waiting', attempts: 'x', retryAt: '9999' }));
    localStorage.setItem(`atd-widgets:outbox:${endpoint}`, '1');
    const posts = answers(accepted());
    const element = await showForm({ endpoint });
    await until(() => seen(element).includes('Agrāk uzrakstītais ziņojums ir nosūtīts'));
    expect(all(element, 'form')).to.have.length(1);
    expect(all(element, '[part="notice"]')).to.have.length(1);
    expect(posts.callCount).to.equal(1);
    for (const each of bad) await store.delete(each.submission.id);
  });
});

describe('a form that has left the page', () => {
  it('goes on with what only it has, and is quiet when that has arrived', async () => {
    sinon.stub(indexedDB, 'open').throws(new DOMException('no', 'SecurityError'));
    const { posts, mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const submitted = new Promise((resolve) => element.addEventListener('atd-submitted', resolve));
    element.remove();
    mend();
    await submitted;
    const count = posts.callCount;
    dispatchEvent(new Event('online'));
    await new Promise(requestAnimationFrame);
    expect(posts.callCount).to.equal(count);
  });

  it('leaves to the next one what is kept', async () => {
    const { posts, mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    element.remove();
    const count = posts.callCount;
    mend();
    for (let turn = 0; turn < 10; turn++) await new Promise(requestAnimationFrame);
    expect(posts.callCount).to.equal(count);
    const next = await showAgain(element);
    await until(() => all(next, '[part="receipt"]')[0]);
  });
});

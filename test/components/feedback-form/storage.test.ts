/** Drafts are stored where the form states, and it also states where nothing can be stored. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import {
  accepted,
  all,
  answers,
  brokenLine,
  COMPLAINT,
  fill,
  one,
  posted,
  press,
  seen,
  send,
  showAgain,
  showForm,
  stored,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
  sessionStorage.clear();
  localStorage.clear();
});

const message = (element: Parameters<typeof one>[0]) =>
  one<HTMLTextAreaElement>(element, '#_message').value;
const drafts = (storage: Storage) =>
  Object.keys(storage).filter((key) => key.startsWith('atd-widgets:draft:'));
const DAY = 24 * 60 * 60_000;

describe('a draft', () => {
  for (const [draft, said] of [
    ['tab', 'Melnraksts glabājas šajā pārlūka cilnē.'],
    ['device', 'Melnraksts septiņas dienas glabājas šajā ierīcē.'],
  ] as const) {
    it(`for the ${draft} is there again after a reload, and says where it lies`, async () => {
      const element = await showForm({ draft });
      await fill(element, { ...COMPLAINT, telephone: '+371 20000000' });
      expect(seen(element, '[part="draft"]')).to.contain(said);
      const again = await showAgain(element);
      expect(message(again)).to.equal(COMPLAINT.message);
      expect(one<HTMLInputElement>(again, '#_kind-complaint').checked).to.be.true;
      expect(one<HTMLInputElement>(again, '#_reply').checked).to.be.true;
      expect(one<HTMLInputElement>(again, '#_email').value).to.equal(COMPLAINT.email);
      expect(seen(again, '[part="draft"]')).to.contain(said);
    });

    it(`for the ${draft} can be erased`, async () => {
      const element = await showForm({ draft });
      await fill(element, COMPLAINT);
      one<HTMLButtonElement>(element, '[part="draft"] button').click();
      await element.updateComplete;
      expect(message(element)).to.equal('');
      expect(message(await showAgain(element))).to.equal('');
      expect(stored(element).tab + stored(element).device).not.to.contain('Rindā');
    });
  }

  it('for the tab is not left on the device', async () => {
    const element = await showForm({ draft: 'tab' });
    await fill(element, COMPLAINT);
    expect(stored(element).device).not.to.contain('Rindā');
  });

  it('on the device is gone after seven days', async () => {
    const clock = sinon.useFakeTimers({ now: Date.now(), toFake: ['Date'] });
    const element = await showForm({ draft: 'device' });
    await fill(element, COMPLAINT);
    clock.tick(7 * DAY - 1000);
    const again = await showAgain(element);
    expect(message(again)).to.equal(COMPLAINT.message);
    clock.tick(2000);
    expect(message(await showAgain(again))).to.equal('');
    expect(stored(element).device).not.to.contain('Rindā');
  });

  it('that is off is nowhere, and says so', async () => {
    const element = await showForm({ draft: 'off' });
    await fill(element, COMPLAINT);
    expect(seen(element, '[part="draft"]')).to.contain('Melnraksts netiek glabāts');
    expect(stored(element).tab + stored(element).device).not.to.contain('Rindā');
  });

  it('stays until the institution has confirmed', async () => {
    const { mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    expect(stored(element).tab).to.contain('Rindā');
    mend();
    await until(() => all(element, '[part="receipt"]')[0]);
    expect(drafts(sessionStorage)).to.deep.equal([]);
  });

  it('says that it is not kept where the storage is full or not there', async () => {
    sinon.stub(Storage.prototype, 'setItem').throws(new DOMException('full', 'QuotaExceededError'));
    const element = await showForm();
    await fill(element, COMPLAINT);
    expect(seen(element, '[part="draft"]')).to.contain('Melnraksts netiek glabāts');
    expect(message(element)).to.equal(COMPLAINT.message);
  });
});

describe('a browser that keeps nothing', () => {
  for (const [what, breakIt] of [
    [
      'whose database does not open',
      () => sinon.stub(indexedDB, 'open').throws(new DOMException('no', 'SecurityError')),
    ],
    [
      'whose database is full',
      () =>
        sinon
          .stub(IDBObjectStore.prototype, 'put')
          .throws(new DOMException('full', 'QuotaExceededError')),
    ],
  ] as const) {
    it(`${what} still sends`, async () => {
      breakIt();
      const posts = answers(accepted());
      const element = await showForm();
      await fill(element, COMPLAINT);
      await send(element);
      expect(seen(element, '[part="reference"]')).to.equal('ABCD-2345');
      expect(posted(posts)).to.have.length(1);
    });

    it(`${what} says that nothing is kept, attempts again, and offers other ways`, async () => {
      breakIt();
      const { mend } = brokenLine();
      const element = await showForm({ email: 'a@b.lv' });
      await fill(element, COMPLAINT);
      await send(element);
      expect(seen(element, '[part="waiting"]'))
        .to.contain('Šis pārlūks ziņojumu neglabā')
        .and.contain('Tālrunis +371 67280485');
      expect(all(element, 'a[href^="mailto:"]')).to.have.length(1);
      mend();
      await until(() => all(element, '[part="receipt"]')[0]);
    });
  }

  it('without locks and without https sends once', async () => {
    sinon.stub(navigator, 'locks').value(undefined);
    sinon.stub(crypto, 'randomUUID').value(undefined);
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const [{ id }] = posted(posts) as [{ id: string }];
    expect(id).to.match(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(posted(posts)).to.have.length(1);
  });

  it('and a page that wants nothing kept: one attempt, and then other ways', async () => {
    const { posts, mend } = brokenLine();
    const element = await showForm({ draft: 'off' });
    await fill(element, COMPLAINT);
    await send(element);
    expect(seen(element, '[part="waiting"]')).to.contain('Ziņojums netiek glabāts');
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(posted(posts)).to.have.length(1);
    mend();
    one<HTMLButtonElement>(element, '[part="waiting"] button').click();
    await until(() => all(element, '[part="receipt"]')[0]);
  });

  it('lets the text be copied by hand where it may not be copied', async () => {
    sinon.stub(navigator.clipboard, 'writeText').rejects(new DOMException('no', 'NotAllowedError'));
    answers(new TypeError('Failed to fetch'));
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    all(element, '[part="tools"] button').at(-1)!.click();
    await until(() => all(element, '.by-hand')[0]);
    const area = one<HTMLTextAreaElement>(element, '.by-hand');
    expect(area.value).to.contain(COMPLAINT.message).and.contain('Autotransporta direkcija');
    expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
  });
});

it('a form that was pressed before it could send does so when it can', async () => {
  answers(accepted());
  const element = await showForm();
  await fill(element, COMPLAINT);
  press(element);
  await until(() => all(element, '[part="receipt"]')[0]);
});

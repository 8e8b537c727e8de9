/** A receiver that answers otherwise than documented: the integrator learns of it, the citizen reads the truth. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import {
  accepted,
  all,
  answers,
  COMPLAINT,
  fill,
  json,
  one,
  posted,
  seen,
  send,
  showForm,
  until,
} from '../../support/feedback-form.js';

let warned: sinon.SinonStub;
beforeEach(() => (warned = sinon.stub(console, 'warn')));
afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

async function warnings(): Promise<string[]> {
  // A message may still be on its way to the queue.
  await messagesLogged();
  await messagesLogged();
  return warned.getCalls().map(({ args }) => String(args[0]));
}

describe('an answer without a receipt', () => {
  for (const [answer, found] of [
    [() => new Response('', { status: 202 }), 'status 202 with an empty body'],
    [() => new Response(null, { status: 204 }), 'status 204 with an empty body'],
    [
      () => json(201, { reference: 17, receivedAt: '2026-11-25T10:05:00Z' }),
      'status 201 with a reference that is a number',
    ],
    [() => json(201, { reference: 'A-1' }), 'status 201 without receivedAt'],
    [
      () => new Response('<p>ok', { headers: { 'content-type': 'text/html' } }),
      'status 200 with a body that is not JSON (text/html)',
    ],
  ] as const) {
    it(`is logged once, and the message waits and is sent again: ${found}`, async () => {
      const posts = answers(answer, answer, accepted());
      const element = await showForm();
      await fill(element, COMPLAINT);
      await send(element);
      expect(all(element, '[part="waiting"]').length).to.equal(1);
      await until(() => all(element, '[part="receipt"]').length);
      expect(new Set(posted(posts).map(({ id }) => id)).size).to.equal(1);
      const texts = await warnings();
      expect(texts).to.have.length(1);
      expect(texts[0])
        .to.contain(found)
        .and.contain(element.endpoint)
        .and.contain('Expected: status 201 and JSON')
        .and.not.contain(COMPLAINT.message);
    });
  }

  it('is not blamed on a receiver that is away', async () => {
    answers(json(503, {}), new TypeError('Failed to fetch'), accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    await until(() => all(element, '[part="receipt"]').length);
    expect(await warnings()).to.deep.equal([]);
  });
});

describe('a message that is too long for the receiver', () => {
  for (const [limit, text] of [
    [undefined, 'Saīsiniet ziņojumu: iestādes sistēmai tas ir par garu'],
    [6000, 'Saīsiniet ziņojumu: iestādes sistēmai tas ir par garu'],
    [-1, 'Saīsiniet ziņojumu: iestādes sistēmai tas ir par garu'],
    ['20', 'Saīsiniet ziņojumu: iestādes sistēmai tas ir par garu'],
    [20, 'Saīsiniet ziņojumu par 8 rakstzīmēm'],
  ] as const) {
    it(`is to be shortened, and by a number only if that is true: ${limit}`, async () => {
      answers(json(422, { errors: [{ field: 'message', rule: 'too-long', limit }] }));
      const element = await showForm();
      await fill(element, COMPLAINT);
      await send(element);
      // WebKit leaves out the space after what is for the ear alone.
      expect(seen(element, '#_message-error').replace(/^Kļūda:\s*/, '')).to.equal(text);
      expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(COMPLAINT.message);
      const isStated = typeof limit === 'number' && limit > 0;
      const texts = await warnings();
      expect(texts).to.have.length(isStated ? 0 : 1);
      if (!isStated) expect(texts[0]).to.contain('message as too-long and stated no limit');
    });
  }
});

it('an address with a password is not used: browsers refuse it; other channels are shown', async () => {
  const posts = answers(accepted());
  const element = await fixture<AtdFeedbackForm>(
    html`<atd-feedback-form
      endpoint="https://lietotajs:parole@iestade.example/x"
    ></atd-feedback-form>`,
  );
  await element.ready;
  expect(all(element, '[part="channels"]').length).to.equal(1);
  expect(all(element, 'form').length).to.equal(0);
  const texts = await warnings();
  expect(texts).to.have.length(1);
  expect(texts[0])
    .to.contain('endpoint="https://…@iestade.example/x"')
    .and.contain('without user name and password')
    .and.not.contain('parole');
  expect(posts.called).to.be.false;
});

/** A submission arrives once, and the form always shows its true state. */
import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import sinon from 'sinon';
import { indexedDbStore } from '../../../src/feedback/indexed-db-store.js';
import type { AtdSubmittedEvent } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  all,
  answers,
  brokenLine,
  COMPLAINT,
  fill,
  focus,
  json,
  one,
  posted,
  press,
  seen,
  send,
  showAgain,
  showForm,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

const waiting =
  'Iestāde vēl nav apstiprinājusi, ka ziņojums ir saņemts. Atbildes termiņu skaita no dienas, kad iestāde ziņojumu saņem.';

describe('a message that the institution has', () => {
  it('is confirmed with its number, the time in Riga, the words, and what happens next', async () => {
    answers(accepted({ replyBy: '2026-12-09' }));
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    expect(seen(element, '[part="receipt"]'))
      .to.contain('Paldies, ziņojums ir saņemts')
      .and.contain('Ziņojuma numurs: ABCD-2345')
      .and.contain('Saņemts 2026. gada 25. novembrī plkst. 12.05 (Rīgas laiks).')
      .and.contain(
        'Atbildi iestāde sniegs saskaņā ar klientu apkalpošanas standartu, Iesniegumu likumā noteiktajā termiņā – ne vēlāk kā 9. decembrī.',
      )
      .and.contain('atbildes termiņš ir viens mēnesis no ziņojuma saņemšanas.')
      .and.contain('Rindā gaidīju divas stundas.')
      .and.contain('janis@piemers.lv');
    await until(() => focus(element) === '_panel');
    expect(all(element, 'form')).to.deep.equal([]);
  });

  it('is confirmed in English on an English page', async () => {
    answers(accepted({ replyBy: '2026-12-09' }));
    const element = await showForm({ lang: 'en' });
    await fill(element, COMPLAINT);
    await send(element);
    // The institution's own words are loaded when somebody begins to write.
    await until(() => seen(element, '[part="receipt"]').includes('under the customer service'));
    expect(seen(element, '[part="receipt"]'))
      .to.contain('Received on 25 November 2026 at 12:05 (Riga time).')
      .and.contain(
        'The institution will reply under the customer service standard, within the time limit of the Law on Submissions: no later than 9 December 2026.',
      )
      .and.contain('the time limit is one month from the receipt of the message');
  });

  for (const [what, values, answer, said] of [
    [
      'an anonymous one',
      { kind: 'complaint', message: 'x' },
      { replyBy: '2026-12-09' },
      'Atbildes nebūs, jo tā nav lūgta.',
    ],
    [
      'a rating',
      { kind: 'rating', rating: '4' },
      { replyBy: '2026-12-09' },
      'Vērtējums ir anonīms.',
    ],
    [
      'a request for a meeting',
      { kind: 'meeting', message: 'x', telephone: '+371 20000000' },
      { replyBy: '2026-12-09' },
      'Iestāde ar jums sazināsies, lai vienotos par tikšanās laiku.',
    ],
  ] as const) {
    it(`promises no date for ${what}`, async () => {
      answers(accepted(answer));
      const element = await showForm();
      await fill(element, values);
      await send(element);
      expect(seen(element, '[part="receipt"]')).to.contain(said).and.not.contain('ne vēlāk kā');
    });
  }

  it('has no date where the receiver names none', async () => {
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    expect(seen(element, '[part="receipt"]')).not.to.contain('ne vēlāk kā');
  });

  it('is sent with what belongs to it, and nothing that was not asked for', async () => {
    const posts = answers(accepted());
    const element = await showForm({ office: 'riga', topic: 'tiesibas-3' });
    await fill(element, { ...COMPLAINT, kind: 'rating' });
    await fill(element, { kind: 'rating', rating: '5' });
    await send(element);
    const [submission] = posted(posts);
    expect(submission).to.include({
      ...{ kind: 'rating', rating: 5, office: 'riga', topic: 'tiesibas-3', institution: 'atd' },
      ...{ language: 'lv', page: location.href.replace(/[?#].*/, '') },
    });
    expect(submission).not.to.have.any.keys('email', 'telephone', 'reply');
  });

  it('is told to the page', async () => {
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    setTimeout(() => press(element));
    const event = (await oneEvent(element, 'atd-submitted')) as unknown as AtdSubmittedEvent;
    expect(event.receipt.reference).to.equal('ABCD-2345');
    expect(event.submission.message).to.equal(COMPLAINT.message);
    expect(event.composed && event.bubbles).to.be.true;
  });

  it('shows its receipt after a reload too, and no draft is left', async () => {
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const again = await showAgain(element);
    await until(() => all(again, '[part="receipt"]')[0]);
    expect(seen(again, '[part="reference"]')).to.equal('ABCD-2345');
    one<HTMLButtonElement>(again, '[part="receipt"] > button').click();
    await until(() => all(again, 'form')[0]);
    expect(one<HTMLTextAreaElement>(again, '#_message').value).to.equal('');
    await until(() => focus(again) === '_kind-praise');
  });

  it('leads to a survey where the page names one, and only to the web', async () => {
    answers(accepted());
    const element = await showForm({ surveyUrl: 'https://aptauja.example/1' });
    await fill(element, COMPLAINT);
    await send(element);
    const link = one<HTMLAnchorElement>(element, '[part="receipt"] p a');
    expect(link.href).to.equal('https://aptauja.example/1');
  });
});

describe('a message of which nobody knows whether it has arrived', () => {
  for (const [what, answer] of [
    ['the network is away', new TypeError('Failed to fetch')],
    ['the answer is 408', json(408, {})],
    ['the answer is 425', json(425, {})],
    ['the answer is 429', json(429, {}, { 'retry-after': '30' })],
    ['the answer is 500', json(500, {})],
    ['the answer is 503', json(503, {})],
    ['a page of a hotel answers', new Response('<!doctype html><title>Log in</title>')],
  ] as const) {
    it(`is kept and said not to have arrived where ${what}`, async () => {
      answers(answer);
      const element = await showForm({ email: 'a@b.lv' });
      await fill(element, COMPLAINT);
      await send(element);
      expect(seen(element, '[part="waiting"]'))
        .to.contain(waiting)
        .and.contain('Ziņojums glabājas šajā ierīcē')
        .and.contain(COMPLAINT.message)
        .and.contain('Tālrunis +371 67280485');
      const mail = one<HTMLAnchorElement>(element, 'a[href^="mailto:"]');
      expect(decodeURIComponent(mail.href)).to.contain(COMPLAINT.message);
      await until(() => focus(element) === '_panel');
    });
  }

  it('is sent again by itself, under the same id, when the network is back', async () => {
    const { posts, mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    mend();
    await until(() => all(element, '[part="receipt"]')[0]);
    const [first, second] = posted(posts);
    expect(second).to.deep.equal(first);
  });

  it('goes on after a reload, in another tab as well', async () => {
    const { mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const again = await showAgain(element);
    await until(() => all(again, '[part="waiting"]')[0]);
    sessionStorage.clear();
    mend();
    const elsewhere = await showAgain(again);
    await until(() => seen(elsewhere).includes('Agrāk uzrakstītais ziņojums ir nosūtīts'));
    expect(seen(elsewhere)).to.contain('ABCD-2345').and.not.contain(COMPLAINT.message);
    expect(all(elsewhere, 'form')).to.have.length(1);
    // No text of it remains for the next person at the device.
    const kept = await indexedDbStore().all();
    const entries = JSON.stringify(kept.filter(({ endpoint }) => endpoint === elsewhere.endpoint));
    expect(entries).to.contain('ABCD-2345').and.not.contain(COMPLAINT.message);
  });

  it('is known to be that of a draft that has stayed on the device', async () => {
    const { mend } = brokenLine();
    const element = await showForm({ draft: 'device' });
    await fill(element, COMPLAINT);
    await send(element);
    sessionStorage.clear();
    const again = await showAgain(element);
    await until(() => all(again, '[part="waiting"]')[0]);
    mend();
    await until(() => all(again, '[part="receipt"]')[0]);
    const drafts = Object.keys(localStorage).filter((key) => key.includes(':draft:'));
    expect(drafts).to.deep.equal([]);
  });

  it('may be written on: the new one says whose place it takes', async () => {
    const { posts, mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    all(element, '[part="waiting"] button')[1]!.click();
    await until(() => all(element, 'form')[0]);
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(COMPLAINT.message);
    expect(one<HTMLInputElement>(element, '#_email').value).to.equal(COMPLAINT.email);
    mend();
    await fill(element, { message: 'Trīs stundas.' });
    await send(element);
    const [first] = posted(posts);
    const second = posted(posts).at(-1);
    expect(second!['id']).not.to.equal(first!['id']);
    expect(second!['supersedes']).to.equal(first!['id']);
  });

  it('may be withdrawn', async () => {
    const posts = answers(new TypeError('Failed to fetch'));
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    all(element, '[part="waiting"] button')[2]!.click();
    await until(() => all(element, 'form')[0]);
    const before = posted(posts).length;
    dispatchEvent(new Event('online'));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(posted(posts)).to.have.length(before);
  });
});

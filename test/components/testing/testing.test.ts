/** `atd-widgets/testing` in a real browser, with the real timers. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../../components/index.js';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import {
  answerRequests,
  freezeTime,
  never,
  offline,
  receipt,
  refusal,
  sampleDocument,
  sampleStandard,
  settled,
  type FrozenTime,
  type Requests,
} from '../../../components/testing/index.js';
import { status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

const ADDRESS = 'https://piekraste.example/standard.json';
let time: FrozenTime | undefined;
let requests: Requests | undefined;

afterEach(() => {
  fixtureCleanup();
  sessionStorage.clear();
  requests?.restore();
  time?.restore();
  [requests, time] = [undefined, undefined];
});

async function hours(markup = html`<atd-opening-hours></atd-opening-hours>`) {
  const element = await fixture<AtdOpeningHours>(markup);
  await settled();
  return element;
}

describe('the frozen clock of atd-widgets/testing', () => {
  it('shows 23 December in whatever zone the machine is', async () => {
    time = freezeTime('2026-12-23T10:30');
    expect(time.now).to.equal(riga('2026-12-23T10:30'));
    const element = await hours(html`<atd-opening-hours office="riga"></atd-opening-hours>`);
    expect(status(element)).to.equal('Parasti atvērts līdz plkst. 12.00 – šodien var būt citādi');
    expect(Math.abs(Date.now() - time.now)).to.be.above(60_000);
  });

  it('goes on, and every element with it', async () => {
    time = freezeTime('2026-12-23T10:30');
    const element = await hours();
    const changes: string[] = [];
    element.addEventListener('atd-status-change', ({ status }) => changes.push(status.state));
    await time.advanceTo('2026-12-23T12:10');
    expect(status(element)).to.contain('pārtraukums līdz plkst. 13.00');
    await time.advanceTo('2026-12-24T10:00');
    expect(status(element)).to.contain('Slēgts');
    expect(changes).to.deep.equal(['closed']);
  });

  it('stops for elements that are on the page already, and goes on from where it was', async () => {
    const element = await hours();
    time = freezeTime('2026-12-23T10:30');
    await settled();
    expect(status(element)).to.contain('Parasti atvērts līdz plkst. 12.00');
    time.restore();
    time = freezeTime(riga('2026-11-28T12:00'));
    await settled();
    expect(status(element)).to.contain('Slēgts, atvērs pirmdien');
  });

  it('tells a visitor in another zone whose time it is', async () => {
    time = freezeTime('2026-12-23T10:30', { visitorZone: 'Asia/Tokyo' });
    expect(status(await hours())).to.contain('(Rīgas laiks)');
  });

  it('takes a time of another zone, an offset and an instant', () => {
    const at = Date.UTC(2026, 11, 23, 8, 30);
    for (const written of ['2026-12-23T08:30Z', '2026-12-23T10:30+02:00', at, new Date(at)]) {
      time = freezeTime(written);
      expect(time.now, JSON.stringify(written)).to.equal(at);
    }
    time = freezeTime('2026-12-23T17:30', { zone: 'Asia/Tokyo' });
    expect(time.now).to.equal(at);
  });

  it('refuses what is no time, in words', () => {
    for (const wrong of ['23.12.2026.', '2026-12-23', '2026-02-30T10:00', NaN, new Date(NaN)]) {
      expect(() => freezeTime(wrong), JSON.stringify(wrong)).to.throw(
        RangeError,
        'is not a time. Expected: 2026-12-23T10:30',
      );
    }
    expect(() => freezeTime('2026-12-23T10:30', { zone: 'Riga' })).to.throw(RangeError);
  });
});

describe('the sample documents of atd-widgets/testing', () => {
  for (const name of ['atd', 'municipality', 'library'] as const) {
    it(`have no issues, and are the test's own (${name})`, async () => {
      time = freezeTime('2026-12-23T10:30');
      sampleDocument(name).department.length = 0;
      const standard = sampleStandard(name);
      const element = await hours(
        html`<atd-opening-hours .standard=${standard}></atd-opening-hours>`,
      );
      expect(element.shadowRoot?.textContent).to.contain(standard.name.lv);
    });
  }

  it('are refused in words where a test has broken them, or misnamed', () => {
    const document = sampleDocument('library');
    document.timeZone = 'Riga';
    expect(() => sampleStandard(document)).to.throw('timeZone: ');
    expect(() => sampleDocument('libary' as 'library')).to.throw(RangeError, 'library');
  });
});

describe('the stand-in for requests of atd-widgets/testing', () => {
  const followed = () => hours(html`<atd-opening-hours src=${ADDRESS}></atd-opening-hours>`);

  it('gives documents, and new ones while the page is open', async () => {
    time = freezeTime('2026-12-23T10:30');
    const document = sampleDocument('municipality');
    requests = answerRequests({ [ADDRESS]: document });
    const element = await followed();
    expect(element.shadowRoot?.textContent).to.contain('Inventarizācija');
    document.dateModified = '2026-12-23';
    document.exceptions = [];
    requests.answer(ADDRESS, document);
    await time.advanceTo('2026-12-23T10:50');
    expect(element.shadowRoot?.textContent).not.to.contain('Inventarizācija');
    expect(requests.made).to.deep.equal(
      Array(2).fill({ method: 'GET', url: ADDRESS, body: undefined }),
    );
  });

  it('forgets the documents of a test before the next', async () => {
    time = freezeTime('2026-12-23T10:30');
    for (const name of ['municipality', 'library'] as const) {
      requests = answerRequests({ [ADDRESS]: sampleDocument(name) });
      const element = await followed();
      expect(element.shadowRoot?.textContent).to.contain(sampleStandard(name).name.lv);
      requests.restore();
    }
  });

  for (const [what, answer] of [
    ['a status', 503],
    ['no connection', offline()],
    ['a text', '<!doctype html>'],
    ['nothing', never()],
  ] as const) {
    it(`lets the element show its own content where the answer is ${what}`, async () => {
      requests = answerRequests({ [ADDRESS]: answer });
      const element = await hours(
        html`<atd-opening-hours src=${ADDRESS}>savs saturs</atd-opening-hours>`,
      );
      const slot = element.shadowRoot?.querySelector('slot');
      expect(slot?.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal([
        'savs saturs',
      ]);
    });
  }

  it('allows no other request, and names it in the end', async () => {
    requests = answerRequests();
    const before = window.fetch;
    await followed();
    expect(() => requests?.restore()).to.throw(`GET ${ADDRESS}`);
    expect(() => requests?.restore()).not.to.throw();
    expect(window.fetch).to.equal(before);
  });

  /** Sends a message, and returns what the form shows then. */
  async function sent(until: RegExp): Promise<string> {
    const element = await fixture<AtdFeedbackForm>(
      html`<atd-feedback-form endpoint="/feedback" kinds="praise" draft="off"></atd-feedback-form>`,
    );
    await settled();
    const root = element.shadowRoot!;
    const message = root.querySelector('textarea')!;
    message.value = 'Paldies par laipno apkalpošanu!';
    message.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    root.querySelector<HTMLButtonElement>('[part~="submit"]')!.click();
    for (let tries = 0; tries < 400 && !until.test(root.textContent); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return root.textContent;
  }

  it('takes a submission and gives a receipt', async () => {
    time = freezeTime('2026-12-23T10:30');
    requests = answerRequests({ '/feedback': receipt({ reference: 'PN-2026-0001' }) });
    expect(await sent(/PN-2026-0001/)).to.contain('PN-2026-0001');
    const [{ method, url, body } = { method: '', url: '', body: {} }] = requests.made;
    expect([method, url]).to.deep.equal(['POST', new URL('/feedback', document.baseURI).href]);
    expect(body).to.include({ kind: 'praise', message: 'Paldies par laipno apkalpošanu!' });
  });

  it('refuses a submission', async () => {
    requests = answerRequests({
      '/feedback': refusal([{ field: 'message', rule: 'too-long', limit: 10 }]),
    });
    expect(await sent(/Saīsiniet/)).to.contain('Saīsiniet ziņojumu par 21 rakstzīmi');
    expect(requests.made.length).to.equal(1);
  });
});

describe('settled() of atd-widgets/testing', () => {
  it('looks into open shadow roots', async () => {
    time = freezeTime('2026-12-23T10:30');
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<atd-opening-hours></atd-opening-hours>';
    await settled();
    expect(status(root.querySelector('atd-opening-hours')!)).to.contain('Parasti atvērts');
  });
});

/** What a citizen can do with a point: share its link, and do what it asks. */
import { aTimeout, expect, fixture, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdClientRights } from '../../../components/client-rights/client-rights.js';
import type { AtdRightSelectEvent } from '../../../components/client-rights/client-rights.events.js';
import { atdCharter } from '../../../src/standard/atd/charter.js';
import { atd } from '../../../src/standard/index.js';
import { all, showRights, texts } from '../../support/client-rights.js';

const tag = '<atd-client-rights></atd-client-rights>';

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

/** A phone whose sheet ends as given. */
function phone(share: sinon.SinonStub): sinon.SinonStub {
  const matches = window.matchMedia.bind(window);
  sinon
    .stub(window, 'matchMedia')
    .callsFake((query) =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : matches(query),
    );
  Object.defineProperties(navigator, {
    share: { value: share, configurable: true },
    canShare: { value: () => true, configurable: true },
  });
  return share;
}

function actionsOf(element: AtdClientRights): unknown[] {
  const heard: unknown[] = [];
  element.addEventListener('atd-right-select', ({ item, action, channel }: AtdRightSelectEvent) =>
    heard.push(channel === undefined ? [item, action] : [item, action, channel]),
  );
  return heard;
}

describe('sharing a point', () => {
  let write: sinon.SinonStub;

  beforeEach(() => {
    write = sinon.stub().resolves();
    sinon.stub(navigator, 'clipboard').value({ writeText: write });
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'canShare');
  });

  async function press(element: AtdClientRights): Promise<void> {
    all(element, '#tiesibas-3 button')[0]!.click();
    await aTimeout(20);
    await element.updateComplete;
  }

  it('opens the sheet of a phone with the words and the link of the point', async () => {
    const share = phone(sinon.stub().resolves());
    const element = await showRights(tag);
    const heard = actionsOf(element);
    await press(element);
    const { text, url } = share.lastCall.args[0] as { text: string; url: string };
    expect(text).to.equal(atdCharter().rights!.items['tiesibas-3']!.lv);
    expect(url).to.match(/#tiesibas-3$/);
    expect(write.called).to.equal(false);
    expect(heard).to.deep.equal([['tiesibas-3', 'share']]);
    const names = all(element, '[part="share"]').map((button) => button.ariaLabel);
    expect(names[2]).to.match(/^Kopīgot saiti uz \d\. punktu$/);
    expect(all(element, '[part="copy"]').length).to.equal(0);
  });

  it('is quiet where the citizen closes the sheet', async () => {
    phone(sinon.stub().rejects(new DOMException('', 'AbortError')));
    const element = await showRights(tag);
    const heard = actionsOf(element);
    await press(element);
    expect(write.called).to.equal(false);
    expect(texts(element, '.notice, .by-hand')).to.deep.equal([]);
    expect(heard).to.deep.equal([]);
  });

  it('copies where the sheet does not open', async () => {
    phone(sinon.stub().rejects(new DOMException('', 'NotAllowedError')));
    const element = await showRights(tag);
    const heard = actionsOf(element);
    await press(element);
    expect(write.lastCall.args[0]).to.match(/#tiesibas-3$/);
    expect(texts(element, '.notice')).to.deep.equal(['Saite nokopēta']);
    expect(heard).to.deep.equal([['tiesibas-3', 'copy']]);
  });

  it('copies with a mouse, whatever the browser can share', async () => {
    const share = phone(sinon.stub().resolves());
    (window.matchMedia as sinon.SinonStub).restore();
    const element = await showRights(tag);
    await press(element);
    expect(share.called).to.equal(false);
    expect(write.called).to.equal(true);
  });
});

describe('the channel of a point', () => {
  const linkOf = (element: AtdClientRights, id: string) =>
    all(element, `#${id} [part~="action"]`)[0] as HTMLAnchorElement | undefined;

  it('is where one warns of a delay, and says which', async () => {
    const element = await showRights(tag);
    const heard = actionsOf(element);
    const link = linkOf(element, 'sagaidam-6')!;
    expect(link.getAttribute('href')).to.equal('tel:+37167280485');
    expect(link.textContent).to.equal('Zvanīt: +371 67280485');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(heard).to.deep.equal([['sagaidam-6', 'channel', 'talrunis']]);
    expect(all(element, '[part~="action"]').length).to.equal(2);
  });

  const named = (details: object) => {
    const channels = [
      { id: 'talrunis', kind: 'portal', purposes: ['contact'], name: { lv: 'K' }, ...details },
    ];
    return { ...atd, services: { ...atd.services, channels } } as typeof atd;
  };

  for (const [what, details, href, text] of [
    ['a mailbox', { email: 'info@atd.lv' }, 'mailto:info@atd.lv', 'Rakstīt: info@atd.lv'],
    ['a portal', { url: 'https://www.e.atd.lv/' }, 'https://www.e.atd.lv/', 'Pāriet uz e.atd.lv'],
    ['an address that is none', { url: 'javascript:alert(1)' }, undefined, undefined],
    ['nothing to follow', {}, undefined, undefined],
  ] as const) {
    it(`leads to ${what}`, async () => {
      const element = await fixture<AtdClientRights>(tag);
      element.standard = named(details);
      await element.ready;
      await element.updateComplete;
      const link = linkOf(element, 'sagaidam-6');
      expect(link?.getAttribute('href') ?? undefined).to.equal(href);
      expect(link?.textContent).to.equal(text);
    });
  }
});

it('long titles of an accordion do not wrap under the triangle', async () => {
  const element = await showRights(
    '<atd-client-rights view="accordion" style="display: block; inline-size: 16em"></atd-client-rights>',
  );
  const summary = all(element, '#_expectations summary')[0]!;
  const range = document.createRange();
  range.selectNodeContents(summary);
  const lefts = [...range.getClientRects()].map(({ left }) => Math.round(left));
  expect(lefts.length).to.be.greaterThan(1);
  expect(Math.max(...lefts) - Math.min(...lefts)).to.equal(0);
});

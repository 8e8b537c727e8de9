/** Mistakes of integrators, and content of documents that no citizen should see. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon, { type SinonStub } from 'sinon';
import { atd } from '../../../src/standard/atd/complete.js';
import { parseStandard, type Standard } from '../../../src/standard/index.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  all,
  cardText,
  linksOf,
  municipality,
  names,
  showChannels,
  showStandard,
  texts,
  withChannels,
  type WrittenChannel,
} from '../../support/service-channels.js';

let warned: SinonStub;
beforeEach(() => {
  freezeClock(riga('2026-11-25T11:00'));
  warned = sinon.stub(console, 'warn');
});
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const warnings = () => warned.getCalls().map(({ args }) => String(args[0]));
const tag = (attributes: string) => `<atd-service-channels ${attributes}></atd-service-channels>`;
const sections = (element: Element) => all(element, '[part="section"]').length;

describe('a tag that makes no sense', () => {
  it('shows all purposes where it names none that there is, with one warning', async () => {
    const element = await showChannels(tag('purpose="requests"'));
    expect(sections(element)).to.equal(2);
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.have.length(1);
    expect(warnings()[0])
      .to.contain('purpose="requests"')
      .and.contain('request, receive, contact')
      .and.contain('<atd-service-channels>');
  });

  it('shows the purposes that there are, and tells of the others', async () => {
    const element = await showChannels(tag('purpose="contact complain"'));
    expect(names(element, 0)).to.deep.equal(['Pa tālruni', 'Tikšanās ar valdi']);
    expect(sections(element)).to.equal(1);
    expect(warnings()).to.have.length(1);
  });

  it('shows all offices where it names none that there is, with one warning', async () => {
    const element = await showChannels(tag('office="Ogre"'));
    expect(texts(element, '[part="offices"]')[0]).to.contain('Rīga, Cēsis, Daugavpils, Liepāja');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('names Ogre').and.contain('riga, cesis, daugavpils, liepaja');
  });

  it('has headings of the usual level where it asks for one that there is not', async () => {
    const element = await showChannels(tag('heading-level="seven"'));
    expect(texts(element, 'h2')).to.have.length(3);
    expect(warnings()[0]).to.contain('heading-level="seven"');
  });

  it('speaks Latvian where its language is not known', async () => {
    const element = await showChannels(tag('lang="et"'));
    expect(all(element, '[part="base"]')[0]!.lang).to.equal('lv');
    expect(names(element, 0)[0]).to.equal('Klātienē');
  });

  it('whose source cannot be had never shows another institution', async () => {
    const element = await showChannels(
      '<atd-service-channels src="/no-such.json"><p>Zvaniet mums</p></atd-service-channels>',
    );
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    expect(element.shadowRoot!.textContent).not.to.contain('Autotransporta');
  });

  it('is told nothing where it is in order', async () => {
    await showChannels(tag('purpose="request contact" office="riga, Cesis" heading-level="3"'));
    expect(warnings()).to.deep.equal([]);
  });
});

describe('the offices chosen', () => {
  it('limit the counters, and leave all else', async () => {
    const element = await showChannels(tag('office="cesis, Liepāja"'));
    expect(texts(element, '[part="offices"]')[0]).to.equal(
      'Klientu apkalpošanas centri: Cēsis, Liepāja*',
    );
    expect(names(element, 0)).to.have.length(6);
    element.office = 'riga';
    await element.updateComplete;
    expect(texts(element, '[part="offices"]')[0]).to.equal('Klientu apkalpošanas centrs: Rīga*');
  });

  const phone = (id: string, ...offices: string[]): WrittenChannel => ({
    ...{ identifier: id, kind: 'phone', purposes: ['contact'], name: id },
    ...(offices[0] && { offices }),
  });

  it('leave out a channel that leads to none of them', async () => {
    const standard = withChannels(
      ...[phone('visiem'), phone('domes', 'dome'), phone('ostas', 'osta', 'dzimtsaraksti')],
    );
    const shown = async (office: string) => names(await showStandard(standard, { office }), 0);
    expect(await shown('')).to.deep.equal(['visiem', 'domes', 'ostas']);
    expect(await shown('dome')).to.deep.equal(['visiem', 'domes']);
    expect(await shown('osta')).to.deep.equal(['visiem', 'ostas']);
  });

  it('leave of a counter the offices that it is at', async () => {
    const counter: WrittenChannel = {
      ...{ identifier: 'lodzins', kind: 'counter', purposes: ['request'], name: 'Lodziņš' },
      offices: ['dome', 'osta'],
    };
    const standard = withChannels(counter);
    const shown = async (office: string) => names(await showStandard(standard, { office }), 0);
    expect(await shown('')).to.deep.equal(['Lodziņš – Novada dome', 'Lodziņš – Ostas nodaļa']);
    expect(await shown('osta, dzimtsaraksti')).to.deep.equal(['Lodziņš']);
  });
});

describe('a hostile document', () => {
  const EVIL =
    '<img src=x onerror="alert(1)"><script>alert(1)</script><b>${alert(1)}</b>\u202eevil';

  /** Says it in every sentence that there is. */
  function poisoned(value: unknown, key = ''): unknown {
    if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
    if (typeof value === 'object' && value) {
      return Object.fromEntries(Object.entries(value).map(([k, each]) => [k, poisoned(each, k)]));
    }
    return /^(lv|en)$/.test(key) ? `${EVIL} ${String(value)}` : value;
  }

  const evil = () =>
    municipality((document) => {
      const items = ['a', 'b'].map((identifier) => ({ identifier, text: EVIL }));
      const promise = { title: EVIL, preamble: EVIL, meeting: EVIL, reply: EVIL, manner: EVIL };
      Object.assign(document, poisoned(document));
      Object.assign(document.services!, {
        receiving: EVIL,
        contact: { title: EVIL, preamble: EVIL },
        feedback: { ...promise, items },
      });
    });

  for (const lang of ['lv', 'en']) {
    it(`is text, in every sentence of it (${lang})`, async () => {
      const element = await showStandard(evil(), { lang });
      const root = element.shadowRoot!;
      expect(all(element, 'img, script, b:not(.todays > b), [onerror]')).to.deep.equal([]);
      expect(root.textContent.split('<script>alert(1)</script>').length).to.be.above(20);
      expect(root.textContent).not.to.contain('\u202e');
      for (const link of all(element, 'a')) {
        expect(link.getAttribute('href')).to.match(/^(tel:\+\d+$|mailto:[^?&]+$|https:\/\/|#)/);
      }
    });
  }

  for (const address of [
    ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)'],
    ...['data:text/html,<script>alert(1)</script>', 'vbscript:x', '//evil.example'],
  ]) {
    it(`leads nowhere by ${JSON.stringify(address)}, even past the check of documents`, async () => {
      const standard: Standard = {
        ...atd,
        ...{ id: 'x', url: address },
        services: {
          ...atd.services!,
          channels: atd.services!.channels.map((channel) => ({ ...channel, url: address })),
        },
        footnotes: [
          {
            ...{ id: 'f', about: 'hours', title: { lv: 'F' }, text: { lv: 'skat. šeit' } },
            links: { šeit: address },
          },
        ],
      };
      const element = await showStandard(standard);
      const targets = all(element, 'a').map((link) => link.getAttribute('href'));
      expect(new Set(targets)).to.deep.equal(
        new Set(['#f', 'mailto:riga.kac@atd.lv', 'tel:+37167280485']),
      );
    });
  }

  it('puts nothing more into a mail or a call than an address and a number', async () => {
    const standard: Standard = {
      ...atd,
      services: {
        ...atd.services!,
        channels: [
          {
            ...{ id: 'a', kind: 'email', purposes: ['contact'], name: { lv: 'A' } },
            email: 'a@b.lv?bcc=x@evil.example&body=hi',
            telephone: '+371;ext=1,2#3" onclick="alert(1)',
          },
        ],
      },
    };
    const element = await showStandard(standard, { purpose: 'contact' });
    expect(linksOf(element, 'A')).to.deep.equal([
      ...['tel:+3711231', 'mailto:a@b.lv%3Fbcc%3Dx%40evil.example%26body%3Dhi'],
    ]);
  });

  it('may be endless, and is shown to its end', async () => {
    const standard = municipality(({ services }) => {
      const [counter, mail] = services!.availableChannel;
      counter!.needs = 'x'.repeat(100_000);
      mail!.email = `${'y'.repeat(50_000)}@${'z'.repeat(50_000)}`;
    });
    const element = await showStandard(standard);
    expect(cardText(element, 'Klātienē', '[part="needs"]')).to.have.length(100_000);
    expect(cardText(element, 'Pa e-pastu', 'a.value')).to.have.length(100_001);
  });

  it('that is not to be read at all is refused before it comes here', async () => {
    const channel = { identifier: 'x', kind: 'portal', purposes: ['request'], name: 'X' };
    const { standard, issues } = parseStandard({
      ...{ formatVersion: 1, identifier: 'x', name: 'X', dateModified: '2026-11-20' },
      ...{ timeZone: 'Europe/Riga', counters: 'X' },
      department: [{ identifier: 'x', name: 'X', openingHours: 'Mo-Fr 09:00-17:00; PH off' }],
      services: {
        availableChannel: [{ ...channel, serviceUrl: 'javascript:alert(1)' }],
        source: { checked: '2026-11-20' },
      },
    });
    expect(issues.map(({ path }) => path)).to.deep.equal([
      'services.availableChannel[0].serviceUrl',
    ]);
    const element = await showStandard(standard!);
    expect(all(element, '[part~="channel"]')).to.deep.equal([]);
  });
});

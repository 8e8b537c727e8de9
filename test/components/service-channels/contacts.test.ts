/** Actions on a channel: follow, call, write, copy; and the events for the page. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon, { type SinonFakeTimers, type SinonStub } from 'sinon';
import type { AtdServiceChannels } from '../../../components/service-channels/service-channels.js';
import type { AtdChannelSelectEvent } from '../../../components/service-channels/service-channels.events.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  card,
  cardText,
  linksOf,
  municipality,
  nameOf,
  showChannels,
  showStandard,
  texts,
  withChannels,
} from '../../support/service-channels.js';

const TAG = '<atd-service-channels></atd-service-channels>';
const DOME = 'Klātienē – Novada dome';

let clock: SinonFakeTimers;
beforeEach(() => {
  clock = freezeClock(riga('2026-11-25T11:00'));
});
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const buttonsOf = (element: Element, name: string) => [
  ...card(element, name).querySelectorAll<HTMLButtonElement>('[part~="copy"]'),
];

/** Presses a copy button of a card, and waits for what comes of it. */
async function copy(element: AtdServiceChannels, name: string, index = 0): Promise<void> {
  buttonsOf(element, name)[index]!.click();
  await clock.tickAsync(0);
  await element.updateComplete;
}

describe('the links', () => {
  it('lead to the portals, the telephone, the mail', async () => {
    const element = await showChannels(TAG);
    expect(linksOf(element, 'E-pakalpojumu portāls')).to.deep.equal(['https://e.atd.lv/']);
    expect(linksOf(element, 'Portāls latvija.lv')).to.deep.equal(['https://www.latvija.lv/']);
    expect(linksOf(element, 'Pa tālruni')).to.deep.equal(['tel:+37167280485']);
    expect(linksOf(element, 'Pa elektronisko pastu')).to.deep.equal(['mailto:riga.kac@atd.lv']);
  });

  it('say where they lead', async () => {
    const element = await showChannels(TAG);
    expect(texts(element, '[part="action"]')).to.deep.equal([
      ...['Pāriet uz e.atd.lv', 'Pāriet uz latvija.lv', 'riga.kac@atd.lv'],
      ...['+371 67280485', '+371 67280485'],
    ]);
  });

  it('lead to the institution’s page where nothing else is known', async () => {
    const element = await showChannels(TAG);
    expect(linksOf(element, 'Pa pastu')).to.deep.equal(['https://www.atd.lv/']);
    expect(cardText(element, 'Pa pastu', '[part="page"]')).to.equal(
      'Iestādes tīmekļvietne: atd.lv',
    );
    expect(cardText(element, 'Pa pastu', '.unknown')).to.equal('Pasta adrese nav norādīta');
  });

  it('lead nowhere where there is nothing to turn to', async () => {
    const element = await showChannels(TAG);
    expect(linksOf(element, 'Klātienē')).to.deep.equal([]);
    expect(linksOf(element, 'Elektroniski')).to.deep.equal([]);
  });

  it('lead to the institution’s telephone where a time is agreed first', async () => {
    const element = await showChannels(TAG);
    expect(linksOf(element, 'Tikšanās')).to.deep.equal(['tel:+37167280485']);
  });

  it('lead to an office that tells how it is reached', async () => {
    const element = await showStandard(municipality(), { purpose: 'receive' });
    expect(cardText(element, DOME, 'span.value')).to.equal('Lielā iela 1, Piekraste, LV-0000');
    expect(linksOf(element, DOME)).to.deep.equal([
      ...['https://karte.example/piekraste/dome', 'https://piekraste.example/pieraksts'],
      ...['tel:+37160000001', 'mailto:dome@piekraste.example'],
    ]);
    expect(linksOf(element, 'Klātienē – Ostas nodaļa')).to.deep.equal([]);
  });

  it('of offices that share their hours say whose they are', async () => {
    const standard = municipality((document) => {
      const [dome] = document.department;
      const twin = { ...dome!, identifier: 'filiale', name: 'Filiāle', telephone: '+37160000008' };
      document.department = [dome!, twin];
      delete document.exceptions;
    });
    const element = await showStandard(standard, { purpose: 'receive' });
    const [dome, branch] = [...card(element, 'Klātienē').querySelectorAll('.office')];
    expect(dome!.querySelector('b')!.textContent).to.equal('Novada dome');
    expect(dome!.querySelectorAll('li').length).to.be.at.least(3);
    expect(branch!.textContent.replace(/\s+/g, ' ')).to.match(/Filiāle .*\+371 60000008 Kopēt/);
    const link = branch!.querySelector('a[href^="tel:"]')!;
    expect(link.getAttribute('aria-describedby')).to.equal(branch!.querySelector('p')!.id);
  });

  it('to an address by its parts have it in one line', async () => {
    const standard = municipality(({ department }) => {
      department[0]!.address = {
        ...{ streetAddress: 'Lielā iela 1', addressLocality: 'Piekraste', postalCode: 'LV-0000' },
        addressCountry: 'LV',
      };
    });
    const element = await showStandard(standard, { purpose: 'receive' });
    expect(cardText(element, DOME, 'span.value')).to.equal('Lielā iela 1, Piekraste, LV-0000');
  });
});

describe('a button that copies', () => {
  let write: SinonStub;
  beforeEach(() => {
    write = sinon.stub().resolves();
    sinon.stub(navigator, 'clipboard').value({ writeText: write });
  });

  it('stands beside each address, telephone and e-mail, and is called by it', async () => {
    const element = await showStandard(municipality(), { purpose: 'receive' });
    expect(buttonsOf(element, DOME).map(nameOf)).to.deep.equal([
      'Kopēt Lielā iela 1, Piekraste, LV-0000',
      'Kopēt +371 60000001',
      'Kopēt dome@piekraste.example',
    ]);
  });

  it('copies it as it is to be written', async () => {
    const element = await showStandard(municipality(), { purpose: 'receive' });
    for (const index of [0, 1, 2]) await copy(element, DOME, index);
    expect(write.args.flat()).to.deep.equal([
      ...['Lielā iela 1, Piekraste, LV-0000', '+37160000001', 'dome@piekraste.example'],
    ]);
  });

  it('says to eye and ear that it has, there alone, and comes to rest', async () => {
    const element = await showChannels(TAG);
    const [button] = buttonsOf(element, 'Pa elektronisko pastu');
    const spoken = () => texts(element, '[part="base"] > [role="status"]');
    expect(spoken()).to.deep.equal(['']);
    await copy(element, 'Pa elektronisko pastu');
    await clock.tickAsync(1000);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal('Nokopēts');
    expect(nameOf(button!)).to.equal('Nokopēts riga.kac@atd.lv');
    expect(nameOf(buttonsOf(element, 'Pa tālruni')[0]!)).to.equal('Kopēt +371 67280485');
    await clock.tickAsync(10_000);
    await element.updateComplete;
    expect(spoken()).to.deep.equal(['']);
    expect(nameOf(button!)).to.equal('Kopēt riga.kac@atd.lv');
  });

  it('says so in English', async () => {
    const element = await showChannels('<atd-service-channels lang="en"></atd-service-channels>');
    expect(nameOf(buttonsOf(element, 'By telephone')[0]!)).to.equal('Copy +371 67280485');
    await copy(element, 'By telephone');
    expect(nameOf(buttonsOf(element, 'By telephone')[0]!)).to.equal('Copied +371 67280485');
  });

  for (const [why, clipboard] of [
    ['refuses', { writeText: () => Promise.reject(new Error('NotAllowedError')) }],
    ['cannot', undefined],
  ] as const) {
    it(`selects the text where the browser ${why}, and says so`, async () => {
      sinon.stub(navigator, 'clipboard').value(clipboard);
      const element = await showChannels(TAG);
      await copy(element, 'Pa elektronisko pastu');
      await clock.tickAsync(1000);
      await element.updateComplete;
      const said = 'Pārlūks neļāva kopēt. Nokopējiet iezīmēto tekstu.';
      expect(cardText(element, 'Pa elektronisko pastu', '.by-hand')).to.equal(said);
      expect(element.shadowRoot!.querySelector('[role="status"]')!.textContent).to.equal(said);
      expect(String(getSelection())).to.equal('riga.kac@atd.lv');
      expect(nameOf(buttonsOf(element, 'Pa elektronisko')[0]!)).to.equal('Kopēt riga.kac@atd.lv');
    });
  }
});

describe('the page', () => {
  const heard: AtdChannelSelectEvent[] = [];
  const listen = (event: AtdChannelSelectEvent) => heard.push(event);
  const stay = (event: Event) => event.preventDefault();
  const said = () =>
    heard.map(({ channel, kind, purpose, action, value }) => [
      ...[channel, kind, purpose, action, value],
    ]);

  beforeEach(() => {
    heard.length = 0;
    document.addEventListener('atd-channel-select', listen);
    document.addEventListener('click', stay);
  });
  afterEach(() => {
    document.removeEventListener('atd-channel-select', listen);
    document.removeEventListener('click', stay);
  });

  const follow = (element: Element, name: string) =>
    card(element, name).querySelector<HTMLElement>('.contacts a')!.click();

  it('hears, wherever it listens, which channel was turned to, and for what', async () => {
    const element = await showChannels(TAG);
    expect(said()).to.deep.equal([]);
    for (const name of ['Portāls', 'Pa elektronisko', 'Pa tālruni']) follow(element, name);
    expect(said()).to.deep.equal([
      ['latvija', 'portal', 'request', 'follow', 'https://www.latvija.lv/'],
      ['e-pasts', 'email', 'request', 'follow', 'mailto:riga.kac@atd.lv'],
      ['talrunis', 'phone', 'contact', 'follow', 'tel:+37167280485'],
    ]);
    expect(heard.every(({ bubbles, composed }) => bubbles && composed)).to.be.true;
  });

  it('hears what was copied, allowed or not', async () => {
    const write = sinon.stub().resolves();
    sinon.stub(navigator, 'clipboard').value({ writeText: write });
    const element = await showStandard(municipality(), { purpose: 'receive' });
    await copy(element, DOME);
    write.rejects(new Error('NotAllowedError'));
    await copy(element, DOME, 2);
    expect(said()).to.deep.equal([
      ['klatiene', 'counter', 'receive', 'copy', 'Lielā iela 1, Piekraste, LV-0000'],
      ['klatiene', 'counter', 'receive', 'copy', 'dome@piekraste.example'],
    ]);
  });

  it('hears the first purpose that is shown, where one channel serves two', async () => {
    const standard = withChannels({
      ...{ identifier: 'e-pasts', kind: 'email', purposes: ['request', 'contact'] },
      ...{ name: 'Pa e-pastu', email: 'dome@piekraste.example' },
    });
    const element = await showStandard(standard);
    follow(element, 'Pa e-pastu');
    element.purpose = 'contact';
    await element.updateComplete;
    follow(element, 'Pa e-pastu');
    expect(heard.map(({ purpose }) => purpose)).to.deep.equal(['request', 'contact']);
  });

  it('hears nothing of a remark that is looked up', async () => {
    const element = await showChannels(TAG);
    card(element, 'Klātienē').querySelector<HTMLElement>('.mark')!.click();
    expect(said()).to.deep.equal([]);
  });
});

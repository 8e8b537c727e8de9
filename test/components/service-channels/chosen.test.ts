/** Pages that want some channels alone, or their own headings. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon, { type SinonStub } from 'sinon';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  all,
  card,
  cardText,
  linksOf,
  municipality,
  names,
  showChannels,
  showStandard,
  texts,
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

const tag = (attributes: string) =>
  showChannels(`<atd-service-channels ${attributes}></atd-service-channels>`);
const everyName = (element: Element) =>
  all(element, '[part~="section"]').flatMap((_, section) => names(element, section));

describe('channels', () => {
  it('are those of the ids and kinds that a tag names, in the order of the standard', async () => {
    expect(everyName(await tag('channels="talrunis e-pasts"'))).to.deep.equal([
      ...['Pa elektronisko pastu', 'Pa tālruni'],
    ]);
    expect(everyName(await tag('channels="Portal, phone"'))).to.deep.equal([
      ...['E-pakalpojumu portāls e.atd.lv', 'Portāls latvija.lv', 'Pa tālruni'],
    ]);
  });

  it('that are chosen stand alone: without the standard’s words about all of them', async () => {
    const element = await tag('channels="talrunis" no-heading');
    expect(texts(element, '[part="base"]')[0]!.replace(/\s+/g, ' ')).to.equal(
      'Autotransporta direkcija Pa tālruni +371 67280485 Kopēt Darba laiks nav norādīts',
    );
    expect(card(element, 'Pa tālruni').querySelector('h2')!.textContent).to.contain('Pa tālruni');
  });

  it('that nobody has verified are shown where their id asks for them', async () => {
    expect(linksOf(await tag('channels="info"'), 'Pa elektronisko')).to.deep.equal([
      'mailto:info@atd.lv',
    ]);
    expect(everyName(await tag('channels="email"'))).to.have.length(1);
  });

  it('that the standard does not have are named to the integrator, and all are shown', async () => {
    const element = await tag('channels="fakss"');
    expect(everyName(element)).to.have.length(8);
    await messagesLogged();
    expect(String(warned.args[0]![0])).to.contain('channels="fakss"').and.contain('talrunis');
    await tag('channels="fakss post"');
    await messagesLogged();
    expect(warned.callCount).to.equal(2);
  });

  it('have their kind as a part, for the style sheet of a page', async () => {
    const element = await tag('');
    const parts = all(element, '[part~="channel"]').map((each) => each.getAttribute('part'));
    expect(parts).to.include('channel phone').and.include('channel counter');
  });
});

describe('no-heading', () => {
  it('leaves out the headings of sections; channels move up to their level', async () => {
    const element = await tag('no-heading heading-level="3"');
    expect(all(element, '[part~="section"] > [part="heading"]')).to.have.length(0);
    expect(
      new Set(all(element, '[part="heading"]').map(({ localName }) => localName)),
    ).to.deep.equal(new Set(['h3']));
  });
});

describe('a channel that serves services and contact', () => {
  it('has one card, and the section for contact leads to it', async () => {
    const element = await showStandard(municipality());
    expect(everyName(element).filter((name) => name === 'Pa e-pastu')).to.have.length(1);
    const link = all(element, '[part~="section"] > p > a')[0]!;
    expect(link.textContent).to.equal('Pa e-pastu');
    link.click();
    expect(element.shadowRoot!.activeElement!.id).to.equal('_card.e-pasts');
    expect(cardText(element, 'Pa e-pastu')).to.contain('dome@piekraste.example');
  });

  it('names what a card is for where the cards differ in it', async () => {
    const element = await showStandard(municipality());
    expect(cardText(element, 'Pa e-pastu', '.serves')).to.equal('Pakalpojumu pieprasīšanai');
  });
});

describe('a counter whose offices have different hours', () => {
  it('has one card; what it asks of the client stands on it once', async () => {
    const element = await showStandard(municipality(), { channels: 'counter' });
    expect(all(element, '[part~="channel"]').length).to.equal(1);
    expect(texts(element, '[part="needs"]')).to.deep.equal([
      'Līdzi jāņem personu apliecinošs dokuments.',
    ]);
    const headings = all(element, '[part="place"] > [part="heading"]');
    expect(
      headings.map(({ localName, textContent }) => [localName, textContent.trim()]),
    ).to.deep.equal([
      ['h4', 'Novada dome'],
      ['h4', 'Ostas nodaļa'],
      ['h4', 'Dzimtsarakstu nodaļa'],
    ]);
  });
});

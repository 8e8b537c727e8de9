/** The facts about offices for people who come: address, map, entrance, a visit to book. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  card,
  cardText,
  linksOf,
  municipality,
  showStandard,
  withChannels,
} from '../../support/service-channels.js';

beforeEach(() => freezeClock(riga('2026-11-25T11:00')));
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const DOME = 'Klātienē – Novada dome';

/** The municipality with facts about its council's office. */
const withFacts = () =>
  municipality(({ department: [dome] }) => {
    dome!.hasMap = 'https://karte.example/dome';
    dome!.amenityFeature = [
      { name: { lv: 'Uzbrauktuve', en: 'Ramp' }, value: true },
      { name: { lv: 'Lifts', en: 'Lift' }, value: false },
      {
        name: { lv: 'Ieeja', en: 'Entrance' },
        value: { lv: 'no pagalma', en: 'from the courtyard' },
      },
    ];
    dome!.potentialAction = {
      '@type': 'ReserveAction',
      name: { lv: 'Pieteikt vizīti', en: 'Book an appointment' },
      target: 'https://pieraksts.example/dome',
    };
  });

describe('an office', () => {
  it('says where it is, leads to a map and to the booking, and then how to call', async () => {
    const element = await showStandard(withFacts(), { purpose: 'receive' });
    expect(cardText(element, DOME, '.contacts li')).to.equal(
      'Lielā iela 1, Piekraste, LV-0000 Kopēt Skatīt kartē Pieteikt vizīti ' +
        '+371 60000001 Kopēt dome@piekraste.example Kopēt',
    );
    expect(linksOf(element, DOME).slice(0, 2)).to.deep.equal([
      ...['https://karte.example/dome', 'https://pieraksts.example/dome'],
    ]);
  });

  it('says of its entrance what is there, what is not, and where', async () => {
    const element = await showStandard(withFacts(), { purpose: 'receive' });
    expect(cardText(element, DOME, '[part="features"] li')).to.equal(
      'Uzbrauktuve Lifts: nav Ieeja: no pagalma',
    );
    const english = await showStandard(withFacts(), { purpose: 'receive', lang: 'en' });
    expect(cardText(english, 'In person – Municipal Council', '[part="features"] li')).to.equal(
      'Ramp Lift: none Entrance: from the courtyard',
    );
  });

  it('has a name for the booking of its own where the document gives none', async () => {
    const standard = municipality(({ department: [dome] }) => {
      dome!.potentialAction = { '@type': 'ReserveAction', target: 'https://pieraksts.example/' };
    });
    const element = await showStandard(standard, { purpose: 'receive' });
    expect(cardText(element, DOME)).to.contain('Pieteikt apmeklējumu');
  });

  it('follows no address but one of the web, even past the check of documents', async () => {
    const standard = withFacts();
    const offices = standard.offices.map((office) => ({
      ...office,
      map: 'javascript:alert(1)',
      booking: { url: 'data:text/html,x' },
    }));
    const element = await showStandard({ ...standard, offices }, { purpose: 'receive' });
    expect(linksOf(element, DOME)).to.deep.equal([
      ...['tel:+37160000001', 'mailto:dome@piekraste.example'],
    ]);
  });
});

describe('a channel', () => {
  it('by post has the address to write to', async () => {
    const element = await showStandard(
      withChannels({
        ...{ identifier: 'pasts', kind: 'post', purposes: ['request'], name: 'Pa pastu' },
        address: 'Lielā iela 1, Piekraste, LV-0000',
      }),
    );
    expect(card(element, 'Pa pastu').querySelector('.unknown')).to.equal(null);
    expect(cardText(element, 'Pa pastu', '.value')).to.equal('Lielā iela 1, Piekraste, LV-0000');
  });
});

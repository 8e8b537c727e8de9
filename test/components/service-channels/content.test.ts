/**
 * The content of the channels: how services are requested and received, and how to contact the institution.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdServiceChannels } from '../../../components/service-channels/service-channels.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  all,
  cardText,
  municipality,
  names,
  showChannels,
  showStandard,
  texts,
} from '../../support/service-channels.js';

const TAG = '<atd-service-channels></atd-service-channels>';
const ENGLISH = '<atd-service-channels lang="en"></atd-service-channels>';

/** The same in every time zone of visitors: a Wednesday morning on which all of ATD's counters are open. */
beforeEach(() => {
  freezeClock(riga('2026-11-25T11:00'));
});
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const sectionTitles = (element: Element) => texts(element, '[part~="section"] > [part="heading"]');
const wordsOf = (element: Element) => texts(element, '[part="base"]')[0]!;

describe('the pasted tag', () => {
  it('shows every way there is once, under the name of the institution', async () => {
    const element = await showChannels(TAG);
    expect(texts(element, '.institution')).to.deep.equal(['Autotransporta direkcija']);
    expect(sectionTitles(element)).to.deep.equal([
      'Pakalpojumu pieprasīšana un saņemšana',
      'Klientu saziņas iespējas',
      'Klientu atsauksmes par pakalpojuma vai klienta apkalpošanas kvalitāti',
    ]);
    expect([0, 1].map((section) => names(element, section))).to.deep.equal([
      [
        ...['Klātienē', 'E-pakalpojumu portāls e.atd.lv', 'Portāls latvija.lv', 'Pa pastu'],
        ...['Pa elektronisko pastu', 'Elektroniski'],
      ],
      ['Pa tālruni', 'Tikšanās ar valdi'],
    ]);
  });

  for (const sentence of [
    'Autotransporta direkcijas pakalpojumus var pieprasīt:',
    'klātienē Autotransporta direkcijas klientu apkalpošanas centros – Rīgā, Cēsīs, Daugavpilī, Liepājā,',
    'izmantojot e-pakalpojumu portālu https://e.atd.lv;',
    'izmantojot portālu www.latvija.lv;',
    'pa elektronisko pastu, sūtot ar drošu elektronisko parakstu parakstītu dokumentu uz adresi riga.kac@atd.lv.',
    'Pakalpojumus, atkarībā no pakalpojuma veida, var saņemt klātienē, pa pastu vai elektroniski.',
    'Telefoniski pa tālruni 67280485.',
    'Pakalpojumu pilnveidošanai un kvalitatīvai apkalpošanai mums ir būtisks klientu viedoklis, tādēļ Autotransporta direkcija būs pateicīga, ja klients:',
    'piedalīsies klientu aptaujās un novērtēs pakalpojumu kvalitāti;',
    'izteiks savu viedokli klātienē, pa tālruni vai rakstveidā, ja sniegto pakalpojumu kvalitāte ir uzslavējama vai pilnveidojama.',
    'Klientam ir iespēja tikties ar Autotransporta direkcijas valdi, ja tas nepieciešams, iepriekš vienojoties par tikšanās laiku.',
    'Autotransporta direkcija izskatīs klientu rakstiskās vai mutiskās atsauksmes, ieteikumus vai sūdzības un maksimāli īsā laikā, bet ne vēlāk kā Iesnieguma likumā noteiktajā termiņā, sniegs atbildi.',
    'Izskatot klientu sūdzības, Autotransporta direkcija ir taisnīga, objektīva un nepārprotama.',
    'Klientu un darbinieku drošībai klientu apkalpošanas telpās tiek veikta videonovērošana.',
  ]) {
    it(`has the standard’s words: ${sentence.slice(0, 40)}…`, async () => {
      expect(wordsOf(await showChannels(TAG))).to.contain(sentence);
    });
  }

  it('tells how the board is met once, in its card', async () => {
    const meeting = 'Klientam ir iespēja tikties ar Autotransporta direkcijas valdi';
    const element = await showChannels(TAG);
    expect(wordsOf(element).split(meeting)).to.have.length(2);
    expect(cardText(element, 'Tikšanās ar valdi', '[part="description"]')).to.contain(meeting);
  });

  it('has no stump of a sentence outside of the list that it is an item of', async () => {
    const element = await showChannels(TAG);
    const paragraphs = all(element, '[part="base"] p:not(.todays, .institution, [role])')
      .filter((each) => !each.closest('details, [part~="feedback"]'))
      .map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect(paragraphs.length).to.be.above(5);
    for (const text of paragraphs) expect(text).to.match(/^\p{Lu}.*[^,;]$/u);
    expect(texts(element, '[part="preamble"]')).to.deep.equal([
      'Pakalpojumus, atkarībā no pakalpojuma veida, var saņemt klātienē, pa pastu vai elektroniski.',
    ]);
  });

  it('unfolds the standard’s words under the cards, whole and in their order', async () => {
    const element = await showChannels(TAG);
    const [services, contact] = texts(element, '[part="standard-text"]');
    expect(services).to.equal(
      'Pilns standarta teksts Autotransporta direkcijas pakalpojumus var pieprasīt: ' +
        'klātienē Autotransporta direkcijas klientu apkalpošanas centros – Rīgā, Cēsīs, Daugavpilī, Liepājā,' +
        'izmantojot e-pakalpojumu portālu https://e.atd.lv;izmantojot portālu www.latvija.lv;pa pastu,' +
        'pa elektronisko pastu, sūtot ar drošu elektronisko parakstu parakstītu dokumentu uz adresi riga.kac@atd.lv. ' +
        'Pakalpojumus, atkarībā no pakalpojuma veida, var saņemt klātienē, pa pastu vai elektroniski.',
    );
    expect(contact).to.contain('rakstiski var sazināties: Telefoniski pa tālruni 67280485.');
  });

  it('says what to do in the first line of a card', async () => {
    const element = await showChannels(TAG);
    const first = (name: string) => cardText(element, name, '.reach > :first-child');
    expect(first('Klātienē')).to.contain('Rīga, Cēsis, Daugavpils, Liepāja');
    expect(first('Portāls latvija.lv')).to.contain('Pāriet uz latvija.lv');
    expect(first('Pa elektronisko pastu')).to.contain('riga.kac@atd.lv');
    expect(first('Pa tālruni')).to.contain('+371 67280485');
    expect(first('Tikšanās ar valdi')).to.equal('Pēc iepriekšējas vienošanās');
  });

  it('says of a channel what it asks of the client, and nothing on two cards alike', async () => {
    const element = await showChannels(TAG);
    expect(cardText(element, 'Pa elektronisko pastu', '[part="needs"]')).to.equal(
      'Dokumentam jābūt parakstītam ar drošu elektronisko parakstu.',
    );
    expect(cardText(element, 'Elektroniski', '.serves')).to.equal('Pakalpojumu saņemšanai');
    const lines = all(element, '[part~="channel"] p').map((line) => line.textContent.trim());
    expect(new Set(lines).size, lines.join(' | ')).to.equal(lines.length);
  });

  it('keeps to itself what nobody has verified', async () => {
    for (const markup of [TAG, ENGLISH]) {
      const element = await showChannels(markup);
      expect(element.shadowRoot!.innerHTML).not.to.contain('info@atd.lv');
    }
  });

  it('has headings at the level that the page needs, none deeper than there are', async () => {
    const levels = async (attribute: string) => {
      const element = await showChannels(
        `<atd-service-channels ${attribute}></atd-service-channels>`,
      );
      return ['section', 'li'].flatMap((parent) => {
        const headings = all(element, `${parent} > [part="heading"]`);
        return [...new Set(headings.map(({ localName }) => localName))];
      });
    };
    expect(await levels('')).to.deep.equal(['h2', 'h3']);
    expect(await levels('heading-level="4"')).to.deep.equal(['h4', 'h5']);
    expect(await levels('heading-level="6"')).to.deep.equal(['h6', 'h6']);
  });
});

describe('a page that asks for one purpose', () => {
  const shown = (purpose: string) =>
    showChannels(`<atd-service-channels purpose="${purpose}"></atd-service-channels>`);

  it('has the channels for that alone', async () => {
    expect(sectionTitles(await shown('request'))).to.deep.equal([
      'Pakalpojumu pieprasīšana un saņemšana',
    ]);
    const receiving = await shown('receive');
    expect(sectionTitles(receiving)).to.deep.equal(['Pakalpojumu saņemšana']);
    expect(names(receiving, 0)).to.deep.equal(['Klātienē', 'Pa pastu', 'Elektroniski']);
  });

  it('has no items of a list whose preamble is of another purpose', async () => {
    expect(all(await shown('receive'), '[part="standard-text"]')).to.have.length(0);
  });

  it('has the promise to who says what they think beside the ways to say it', async () => {
    const contact = await shown('contact');
    expect(sectionTitles(contact)[1]).to.contain('Klientu atsauksmes');
    expect(texts(contact, '[part~="feedback"] li')).to.have.length(2);
  });

  it('has no remark on counters where there are none', async () => {
    expect(all(await shown('contact'), '[part="footnotes"], .mark')).to.deep.equal([]);
    expect(texts(await shown('receive'), '[part="footnotes"] li')).to.have.length(2);
  });

  it('may ask for two, in any order and any case; the standard’s order holds', async () => {
    const element = await shown('Contact, request');
    expect(sectionTitles(element).slice(0, 2)).to.deep.equal([
      'Pakalpojumu pieprasīšana un saņemšana',
      'Klientu saziņas iespējas',
    ]);
  });

  it('can ask for another while it is open', async () => {
    const element = await shown('request');
    element.purpose = 'receive';
    await element.updateComplete;
    expect(sectionTitles(element)).to.deep.equal(['Pakalpojumu saņemšana']);
  });
});

describe('in English', () => {
  const turn = async (element: AtdServiceChannels) => {
    all(element, '[part="translation"] button')[0]!.click();
    await element.updateComplete;
  };

  it('is complete, and says that it is a translation', async () => {
    const element = await showChannels(ENGLISH);
    expect(texts(element, '[part="translation"] p')).to.deep.equal([
      'This translation is for information; the Latvian text is authoritative.',
    ]);
    const untranslated = texts(element, '[part="base"] [lang="lv"]');
    expect(new Set(untranslated)).to.deep.equal(new Set(['Cēsis', 'Daugavpils', 'Liepāja']));
    expect(wordsOf(element)).not.to.match(/klient|pakalpojum|noder|norādīts|kopēt|atvēr/i);
    expect(names(element, 0)[0]).to.equal('In person');
    expect(cardText(element, 'By email', '[part="needs"]')).to.equal(
      'The document must be signed with a secure electronic signature.',
    );
    expect(cardText(element, 'Electronically', '.serves')).to.equal('For receiving services');
    expect(cardText(element, 'By post', '.unknown')).to.match(/not stated$/);
  });

  it('has the Latvian original one press away, and back', async () => {
    const element = await showChannels(ENGLISH);
    const before = wordsOf(element);
    await turn(element);
    expect(sectionTitles(element)[1]).to.equal('Klientu saziņas iespējas');
    expect(cardText(element, 'Pa elektronisko pastu', '[part="needs"]')).to.equal(
      'Dokumentam jābūt parakstītam ar drošu elektronisko parakstu.',
    );
    expect(wordsOf(element)).to.contain('Iesnieguma likumā noteiktajā termiņā, sniegs atbildi.');
    for (const heading of all(element, 'li > [part="heading"]')) {
      expect(heading.querySelector('span')!.lang).to.equal('lv');
    }
    await turn(element);
    expect(wordsOf(element)).to.equal(before);
  });

  it('says nothing of a translation in Latvian', async () => {
    expect(all(await showChannels(TAG), '[part="translation"]')).to.deep.equal([]);
  });
});

describe('another institution', () => {
  it('is shown by its own name and channels, in both languages, and nothing of ATD', async () => {
    const standard = municipality();
    const latvian = await showStandard(standard);
    expect(sectionTitles(latvian)).to.deep.equal(['Kā pieteikt pakalpojumu', 'Saziņa']);
    expect(names(latvian, 1)).to.deep.equal(['Pa tālruni']);
    const english = await showStandard(standard, { lang: 'en' });
    expect(texts(english, '.institution')).to.deep.equal(['Piekraste Municipality']);
    expect(names(english, 1)).to.deep.equal(['By telephone']);
    for (const element of [latvian, english]) {
      expect(element.shadowRoot!.innerHTML).not.to.match(/autotransporta|atd\.lv|67280485/i);
    }
  });

  it('has a card for each of its offices that keeps hours of its own', async () => {
    const element = await showStandard(municipality(), { purpose: 'receive' });
    expect(names(element, 0)).to.have.members([
      'Klātienē – Novada dome',
      'Klātienē – Ostas nodaļa',
      'Klātienē – Dzimtsarakstu nodaļa',
      'Pa pastu',
    ]);
  });

  it('that is not translated says so by its language', async () => {
    const standard = municipality(({ services }) => {
      services!.availableChannel[1]!.name = 'Pa e-pastu';
    });
    const element = await showStandard(standard, { lang: 'en', purpose: 'contact' });
    const [name] = all(element, '[part~="channel"] > [part="heading"] > span');
    expect([name!.textContent, name!.lang]).to.deep.equal(['Pa e-pastu', 'lv']);
  });

  it('that says nothing of services leaves the content of the tag', async () => {
    const standard = municipality((document) => delete document.services);
    const element = await showChannels(
      '<atd-service-channels><a href="/kontakti">Kontakti</a></atd-service-channels>',
      standard,
    );
    expect(element.querySelector('a')!.checkVisibility()).to.be.true;
    expect(all(element, '[part]')).to.deep.equal([]);
  });
});

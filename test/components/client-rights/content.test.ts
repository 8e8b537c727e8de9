/** The charter's content: the rights and duties of a citizen, word for word. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdClientRights } from '../../../components/client-rights/client-rights.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { SECTIONS } from '../../../src/standard/charter.js';
import { parseStandard } from '../../../src/standard/document/index.js';
import type { Standard } from '../../../src/standard/model.js';
import { all, showRights, texts } from '../../support/client-rights.js';

const charter = atd.charter!;
const everyItem = (lang: 'lv' | 'en') =>
  SECTIONS.flatMap((id) => Object.values(charter[id]!.items).map((text) => text[lang]!));

const root = document.documentElement;

let warned: sinon.SinonStub;
beforeEach(() => (warned = sinon.stub(console, 'warn')));
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

async function showStandard(standard: Standard, lang = 'lv'): Promise<AtdClientRights> {
  const element = await fixture<AtdClientRights>(
    html`<atd-client-rights lang=${lang} .standard=${standard}></atd-client-rights>`,
  );
  await element.ready;
  return element;
}

describe('the charter', () => {
  it('is shown whole, sentence by sentence, under the name of its institution', async () => {
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    expect(texts(element, 'h2')).to.deep.equal(['Klientu apkalpošanas standarts']);
    expect(texts(element, '.institution')).to.deep.equal(['Autotransporta direkcija']);
    expect(texts(element, '[part="introduction"] p')).to.deep.equal(
      charter.introduction.map(({ lv }) => lv),
    );
    expect(texts(element, 'h3')).to.deep.equal(SECTIONS.map((id) => charter[id]!.title.lv));
    expect(texts(element, '.text')).to.deep.equal(everyItem('lv'));
    const whole = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
    expect(whole).to.contain(charter.restrictions!.preamble!.lv);
    expect(whole).to.contain(charter.restrictions!.closing!.lv);
    expect(texts(element, '[part="source"]')).to.deep.equal(['Teksts pārbaudīts 22.11.2026.']);
    expect(warned.called).to.be.false;
  });

  it('shows the sections asked for, in the order given', async () => {
    const element = await showRights(
      '<atd-client-rights sections="restrictions, rights"></atd-client-rights>',
    );
    expect(texts(element, 'h3')).to.deep.equal([
      charter.restrictions!.title.lv,
      charter.rights!.title.lv,
    ]);
  });

  it('shows what is known of the sections asked for, and tells the rest', async () => {
    const element = await showRights(
      '<atd-client-rights sections="rights duties"></atd-client-rights>',
    );
    expect(texts(element, 'h3')).to.deep.equal([charter.rights!.title.lv]);
    expect(String(warned.firstCall.args[0])).to.contain('sections="rights duties"');
    fixtureCleanup();
    const none = await showRights('<atd-client-rights sections="duties"></atd-client-rights>');
    expect(texts(none, 'h3')).to.have.length(4);
  });

  it('has headings at the level asked for', async () => {
    const element = await showRights('<atd-client-rights heading-level="4"></atd-client-rights>');
    expect(texts(element, 'h4')).to.deep.equal(['Klientu apkalpošanas standarts']);
    expect(texts(element, 'h5')).to.have.length(4);
  });

  it('counts its points as the standard does, so that one can be cited', async () => {
    const element = await showRights('<atd-client-rights sections="rights"></atd-client-rights>');
    expect(all(element, 'li').map((item) => item.getAttribute('value'))).to.deep.equal(
      '1 2 3 4 5 6 7 8 9'.split(' '),
    );
  });
});

describe('the charter in English', () => {
  it('is complete, and says that it is a translation', async () => {
    const element = await showRights('<atd-client-rights lang="en"></atd-client-rights>');
    expect(texts(element, '.text')).to.deep.equal(everyItem('en'));
    expect(texts(element, '[part="translation"] p')).to.deep.equal([
      'This translation is for information; the Latvian text is authoritative.',
    ]);
  });

  it('has the Latvian one tap away, and back', async () => {
    const element = await showRights('<atd-client-rights lang="en"></atd-client-rights>');
    const button = all(element, '[part="translation"] button')[0]!;
    expect(button.textContent.trim()).to.equal('Show the Latvian text');
    button.click();
    await element.updateComplete;
    expect(texts(element, '.text')).to.deep.equal(everyItem('lv'));
    expect(all(element, '.text span')[0]!.lang).to.equal('lv');
    expect(button.textContent.trim()).to.equal('Show the translation');
    button.click();
    await element.updateComplete;
    expect(texts(element, '.text')).to.deep.equal(everyItem('en'));
  });

  it('says nothing of a translation in Latvian', async () => {
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    expect(all(element, '[part="translation"]')).to.deep.equal([]);
  });
});

describe('another institution’s charter', () => {
  const document = {
    formatVersion: 1,
    identifier: 'novads',
    name: 'Piekrastes novada pašvaldība',
    dateModified: '2026-11-20',
    timeZone: 'Europe/Riga',
    counters: 'Klientu apkalpošanas vietas',
    department: [{ identifier: 'dome', name: 'Dome', openingHours: 'Mo-Fr 09:00-17:00; PH off' }],
    charter: {
      title: 'Mūsu solījums',
      introduction: [],
      rights: {
        title: 'Jūs varat sagaidīt, ka mēs:',
        items: [{ identifier: 'solijums-1', text: 'pieņemsim jūs pieteiktajā laikā.' }],
      },
      source: { checked: '2026-11-20', url: 'https://piekraste.example/solijums' },
    },
  };

  it('is shown with its own sections and source, and nothing of ATD', async () => {
    const element = await showStandard(parseStandard(document).standard!);
    expect(texts(element, '.text')).to.deep.equal(['pieņemsim jūs pieteiktajā laikā.']);
    expect(texts(element, 'h3')).to.deep.equal(['Jūs varat sagaidīt, ka mēs:']);
    expect(element.shadowRoot!.textContent).not.to.contain('Autotransporta');
    expect((all(element, '[part="source"] a')[0] as HTMLAnchorElement).href).to.equal(
      'https://piekraste.example/solijums',
    );
  });

  it('that is not translated says so by its language', async () => {
    const element = await showStandard(parseStandard(document).standard!, 'en');
    expect(all(element, '.text span')[0]!.lang).to.equal('lv');
  });

  it('gives way to the content of the tag where there is none', async () => {
    const { charter: _, ...without } = document;
    const element = await fixture<AtdClientRights>(
      html`<atd-client-rights .standard=${parseStandard(without).standard}
        ><a href="https://piekraste.example/">Mūsu standarts</a></atd-client-rights
      >`,
    );
    await element.ready;
    expect(all(element, 'slot')).to.have.length(1);
    expect(element.shadowRoot!.textContent).not.to.contain('Autotransporta');
  });

  it('may call its points what it likes: no two things have one id', async () => {
    const clashing = structuredClone(document);
    clashing.charter.rights.items = ['rights', 'query', 'base'].map((identifier) => ({
      identifier,
      text: identifier,
    }));
    const element = await showStandard(parseStandard(clashing).standard!);
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(ids).to.include.members(['rights', 'query', 'base']);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('can say what it likes: all of it is text', async () => {
    const hostile = structuredClone(document);
    hostile.charter.rights.items = [
      { identifier: 'a', text: '<img src=x onerror="alert(1)"><script>alert(1)</script>' },
      { identifier: 'b', text: `\u202e${'ļoti '.repeat(20_000)}` },
      { identifier: 'c', text: '${alert(1)} {{ constructor }}' },
    ];
    const element = await showStandard(parseStandard(hostile).standard!);
    expect(all(element, '.text *, script, img')).to.deep.equal([]);
    expect(texts(element, '.text')[0]).to.equal(hostile.charter.rights.items[0]!.text);
    expect(texts(element, '.text')[1]).to.have.length.above(90_000).and.not.contain('\u202e');
    expect(element.offsetWidth).to.be.at.most(root.clientWidth);
  });
});

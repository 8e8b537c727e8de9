import { expect } from '@open-wc/testing';
import { choiceOf } from '../../../demo/tools/embed-builder/choice.js';
import { fallbackOf } from '../../../demo/tools/embed-builder/fallback/index.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { atd } from '../../../src/standard/index.js';

/** What stands in the tag until its script has come. */
function inside(values: Parameters<typeof choiceOf>[0], standard = atd): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = fallbackOf(choiceOf(values), standard, parseDay('2026-11-23')).join('\n');
  return root;
}

/** Its blocks, as text. */
const lines = (...asked: Parameters<typeof inside>) =>
  [...inside(...asked).children].map((each) => each.textContent);

describe('what stands in a tag', () => {
  it('is each day for a table, with the date of the data and the remarks', () => {
    expect(lines({ office: 'cesis' })).to.deep.equal([
      'Autotransporta direkcija',
      'Dati pārbaudīti 22.11.2026. Aktuālais darba laiks: www.atd.lv, tālrunis +371 67280485.',
      'Klientu apkalpošanas centrs: Cēsis',
      'Pirmdiena: 8.30–12.00, 13.00–17.30',
      'Otrdiena: 8.30–12.00, 13.00–16.30',
      'Trešdiena: 8.30–12.00, 13.00–16.30',
      'Ceturtdiena: 8.30–12.00, 13.00–16.30',
      'Piektdiena: 8.30–12.00, 12.30–15.30',
      'Sestdiena: slēgts',
      'Svētdiena: slēgts',
      'Klientu un darbinieku drošībai klientu apkalpošanas telpās tiek veikta videonovērošana.',
      'Informācija par klientu apkalpošanas laiku izmaiņām tiek publicēta Autotransporta direkcijas interneta vietnē www.atd.lv, Facebook, Twitter un izvietota struktūrvienību telpās.',
    ]);
    expect(inside({}).querySelector('a[href="https://www.atd.lv/"]')).not.to.equal(null);
  });

  it('begins with a block without a margin, which would move the page when it goes', () => {
    for (const widget of ['service-channels', 'client-rights', 'feedback-form'] as const) {
      expect(inside({ widget }).firstElementChild?.localName, widget).to.equal('div');
    }
    expect(inside({}).firstElementChild?.localName).to.equal('div');
  });

  it('is one link for a badge, which stands in a line', () => {
    expect(inside({ office: 'cesis', view: 'badge' }).innerHTML).to.equal(
      '<a href="https://www.atd.lv/">Darba laiks: Cēsis</a>',
    );
  });

  it('is the ways and the words of the standard for the other widgets', () => {
    expect(lines({ widget: 'service-channels' })).to.include.members([
      'Pakalpojumu pieprasīšana un saņemšana',
      'Pa elektronisko pastu: riga.kac@atd.lv',
      'Pa tālruni: +371 67280485',
    ]);
    expect(inside({ widget: 'client-rights' }).querySelectorAll('ol > li')).to.have.length(28);
    const accordion = inside({ widget: 'client-rights', view: 'accordion' });
    expect(accordion.querySelectorAll('details > summary > h3')).to.have.length(4);
    expect(lines({ widget: 'feedback-form' })).to.include.members([
      'Izskatot klientu sūdzības, Autotransporta direkcija ir taisnīga, objektīva un nepārprotama.',
      'Pa tālruni: +371 67280485',
    ]);
  });

  it('has no link that is no address of the web', () => {
    const [first, ...others] = atd.footnotes;
    const links = { 'www.atd.lv': 'javascript:alert(1)' };
    const root = inside({}, { ...atd, footnotes: [first!, { ...others[0]!, links }] });
    expect(root.querySelector('[href^="javascript"]')).to.equal(null);
    expect(root.lastElementChild?.textContent).to.contain('www.atd.lv');
  });
});

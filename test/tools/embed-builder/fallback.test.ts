import { expect } from '@open-wc/testing';
import { choiceOf } from '../../../demo/tools/embed-builder/choice.js';
import { fallbackOf } from '../../../demo/tools/embed-builder/fallback/index.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { hoursOf } from '../../../src/schedule/rules/hours.js';
import { parseRules } from '../../../src/schedule/osm/guess.js';
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
      'Pēc klientu apkalpošanas standarta; dati 22.11.2026. Aktuālais darba laiks: www.atd.lv, tālrunis +371 67280485.',
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

  /** The lines of the hours alone, of an office with these hours. */
  function hoursLines(hours: string, values: Parameters<typeof choiceOf>[0] = {}): unknown[] {
    const office = { ...atd.offices[0]!, hours: hoursOf(parseRules(hours)) };
    const all = lines(values, { ...atd, offices: [office], footnotes: [] });
    return all.slice(values.view === 'compact' ? 2 : 3, values.view === 'compact' ? -1 : undefined);
  }

  it('is every part of the year, whichever is the present one', () => {
    const seasons = 'Sep-May Mo-Fr 10:00-18:00; Jun-Aug Mo-Fr 09:00-16:00; PH off';
    expect(hoursLines(seasons)).to.deep.equal([
      'No septembra līdz maijam',
      'Pirmdiena–piektdiena: 10.00–18.00',
      'Sestdiena un svētdiena: slēgts',
      'No jūnija līdz augustam',
      'Pirmdiena–piektdiena: 9.00–16.00',
      'Sestdiena un svētdiena: slēgts',
    ]);
    expect(hoursLines(seasons, { view: 'compact', lang: 'en' })).to.deep.equal([
      'September to May: Monday–Friday 10:00–18:00',
      'June to August: Monday–Friday 9:00–16:00',
    ]);
    expect(
      hoursLines('Mo-Fr 09:00-16:00; 2027-2099 Fr 09:00-12:00', { view: 'compact' }),
    ).to.deep.equal([
      'Līdz 2026. gada 31. decembrim: pirmdiena–piektdiena 9.00–16.00',
      'No 2027. gada 1. janvāra: pirmdiena–ceturtdiena 9.00–16.00; piektdiena 9.00–12.00',
    ]);
  });

  it('is what does not recur weekly, without the next dates', () => {
    expect(hoursLines('Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00').slice(-2)).to.deep.equal([
      'Svētdiena: slēgts',
      'Mēneša pirmajā sestdienā: 10.00–14.00',
    ]);
    expect(
      hoursLines('Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00', { view: 'compact', lang: 'en' }),
    ).to.deep.equal(['Tuesday–Friday: 10:00–18:00; first Saturday of the month: 10:00–14:00']);
    expect(
      hoursLines('week 1-53/2 Mo-Fr 09:00-17:00; week 2-52/2 Mo-Fr 12:00-20:00', {
        view: 'compact',
      }),
    ).to.have.members([
      'Nepāra nedēļās: pirmdiena–piektdiena 9.00–17.00',
      'Pāra nedēļās: pirmdiena–piektdiena 12.00–20.00',
    ]);
  });

  it('has the words of the element for hours that need no times, or have no end', () => {
    const first = (hours: string, lang: 'lv' | 'en' = 'lv') => hoursLines(hours, { lang })[0];
    expect(first('Mo-Fr 09:00+')).to.equal('Pirmdiena: no 9.00');
    expect(first('24/7')).to.equal('Pirmdiena–svētdiena: visu diennakti');
    expect(first('24/7', 'en')).to.equal('Monday–Sunday: 24 hours');
    expect(first('"pēc pieraksta"')).to.equal('Pirmdiena–svētdiena: pēc pieraksta');
    expect(first('"pēc pieraksta"', 'en')).to.equal('Monday–Sunday: by appointment');
    expect(hoursLines('Mo-Fr 09:00-17:00; PH 10:00-14:00').at(-1)).to.equal(
      'Svētku dienās: 10.00–14.00',
    );
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

/** Mistakes of integrators, and the content for citizens meanwhile. */
import { aTimeout, expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import type { Standard } from '../../../src/standard/model.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { rows, seen, show, status } from '../../support/opening-hours.js';

describe('input that makes no sense', () => {
  let warned: sinon.SinonStub;

  beforeEach(() => {
    warned = sinon.stub(console, 'warn');
  });

  afterEach(() => {
    fixtureCleanup();
    sinon.restore();
  });

  const warnings = () => warned.getCalls().map(({ args }) => String(args[0]));

  it('an unknown office is left out, with one warning that lists the known', async () => {
    const element = await show('<atd-opening-hours office="riga, Ogre"></atd-opening-hours>');
    expect(seen(element, '[part="offices"]')).to.contain(': Rīga*');
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('<atd-opening-hours>').and.contain('names Ogre');
    expect(warnings()[0]).to.contain('riga, cesis, daugavpils, liepaja');
  });

  it('if no office is left, all show under their names', async () => {
    const element = await show('<atd-opening-hours office="Ogre"></atd-opening-hours>');
    expect(seen(element, '[part="offices"]')).to.contain('Rīga, Cēsis, Daugavpils, Liepāja');
  });

  it('an attribute that is taken away is as if it had never been there', async () => {
    const element = await show(
      '<atd-opening-hours office="riga" view="badge" upcoming="0" moved-days="follow" pre-holiday="60" now="2026-11-20T12:10" heading-level="4"></atd-opening-hours>',
    );
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
    await element.updateComplete;
    await element.updateComplete;
    expect(rows(element)).to.have.length(4);
    expect(seen(element, '[part="offices"]')).to.contain('Liepāja');
    expect(element.shadowRoot!.querySelector('h2')).to.exist;
    expect(warnings()).to.deep.equal([]);
  });

  it('an unknown view is the table', async () => {
    const element = await show('<atd-opening-hours view="tabel"></atd-opening-hours>');
    expect(rows(element)).to.have.length(4);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('view="tabel"').and.contain('table, week, compact, badge');
  });

  for (const upcoming of ['-3', 'two', '1.5', '100000']) {
    it(`upcoming="${upcoming}" is the default`, async () => {
      await show(`<atd-opening-hours upcoming="${upcoming}"></atd-opening-hours>`);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain(
        `upcoming="${upcoming}". Expected: a whole number, 0 to 366. Using 14 instead.`,
      );
    });
  }

  for (const now of ['yesterday', '2026-02-30T10:00', '2026-11-18', '2026-11-18T25:00']) {
    it(`now="${now}" shows the present, without a preview`, async () => {
      const element = await show(`<atd-opening-hours now="${now}"></atd-opening-hours>`);
      expect(status(element)).not.to.equal('');
      expect(seen(element)).not.to.contain('Priekšskatījums');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain(`now="${now}"`).and.contain('2026-11-18T10:00');
    });
  }

  it('warns once, not at each render', async () => {
    const element = await show('<atd-opening-hours view="tabel"></atd-opening-hours>');
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.have.length(1);
  });

  it('an unsupported language speaks Latvian, with one warning', async () => {
    const element = await show('<atd-opening-hours lang="ru-LV"></atd-opening-hours>');
    expect(seen(element, 'caption')).to.contain('Darba laiks');
    expect(element.shadowRoot!.querySelector('[part="base"]')!.getAttribute('lang')).to.equal('lv');
    expect(warnings()[0]).to.contain('"ru-LV"').and.contain('lv, en');
  });

  for (const attribute of [
    'src="https://example.org/standard.json"',
    'hours="Mo-Fr 9-17"',
    'hours=""',
    'hours="Mo-Fr 09:00-17:00" zone="Europe/Valmiera"',
  ]) {
    it(`${attribute.split('=')[0]!} never shows another institution’s hours: the tag’s own content stays`, async () => {
      const element = await show(
        `<atd-opening-hours ${attribute}><p>Pirmdienās 9–17</p></atd-opening-hours>`,
      );
      expect(element.shadowRoot!.textContent).not.to.contain('Autotransporta');
      expect(element.shadowRoot!.querySelector('slot')).to.exist;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(warnings()).to.have.length(1);
    });
  }

  it('with nothing inside the tag says a sentence rather than nothing', async () => {
    const element = await show('<atd-opening-hours src="x.json"></atd-opening-hours>');
    expect(element.shadowRoot!.querySelector('slot')!.textContent).to.contain(
      'Informācija šobrīd nav pieejama.',
    );
  });
});

describe('what stands inside the tag', () => {
  afterEach(() => fixtureCleanup());

  it('shows until the element is ready, and not after', async () => {
    const element = document.createElement('atd-opening-hours');
    element.lang = 'en';
    element.innerHTML = '<a href="/hours">Hours</a>';
    document.body.append(element);
    expect(element.querySelector('a')!.checkVisibility()).to.be.true;
    await element.ready;
    expect(element.querySelector('a')!.checkVisibility()).to.be.false;
    element.remove();
  });
});

describe('a standard of another institution', () => {
  afterEach(() => fixtureCleanup());

  const closed = { week: Array.from({ length: 7 }, () => []), publicHolidays: 'unknown' } as const;
  const town: Standard = {
    ...atd,
    id: 'piemers',
    name: { lv: 'Piemēra novada pašvaldība' },
    counters: { lv: 'Klientu centri' },
    offices: [
      { id: 'centrs', name: { lv: 'Centrs' }, hours: atd.offices[0]!.hours },
      { id: 'pagasts', name: { lv: '<b>Pagasts</b>' }, hours: closed },
    ],
    exceptions: [],
    footnotes: [
      {
        id: 'x',
        about: 'hours',
        title: { lv: 'Piezīme' },
        text: { lv: 'Skatiet šeit.' },
        links: { šeit: 'javascript:alert(1)' },
      },
    ],
  };

  const showTown = async (lang = 'lv') => {
    const element = await fixture<AtdOpeningHours>(
      html`<atd-opening-hours .standard=${town} lang=${lang}></atd-opening-hours>`,
    );
    await element.ready;
    return element;
  };

  it('shows its own offices, each group of hours under its names', async () => {
    const element = await showTown();
    expect(seen(element, 'h2')).to.equal('Piemēra novada pašvaldība');
    expect(seen(element, 'h3')).to.equal('Centrs <b>Pagasts</b>');
    expect(element.shadowRoot!.querySelectorAll('table')).to.have.length(2);
    expect(element.status).to.equal(undefined);
    expect(seen(element)).not.to.contain('Rīga, Cēsis');
  });

  it('is text, whatever it says: no markup, no script behind a link', async () => {
    const element = await showTown();
    expect(element.shadowRoot!.querySelector('b')).to.equal(null);
    expect(element.shadowRoot!.querySelector('[href^="javascript"]')).to.equal(null);
    expect(seen(element, '[part="footnotes"]')).to.contain('Skatiet šeit.');
  });

  it('that cannot be read leaves the tag’s own content, one warning and no open promise', async () => {
    const warned = sinon.stub(console, 'warn');
    const broken = { ...town, zone: 'Europe/Valmiera' };
    const element = await fixture<AtdOpeningHours>(
      html`<atd-opening-hours .standard=${broken}><p>Pirmdienās 9–17</p></atd-opening-hours>`,
    );
    await element.ready;
    expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    expect(element.shadowRoot!.querySelectorAll('slot')).to.have.length(1);
    expect(warned.callCount).to.equal(1);
    expect(String(warned.firstCall.args[0])).to.contain('property standard');
    sinon.restore();
  });

  it('marks what is not translated as the Latvian it is', async () => {
    const element = await showTown('en');
    expect(element.shadowRoot!.querySelector('h2 [lang="lv"]')!.textContent).to.contain('Piemēra');
  });
});

describe('a preview of another moment', () => {
  afterEach(() => fixtureCleanup());

  it('says so, with the moment, in the offices’ time', async () => {
    const element = await show('<atd-opening-hours now="2026-11-20T12:10"></atd-opening-hours>');
    expect(seen(element)).to.contain('Priekšskatījums: 20.11.2026. plkst. 12.10');
    expect(status(element)).to.contain('Pārtraukums līdz plkst. 12.30');
  });

  it('tells the hour that comes twice apart by its offset', async () => {
    const [first, second] = await Promise.all(
      ['+03:00', '+02:00'].map((offset) =>
        show(`<atd-opening-hours now="2026-10-25T03:30${offset}"></atd-opening-hours>`),
      ),
    );
    expect(first!.status!.until).to.equal(second!.status!.until);
    expect(seen(first!)).to.contain('25.10.2026. plkst. 3.30');
    expect(seen(second!)).to.contain('25.10.2026. plkst. 3.30');
  });

  it('follows the attribute, and goes back to the present without it', async () => {
    const element = await show('<atd-opening-hours now="2026-11-20T12:10"></atd-opening-hours>');
    element.now = '2026-11-20T12:30';
    await element.updateComplete;
    expect(status(element)).to.contain('Atvērts līdz plkst. 15.30');
    element.removeAttribute('now');
    await element.updateComplete;
    await aTimeout(0);
    expect(seen(element)).not.to.contain('Priekšskatījums');
  });
});

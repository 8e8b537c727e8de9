import { expect, fixture, html } from '@open-wc/testing';
import '../../../components/opening-hours/index.js';
import '../../../components/service-channels/index.js';
import { atd } from '../../../src/standard/index.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { plainCopyOf } from '../../../demo/tools/embed-builder/plain-copy.js';

const page = 'https://partneris.lv/?a=1&b=2';

function pasted(code: string): HTMLElement {
  const copy = document.createElement('div');
  copy.innerHTML = code;
  return copy;
}

describe('a plain copy', () => {
  it('has the hours as they are seen, and says that it does not update itself', async () => {
    const element = await fixture<HTMLElement>(
      html`<atd-opening-hours .standard=${atd}></atd-opening-hours>`,
    );
    const copy = pasted(await plainCopyOf(element, { page, lang: 'lv' }));
    const rows = [...copy.querySelectorAll('tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent).join(' '),
    );
    expect(rows[0]).to.equal('Pirmdiena 8.30–12.00, 13.00–17.30');
    expect(rows[3]).to.equal('Sestdiena un svētdiena Slēgts');
    const last = copy.lastElementChild;
    expect(last?.textContent).to.equal(
      `Pēc klientu apkalpošanas standarta; dati 22.11.2026. Šī kopija pati neatjaunojas; aktuālais darba laiks: ${page}.`,
    );
    expect(last?.querySelector('a')?.getAttribute('href')).to.equal(page);
  });

  it('leaves out what is true now, what needs a script, and what only styles and scripts need', async () => {
    const element = await fixture<HTMLElement>(
      html`<atd-service-channels .standard=${atd} lang="en"></atd-service-channels>`,
    );
    const copy = pasted(await plainCopyOf(element, { page: undefined, lang: 'en' }));
    const names = [...copy.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(names.filter((name) => !/^(href|lang|scope|datetime)$/.test(name))).to.deep.equal([]);
    expect(copy.querySelector('script, style, button, svg, span:not([lang])')).to.equal(null);
    expect(copy.querySelector('a[href^="#"]')).to.equal(null);
    expect(copy.textContent).not.to.match(/today|tomorrow|open (until|from)|closed (until|now)/i);
    expect(copy.textContent).to.contain('This copy does not update itself');
    expect(copy.querySelector('a[href^="mailto:"]')).not.to.equal(null);
  });

  it('tells changes with their year, for nobody knows when it is read', async () => {
    const clock = freezeClock(Date.parse('2026-12-21T08:00Z'));
    const closure = { kind: 'closed', from: '2026-12-22', reason: { lv: 'Mācības' } } as const;
    const standard = { ...atd, exceptions: [closure] };
    const element = await fixture<HTMLElement>(
      html`<atd-opening-hours .standard=${standard}></atd-opening-hours>`,
    );
    const copy = await plainCopyOf(element, { page, lang: 'lv' });
    clock.restore();
    expect(copy).to.contain('Otrdien, 2026. gada 22. decembrī</time>: slēgts – Mācības');
    expect(pasted(copy).querySelector('td')?.textContent).to.equal('8.30–12.00, 13.00–17.30');
  });
});

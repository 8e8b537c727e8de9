/** The coming changes as a file for calendars, read by a small parser of RFC 5545. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { closed, goOnAt, showAt } from '../../support/exceptions.js';
import { seen, show } from '../../support/opening-hours.js';

const { offices } = atd;
const NOW = '2026-12-01T10:00';

const link = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLAnchorElement>('[part~="ics"]');

async function showFile(...[civil, shown]: Parameters<typeof showAt>): Promise<AtdOpeningHours> {
  const element = await showAt(civil, shown);
  element.ics = true;
  await element.updateComplete;
  return element;
}

/** The events of the file: their properties by name, without parameters. */
async function eventsOf(element: Element): Promise<Record<string, string>[]> {
  const response = await fetch(link(element)!.href);
  expect(response.headers.get('content-type')).to.match(/^text\/calendar/);
  const text = await response.text();
  expect(text).to.match(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
  const [, ...events] = text.replaceAll('\r\n ', '').split('BEGIN:VEVENT\r\n');
  return events.map((event) =>
    Object.fromEntries(
      event.split('\r\n').map((line) => {
        const [, name = '', value = ''] = /^([A-Z-]+)[^:]*:(.*)$/.exec(line) ?? [];
        return [name, value.replaceAll(/\\(.)/g, '$1')];
      }),
    ),
  );
}

const summaries = async (element: Element) =>
  (await eventsOf(element)).map(({ DTSTART, SUMMARY }) => `${DTSTART} ${SUMMARY}`);

describe('the attribute ics', () => {
  it('offers nothing where it is not set', async () => {
    expect(link(await showAt(NOW))).to.equal(null);
  });

  it('gives the changes of a year, in the words of the page', async () => {
    const exceptions = [closed('2026-12-09', [[720, 1020]])];
    const element = await showFile(NOW, { exceptions });
    expect(seen(element, '[part~="ics"]')).to.equal('Pievienot izmaiņas kalendāram (iCalendar)');
    const listed = await summaries(element);
    expect(listed).to.include('20261209 12.00–17.00 slēgts – Personāla apmācība');
    expect(listed).to.include('20261224 slēgts – Ziemassvētki');
    expect(listed.join('\n')).to.match(/^20271118 slēgts/m);
    const english = await showFile(NOW, { exceptions, lang: 'en' });
    expect(seen(english, '[part~="ics"]')).to.equal('Add the changes to a calendar (iCalendar)');
    expect(await summaries(english)).to.include('20261209 12:00–17:00 closed – Staff training');
  });

  it('is one file for all offices, which are named where they differ', async () => {
    const exceptions = [closed('2026-12-09', [[720, 1020]], { offices: ['cesis', 'liepaja'] })];
    const element = await showFile(NOW, { offices, exceptions });
    expect(await summaries(element)).to.include.members([
      '20261209 Cēsis, Liepāja: 12.00–17.00 slēgts – Personāla apmācība',
      '20261224 slēgts – Ziemassvētki',
    ]);
  });

  it('has the same events for the same offices later, and each of them once', async () => {
    const element = await showFile(NOW, { offices });
    const ids = (await eventsOf(element)).map(({ UID }) => UID);
    expect(ids).to.deep.equal([...new Set(ids)]);
    expect((await eventsOf(element)).map(({ UID }) => UID)).to.deep.equal(ids);
    const { href } = link(element)!;
    await goOnAt('2026-12-01T12:00', element);
    expect(link(element)!.href).to.equal(href);
    await goOnAt('2026-12-24T12:00', element);
    const later = (await eventsOf(element)).map(({ UID }) => UID);
    expect(ids).to.include.members(later.slice(0, 3));
    expect(later[0]).to.equal('2026-12-24-atd-riga@atd-widgets');
  });

  it('has a plain name', async () => {
    const name = (element: Element) => link(element)!.download;
    const now = 'now="2026-12-01T10:00"';
    expect(name(await show(`<atd-opening-hours ics ${now}></atd-opening-hours>`))).to.equal(
      'atd.ics',
    );
    const one = `<atd-opening-hours ics office="riga" view="week" ${now}></atd-opening-hours>`;
    expect(name(await show(one))).to.equal('atd-riga.ics');
    const own = `<atd-opening-hours ics hours="Mo-Fr 09:00-17:00; PH off" office="Bibliotēka" ${now}></atd-opening-hours>`;
    expect(name(await show(own))).to.equal('hours.ics');
  });

  it('offers nothing where no change is ahead, and in the views for little space', async () => {
    const never = `<atd-opening-hours ics hours="24/7"></atd-opening-hours>`;
    expect(link(await show(never))).to.equal(null);
    for (const view of ['compact', 'badge'] as const) {
      expect(link(await showFile(NOW, { view })), view).to.equal(null);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is without issue to axe, ${scheme}`, async () => {
      const main = await fixture(
        html`<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
          <h1>Kontakti</h1>
          <atd-opening-hours ics now="2026-12-01T10:00"></atd-opening-hours>
        </main>`,
      );
      await main.querySelector('atd-opening-hours')!.ready;
      expect(link(main.querySelector('atd-opening-hours')!)).not.to.equal(null);
      await expect(main).to.be.accessible();
    });
  }
});

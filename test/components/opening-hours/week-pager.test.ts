/** A visitor turns to other weeks. */
import { expect, fixture, html } from '@open-wc/testing';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { closed, goOnAt, listed, showAt } from '../../support/exceptions.js';
import { rows, seen } from '../../support/opening-hours.js';

const button = (element: Element, name: string) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(`.week-pager .${name}`);
const caption = (element: Element) => seen(element, 'caption').replaceAll('*', '');
const status = (element: Element) =>
  element.shadowRoot!.querySelector('.week-pager [role="status"]')!.textContent.trim();

async function turn(element: AtdOpeningHours, name: string): Promise<string> {
  button(element, name)!.focus();
  button(element, name)!.click();
  await element.updateComplete;
  expect(element.shadowRoot!.activeElement).to.equal(button(element, name));
  return caption(element);
}

const NOW = '2026-12-01T10:00';

describe('the week', () => {
  it('can be leafed ahead and back, as far as the present one', async () => {
    const element = await showAt(NOW, { view: 'week' });
    expect(caption(element)).to.equal('Šī nedēļa, 30. novembris – 6. decembris');
    expect([button(element, 'previous'), button(element, 'present')]).to.deep.equal([null, null]);
    expect(status(element)).to.equal('');
    expect(await turn(element, 'next')).to.equal('Nākamā nedēļa, 7.–13. decembris');
    expect(status(element)).to.equal('Nākamā nedēļa, 7.–13. decembris');
    expect(await turn(element, 'next')).to.equal('Darba laiks 14.–20. decembrī');
    expect(await turn(element, 'next')).to.equal('Darba laiks 21.–27. decembrī');
    expect(rows(element)[3]).to.match(/^Ceturtdiena 24\. decembris \| Slēgts\s*Ziemassvētki/i);
    expect(await turn(element, 'previous')).to.equal('Darba laiks 14.–20. decembrī');
    expect(await turn(element, 'present')).to.match(/^Šī nedēļa/);
    for (const name of ['present', 'previous']) {
      expect(button(element, name)!.ariaDisabled, name).to.equal('true');
      expect(await turn(element, name), name).to.match(/^Šī nedēļa/);
    }
  });

  it('marks today in its week alone', async () => {
    const element = await showAt(NOW, { view: 'week' });
    const today = () => seen(element, 'tr[aria-current] [part="day"]');
    expect(today()).to.match(/^Otrdiena 1\. decembris/);
    await turn(element, 'next');
    expect(today()).to.equal('');
    await turn(element, 'previous');
    expect(today()).to.match(/^Otrdiena/);
  });

  it('lists the changes that the shown week does not have', async () => {
    const exceptions = [closed('2026-12-09', [[600, 660]])];
    const element = await showAt(NOW, { view: 'week', exceptions });
    expect(listed(element).join()).to.match(/9\. decembrī/);
    await turn(element, 'next');
    expect(listed(element).join()).not.to.match(/9\. decembrī/);
  });

  it('names another year, in English too', async () => {
    const element = await showAt('2026-12-22T10:00', { view: 'week' });
    await turn(element, 'next');
    expect(caption(element)).to.equal('Nākamā nedēļa, 28. decembris – 3. janvāris');
    expect(await turn(element, 'next')).to.equal('Darba laiks 2027. gada 4.–10. janvārī');
    const english = await showAt('2026-12-22T10:00', { view: 'week', lang: 'en' });
    await turn(english, 'next');
    expect(await turn(english, 'next')).to.equal('Opening hours, 4–10 January 2027');
    expect(seen(english, '.week-pager')).to.match(/← Previous week.*This week.*Next week →/);
  });

  it('leads back from the next week, which is shown once this one is over', async () => {
    const element = await showAt('2026-12-04T18:00', { view: 'week' });
    expect(caption(element)).to.match(/^Nākamā nedēļa/);
    expect(await turn(element, 'previous')).to.match(/^Šī nedēļa/);
  });

  it('stays at the chosen week while time passes, and says its dates once', async () => {
    const element = await showAt('2026-12-03T10:00', { view: 'week' });
    await turn(element, 'next');
    await turn(element, 'next');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(element.shadowRoot!.querySelector('.week-pager [role="status"]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await goOnAt('2026-12-03T12:00', element);
    expect([...changes, ...observer.takeRecords()]).to.deep.equal([]);
    const shown = caption(element);
    await goOnAt('2026-12-22T10:00', element);
    expect(caption(element)).to.match(/^Šī nedēļa, 21\.–27\./);
    expect(shown).to.equal('Darba laiks 14.–20. decembrī');
  });

  it('ends after ten years', async () => {
    const element = await showAt(NOW, { view: 'week' });
    for (let week = 0; week < 530; week++) {
      button(element, 'next')!.click();
      await element.updateComplete;
    }
    expect(caption(element)).to.equal('Darba laiks 2036. gada 1.–7. decembrī');
    expect(button(element, 'next')!.ariaDisabled).to.equal('true');
  });

  it('is one for several groups of offices', async () => {
    const [first] = atd.offices;
    const other = {
      ...first!,
      id: 'osta',
      name: { lv: 'Osta' },
      hours: { week: [[], [[600, 660]], [], [], [], [], []], publicHolidays: 'closed' } as const,
    };
    const element = await showAt(NOW, { view: 'week', offices: [...atd.offices, other] });
    expect(element.shadowRoot!.querySelectorAll('.week-pager')).to.have.length(1);
    await turn(element, 'next');
    expect(caption(element)).to.equal(
      'Nākamā nedēļa, 7.–13. decembris Nākamā nedēļa, 7.–13. decembris',
    );
  });

  it('is in no other view', async () => {
    for (const view of ['table', 'compact', 'badge'] as const) {
      const element = await showAt(NOW, { view });
      expect(element.shadowRoot!.querySelector('.week-pager'), view).to.equal(null);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is without issue to axe at another week, ${scheme}`, async () => {
      const main = await fixture(
        html`<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
          <h1>Kontakti</h1>
          <atd-opening-hours view="week" now="2026-12-01T10:00"></atd-opening-hours>
        </main>`,
      );
      const element = main.querySelector('atd-opening-hours')!;
      await element.ready;
      await turn(element, 'next');
      await expect(main).to.be.accessible();
    });
  }
});

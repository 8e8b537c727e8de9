/** A visitor asks about the hours of a date. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { dateAnswer } from '../../../components/opening-hours/lazy.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { closed, goOnAt, showAt, training } from '../../support/exceptions.js';
import { heard, seen, show } from '../../support/opening-hours.js';
import { translateAsGoogle } from '../../support/translators.js';

const { offices } = atd;

const details = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>('[part="question"]');
const field = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLInputElement>('[type="date"]')!;
const answer = (element: Element) => seen(element, '[part="answer"]');

const items = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part="answer"] li')].map((item) => {
    const copy = item.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

async function open(element: AtdOpeningHours): Promise<void> {
  details(element)!.querySelector('summary')!.click();
  await new Promise((resolve) => details(element)!.addEventListener('toggle', resolve));
  await dateAnswer.load().catch(() => undefined);
  await element.updateComplete;
}

async function type(element: AtdOpeningHours, date: string): Promise<void> {
  field(element).value = date;
  field(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}

async function ask(element: AtdOpeningHours, date: string): Promise<string> {
  if (!details(element)!.open) await open(element);
  await type(element, date);
  return answer(element);
}

const contact = 'Pirms ierašanās lūdzam pārbaudīt darba laiku pa tālruni +371 67280485.';
const NOW = '2026-11-30T10:00';

describe('the question about a date', () => {
  it('loads nothing before it is opened', async () => {
    await showAt(NOW);
    expect(dateAnswer.isMissing).to.equal(true);
  });

  it('is answered by the hours of the day, with the reason', async () => {
    const element = await showAt('2027-11-30T10:00', { offices });
    expect(await ask(element, '2027-12-24')).to.equal(
      'Piektdien, 24. decembrī: slēgts – Ziemassvētki',
    );
    expect(await ask(element, '2027-12-16')).to.equal(
      'Ceturtdien, 16. decembrī: 8.30–12.00, 13.00–16.30',
    );
    expect(await ask(element, '2027-12-18')).to.equal('Sestdien, 18. decembrī: slēgts');
    expect(await ask(element, '2027-11-30')).to.match(/^Otrdien, 30\. novembrī: 8\.30/);
  });

  it('names the year where it is another one', async () => {
    const element = await showAt(NOW);
    expect(await ask(element, '2027-03-01')).to.match(/^Pirmdien, 2027\. gada 1\. martā: 8\.30/);
  });

  it('tells what may differ, and whom to ask then', async () => {
    const element = await showAt('2026-06-10T10:00');
    expect(await ask(element, '2026-06-22')).to.equal(
      'Pirmdien, 22. jūnijā: 8.30–12.00, 13.00–17.30 – valsts iestādēs brīvdiena (darba diena pārcelta uz 27. jūniju), darba laiks var atšķirties ' +
        contact,
    );
    expect(await ask(element, '2026-06-27')).to.equal(
      'Sestdien, 27. jūnijā: slēgts – valsts iestādēs darba diena (pārcelta no 22. jūnija), darba laiks var atšķirties ' +
        contact,
    );
    const later = await showAt(NOW);
    expect(await ask(later, '2026-12-23')).to.equal(
      'Trešdien, 23. decembrī: 8.30–12.00, 13.00–16.30 – pirmssvētku diena, darba laiks var būt īsāks ' +
        contact,
    );
  });

  it('follows a moved day where the institution does', async () => {
    const element = await showAt('2026-06-10T10:00', { policy: { movedDays: 'follow' } });
    expect(await ask(element, '2026-06-22')).to.equal(
      'Pirmdien, 22. jūnijā: slēgts – darba diena pārcelta uz 27. jūniju',
    );
    expect(await ask(element, '2026-06-27')).to.equal(
      'Sestdien, 27. jūnijā: 8.30–12.00, 13.00–17.30 – strādā pēc pirmdienas darba laika (darba diena pārcelta no 22. jūnija); pirmssvētku diena, darba laiks var būt īsāks ' +
        contact,
    );
  });

  it('tells exceptions and closures of a part of the day', async () => {
    const exceptions = [
      closed('2026-12-16', [[720, 1020]]),
      { kind: 'closed', from: '2026-12-17', reason: training } as const,
    ];
    const element = await showAt(NOW, { exceptions });
    expect(await ask(element, '2026-12-16')).to.equal(
      'Trešdien, 16. decembrī: 8.30–12.00; 12.00–17.00 slēgts – Personāla apmācība',
    );
    expect(await ask(element, '2026-12-17')).to.equal(
      'Ceturtdien, 17. decembrī: slēgts – Personāla apmācība',
    );
  });

  it('names the offices where they differ', async () => {
    const exceptions = [closed('2026-12-16', [[720, 1020]], { offices: ['liepaja'] })];
    const other = {
      ...offices[0]!,
      id: 'osta',
      name: { lv: 'Osta' },
      hours: {
        ...offices[0]!.hours,
        week: [[], [[600, 660]], [[600, 660]], [], [], [], []],
      } as const,
    };
    const element = await showAt(NOW, { offices: [...offices, other], exceptions });
    expect(await ask(element, '2026-12-16')).to.match(/^Trešdien, 16\. decembrī:/);
    expect(items(element)).to.deep.equal([
      'Rīga, Cēsis, Daugavpils: 8.30–12.00, 13.00–16.30',
      'Liepāja: 8.30–12.00; 12.00–17.00 slēgts – Personāla apmācība',
      'Osta: 10.00–11.00',
    ]);
    await ask(element, '2026-12-24');
    expect(items(element)).to.deep.equal([
      'Rīga, Cēsis, Daugavpils, Liepāja: slēgts – Ziemassvētki',
      'Osta: slēgts',
    ]);
    expect(await ask(element, '2026-12-25')).to.match(/^Piektdien, 25\. decembrī:/);
  });

  it('is asked and answered in English', async () => {
    const element = await showAt(NOW, { lang: 'en', offices });
    expect(seen(element, 'summary')).to.equal('Check another date');
    expect(await ask(element, '2026-12-24')).to.equal('Thursday, 24 December: closed – Christmas');
    expect(await ask(element, '2027-03-01')).to.equal(
      'Monday, 1 March 2027: 8:30–12:00, 13:00–17:30',
    );
    expect(heard(element, '[part="answer"]')).to.equal(
      'Monday, 1 March 2027: from 8:30 to 12:00, from 13:00 to 17:30',
    );
  });

  it('is silent on a date that is incomplete, and plain on one that cannot be answered', async () => {
    const element = await showAt(NOW);
    for (const silent of ['', '0002-12-24', '0202-12-24', '2026-02-30']) {
      expect(await ask(element, silent), silent).to.equal('');
    }
    expect(await ask(element, '2026-11-29')).to.equal(
      'Var jautāt tikai par šodienu un turpmākajām dienām.',
    );
    expect(await ask(element, '2036-11-30')).to.match(
      /^Svētdien, 2036\. gada 30\. novembrī: slēgts/,
    );
    expect(await ask(element, '2036-12-01')).to.equal('Tik tālu nākotnē darba laiks nav zināms.');
    expect([field(element).min, field(element).max]).to.deep.equal(['2026-11-30', '2036-11-30']);
  });

  it('is asked from the previewed day', async () => {
    const element = await show('<atd-opening-hours now="2027-12-10T10:00"></atd-opening-hours>');
    expect(await ask(element, '2027-12-24')).to.match(/^Piektdien, 24\. decembrī: slēgts/);
    expect(field(element).min).to.equal('2027-12-10');
    fixtureCleanup();
  });

  it('keeps the date, the focus and what is open while time passes and languages change', async () => {
    const element = await showAt(NOW);
    await ask(element, '2026-12-24');
    field(element).focus();
    const [input, status] = [field(element), element.shadowRoot!.querySelector('[part="answer"]')!];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await goOnAt('2026-11-30T12:00', element);
    changes.push(...observer.takeRecords());
    expect(changes).to.deep.equal([]);
    element.lang = 'en';
    while (seen(element, 'summary') !== 'Check another date') {
      await new Promise(requestAnimationFrame);
    }
    expect(details(element)!.open).to.equal(true);
    expect(field(element)).to.equal(input);
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(field(element).value).to.equal('2026-12-24');
    expect(answer(element)).to.match(/^Thursday, 24 December: closed/);
  });

  it('keeps them after a translator has changed the page', async () => {
    const element = await showAt(NOW);
    await ask(element, '2026-12-24');
    field(element).focus();
    translateAsGoogle(element.shadowRoot!);
    await type(element, '2026-12-25');
    await goOnAt('2026-11-30T12:00', element);
    expect(details(element)!.open).to.equal(true);
    expect(field(element).value).to.equal('2026-12-25');
    expect(element.shadowRoot!.activeElement).to.equal(field(element));
    expect(answer(element)).to.match(/25\. decembrī/);
  });

  it('stands in the table and the week alone, and not on paper', async () => {
    for (const [view, isThere] of [
      ['table', true],
      ['week', true],
      ['compact', false],
      ['badge', false],
    ] as const) {
      const element = await showAt(NOW, { view });
      expect(details(element) !== null, view).to.equal(isThere);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`is without issue to axe, ${scheme}`, async () => {
      const main = await fixture(
        html`<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
          <h1>Kontakti</h1>
          <atd-opening-hours now="2026-11-30T10:00"></atd-opening-hours>
        </main>`,
      );
      const element = main.querySelector('atd-opening-hours')!;
      await element.ready;
      await ask(element, '2026-12-23');
      await expect(main).to.be.accessible();
    });
  }
});

/** The institution's policy for exceptions, moved days and the days before holidays. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Standard } from '../../../src/standard/model.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { rows, seen, show, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

let clock: sinon.SinonFakeTimers;

function at(civil: string): void {
  clock = freezeClock(riga(civil));
}

afterEach(() => {
  fixtureCleanup();
  clock.restore();
  sinon.restore();
});

async function showStandard(standard: Partial<Standard>): Promise<AtdOpeningHours> {
  const element = await fixture<AtdOpeningHours>(
    html`<atd-opening-hours .standard=${{ ...atd, ...standard }}></atd-opening-hours>`,
  );
  await element.ready;
  return element;
}

describe('working days moved by decree', () => {
  it('are followed where the institution follows them', async () => {
    at('2026-06-19T09:00');
    const element = await show('<atd-opening-hours moved-days="follow"></atd-opening-hours>');
    const changes = seen(element, '[part="changes"]');
    expect(changes).to.contain('Pirmdien, 22. jūnijā: slēgts – darba diena pārcelta uz 27. jūniju');
    expect(changes).to.contain(
      'Sestdien, 27. jūnijā: 8.30–12.00, 13.00–17.30 – strādā pēc pirmdienas darba laika (darba diena pārcelta no 22. jūnija)',
    );
    expect(changes).not.to.contain('var atšķirties');
  });

  it('are worked on the Saturday then, and said to be open', async () => {
    at('2026-06-27T09:00');
    const element = await show(
      '<atd-opening-hours moved-days="follow" pre-holiday="none"></atd-opening-hours>',
    );
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 12\.00/);
    expect(element.status!.why).to.include({ kind: 'moved', from: '2026-06-22', to: '2026-06-27' });
  });

  it('are passed over in silence where the institution ignores them', async () => {
    at('2026-06-22T09:00');
    const element = await show('<atd-opening-hours moved-days="ignore"></atd-opening-hours>');
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 12\.00/);
    expect(seen(element, '[part="changes"]')).not.to.contain('22. jūnij');
  });

  it('are the document’s to decide, and the tag’s to decide otherwise', async () => {
    at('2026-06-27T09:00');
    const element = await showStandard({ policy: { movedDays: 'follow', preHoliday: 0 } });
    expect(status(element)).to.match(/^Atvērts līdz/);
    element.movedDays = 'ignore';
    await element.updateComplete;
    expect(status(element)).to.match(/^Slēgts/);
  });

  it('that may have been decided since are said to be possible', async () => {
    at('2049-04-28T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(seen(element, '[part="changes"]')).to.contain(
      'Pirmdien, 3. maijā: iespējams, darba diena ir pārcelta; darba laiks var atšķirties',
    );
    const english = await show('<atd-opening-hours lang="en"></atd-opening-hours>');
    expect(seen(english, '[part="changes"]')).to.contain(
      'Monday, 3 May: the working day may have been moved; opening hours may differ',
    );
  });
});

describe('the working day before a holiday', () => {
  it('is shorter where the institution says by how much', async () => {
    at('2026-11-17T14:00');
    const element = await show('<atd-opening-hours pre-holiday="-60"></atd-opening-hours>');
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 15\.30/);
    expect(rows(element)[1]).to.contain('17. novembrī: 8.30–12.00, 13.00–15.30');
  });

  it('is as usual where the institution says so', async () => {
    at('2026-11-17T14:00');
    const element = await show('<atd-opening-hours pre-holiday="none"></atd-opening-hours>');
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 16\.30/);
    expect(rows(element)[1]).not.to.contain('var būt īsāks');
  });

  it('loses its hour on the Saturday where the day was moved, and only there', async () => {
    at('2026-06-27T14:00');
    const follows = await show(
      '<atd-opening-hours moved-days="follow" pre-holiday="-60"></atd-opening-hours>',
    );
    expect(status(follows)).to.match(/^Atvērts līdz plkst\. 16\.30/);
    clock.restore();
    at('2026-06-22T14:00');
    const ignores = await show(
      '<atd-opening-hours moved-days="ignore" pre-holiday="-60"></atd-opening-hours>',
    );
    expect(status(ignores)).to.match(/^Atvērts līdz plkst\. 16\.30/);
  });
});

describe('attributes that make no sense', () => {
  for (const [attribute, value] of [
    ['moved-days', 'maybe'],
    ['pre-holiday', 'an hour'],
    ['pre-holiday', '-5000'],
  ] as const) {
    it(`${attribute}="${value}" is told, and the institution’s decision holds`, async () => {
      at('2026-06-22T09:00');
      const warned = sinon.stub(console, 'warn');
      const element = await show(`<atd-opening-hours ${attribute}="${value}"></atd-opening-hours>`);
      expect(String(warned.firstCall.args[0])).to.contain(`${attribute}="${value}"`);
      expect(status(element)).to.match(/^Parasti atvērts/);
    });
  }
});

describe('an exception in the document', () => {
  const fireDrill = { lv: 'Ugunsdrošības mācības', en: 'Fire drill' };

  it('closes a stretch of a day, and leaves the rest as it is', async () => {
    at('2026-11-26T10:15');
    const element = await showStandard({
      exceptions: [{ kind: 'closed', from: '2026-11-26', spans: [[600, 660]], reason: fireDrill }],
    });
    expect(status(element)).to.match(/^Pārtraukums līdz plkst\. 11\.00/);
    expect(element.status!.why).to.deep.equal({ kind: 'exception', reason: fireDrill });
    expect(seen(element, '[part="changes"]')).to.contain(
      'Ceturtdien, 26. novembrī: 10.00–11.00 slēgts – Ugunsdrošības mācības',
    );
    expect(rows(element)[1]).to.contain('26. novembrī: 10.00–11.00 slēgts');
    element.view = 'compact';
    await element.ready;
    await element.updateComplete;
    expect(seen(element, '.todays')).to.equal(
      'Šodien, 26. novembrī: 8.30–10.00, 11.00–12.00, 13.00–16.30; 10.00–11.00 slēgts – Ugunsdrošības mācības',
    );
  });

  it('may ask for an appointment', async () => {
    at('2026-11-25T18:00');
    const element = await showStandard({
      exceptions: [{ kind: 'appointment', from: '2026-11-26', spans: [[540, 720]] }],
    });
    expect(seen(element, '[part="changes"]')).to.contain(
      'Ceturtdien, 26. novembrī: 9.00–12.00 (pēc pieraksta)',
    );
    expect(rows(element)[1]).to.contain('26. novembrī: 9.00–12.00 (pēc pieraksta)');
    element.view = 'week';
    await element.ready;
    await element.updateComplete;
    expect(rows(element)[3]).to.contain('9.00–12.00 (pēc pieraksta)');
  });

  it('that confirms the hours silences every notice of its day', async () => {
    at('2026-06-22T09:00');
    const element = await showStandard({ exceptions: [{ kind: 'as-usual', from: '2026-06-22' }] });
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 12\.00/);
    expect(seen(element, '[part="changes"]')).not.to.contain('Pirmdien, 22. jūnijā');
  });

  it('may be for one office alone', async () => {
    at('2026-11-26T10:00');
    const element = await showStandard({
      exceptions: [{ kind: 'closed', from: '2026-11-26', offices: ['cesis'], reason: fireDrill }],
    });
    const told = [...element.shadowRoot!.querySelectorAll('.sentence')].map((each) =>
      each.textContent.trim(),
    );
    expect(told[0]).to.match(/^Rīga, Daugavpils, Liepāja: atvērts/);
    expect(told[1]).to.match(/^Cēsis: slēgts/);
  });
});

describe('whom to ask', () => {
  it('is a page of the institution where there is no telephone', async () => {
    at('2026-06-22T09:00');
    const silent: Partial<Standard> = { ...atd };
    delete (silent as { telephone?: string }).telephone;
    const element = await fixture<AtdOpeningHours>(
      html`<atd-opening-hours
        .standard=${{ ...silent, url: 'https://www.atd.lv/lv/jaunumi' }}
      ></atd-opening-hours>`,
    );
    await element.ready;
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="changes"] a')!;
    expect(link.href).to.equal('https://www.atd.lv/lv/jaunumi');
    expect(link.textContent.trim()).to.equal(
      'Pirms ierašanās lūdzam pārbaudīt darba laiku iestādes tīmekļvietnē',
    );
  });

  it('is never the page that is being read, nor an address that is none', async () => {
    at('2026-06-22T09:00');
    const silent: Partial<Standard> = { ...atd };
    delete (silent as { telephone?: string }).telephone;
    for (const url of [location.href, 'javascript:alert(1)']) {
      const element = await fixture<AtdOpeningHours>(
        html`<atd-opening-hours .standard=${{ ...silent, url }}></atd-opening-hours>`,
      );
      await element.ready;
      expect(element.shadowRoot!.querySelectorAll('[part="changes"] a')).to.have.length(0);
    }
  });
});

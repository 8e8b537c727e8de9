/** Hundreds of offices stay usable: folded, and found by name. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { SinonFakeTimers } from 'sinon';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import '../../../components/opening-hours/define.js';
import type { Span } from '../../../src/schedule/model.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';

let clock: SinonFakeTimers;

beforeEach(() => {
  clock = freezeClock(riga('2026-12-01T10:00'));
});

afterEach(() => {
  fixtureCleanup();
  clock.restore();
});

const week = (minutes: number): Span[][] =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? [[540 + minutes, 1020 + minutes]] : []));

/** @param kinds the number of different hours */
function standardOf(count: number, kinds: number, id = 'pakalpojumi'): Standard {
  const offices = Array.from({ length: count }, (_, index): Office => ({
    id: `vieta-${index}`,
    name: { lv: index === 150 ? 'Ķekavas pagasts' : `Vieta ${index}` },
    hours: { week: week(index % kinds), publicHolidays: 'closed' },
  }));
  return { ...atd, id, offices, exceptions: [], footnotes: [] };
}

async function show(standard: Standard, view = 'table'): Promise<AtdOpeningHours> {
  const element = await fixture<AtdOpeningHours>(
    html`<atd-opening-hours lang="lv" view=${view} .standard=${standard}></atd-opening-hours>`,
  );
  await element.ready;
  return element;
}

const all = (element: AtdOpeningHours, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

async function search(element: AtdOpeningHours, text: string): Promise<void> {
  const [field] = all(element, 'input[type="search"]') as HTMLInputElement[];
  field!.focus();
  field!.value = text;
  field!.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const summaries = (element: AtdOpeningHours) =>
  all(element, 'summary [part="heading"]').map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('two hundred offices', () => {
  it('are grouped by their regular hours, folded under names and status', async () => {
    const element = await show(standardOf(200, 40));
    expect(all(element, 'details.group').length).to.equal(40);
    expect(all(element, 'table').length).to.equal(0);
    expect(summaries(element)[0]).to.equal('Vieta 0, Vieta 40, Vieta 80, Vieta 120, Vieta 160');
    expect(all(element, 'summary .sentence')[0]!.textContent).to.match(
      /Atvērts līdz plkst\. 17\.00/,
    );
    const three = await show(standardOf(200, 3));
    expect(summaries(three)[0]).to.match(
      /^Vieta 0, Vieta 3, Vieta 6, Vieta 9, Vieta 12 un vēl 62$/,
    );
  });

  it('are found by a part of the name, without regard to case and marks', async () => {
    const element = await show(standardOf(200, 40));
    await search(element, 'kekava');
    expect(summaries(element)).to.deep.equal(['Ķekavas pagasts']);
    expect(all(element, '.find [role="status"]')[0]!.textContent).to.equal('Atrasta 1 vieta');
    // The only one left is unfolded.
    expect(all(element, 'tbody tr').length).to.be.greaterThan(0);
    expect(element.shadowRoot!.activeElement!.id).to.equal('_find');
    await search(element, 'nekur');
    expect(all(element, 'details.group').length).to.equal(0);
    expect(all(element, '.find [role="status"]')[0]!.textContent).to.equal('Atrastas 0 vietas');
    await search(element, '');
    expect(all(element, 'details.group').length).to.equal(40);
    expect(all(element, '.find [role="status"]')[0]!.textContent).to.equal('');
  });

  it('keep what the visitor unfolded, in other elements of the page too', async () => {
    const element = await show(standardOf(200, 40, 'novads'));
    const [, second] = all(element, 'details.group') as HTMLDetailsElement[];
    second!.querySelector('summary')!.click();
    await new Promise((resolve) => second!.addEventListener('toggle', resolve, { once: true }));
    await element.updateComplete;
    expect(all(element, 'table').length).to.equal(1);
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, 'details[open]').length).to.equal(1);
    const another = await show(standardOf(200, 40, 'novads'), 'week');
    expect(all(another, 'details[open] summary')[0]!.textContent).to.contain('Vieta 1');
    expect(all(another, 'details[open] tbody tr').length).to.equal(7);
  });

  it('are without fault to axe', async () => {
    const element = await show(standardOf(40, 4));
    await search(element, 'vieta 1');
    clock.restore();
    await expect(element).to.be.accessible();
  });
});

describe('a few offices', () => {
  it('are shown whole', async () => {
    const element = await show(standardOf(8, 4));
    expect(all(element, 'details.group').length).to.equal(0);
    expect(all(element, 'table').length).to.equal(4);
  });
});

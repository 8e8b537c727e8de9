/** Every control of every element can be styled by its part, and a part is the same thing in all elements. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import sinon from 'sinon';
import '../../../components/client-rights/define.js';
import '../../../components/feedback-form/define.js';
import '../../../components/opening-hours/define.js';
import '../../../components/service-channels/define.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Standard } from '../../../src/standard/model.js';
import {
  accepted,
  answers,
  COMPLAINT,
  fill,
  json,
  send,
  showForm,
} from '../../support/feedback-form.js';

/** The parts of each kind of control. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  a: ['link', 'action', 'page'],
  button: ['button', 'copy', 'week-button'],
  input: ['input', 'control'],
  select: ['input'],
  textarea: ['input'],
  summary: ['summary'],
  label: ['label', 'option'],
  legend: ['label'],
};

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** Returns how many controls there are, and what is written of those without a part of their kind. */
function check(element: Element): { readonly count: number; readonly without: string[] } {
  const hidden = '[type="hidden"], [aria-hidden="true"] *';
  const controls = all(element, Object.keys(PARTS).join()).filter((each) => !each.matches(hidden));
  const without = controls.filter(
    ({ localName, part }) => !PARTS[localName]!.some((name) => part.contains(name)),
  );
  return { count: controls.length, without: without.map(({ outerHTML }) => outerHTML) };
}

function expectParts(element: Element, least: number): void {
  const { count, without } = check(element);
  expect(without).to.deep.equal([]);
  expect(count).to.be.at.least(least);
}

async function show(markup: string, standard?: Standard): Promise<LitElement> {
  const root = await fixture<HTMLElement>(html`<div></div>`);
  root.innerHTML = markup;
  const element = root.firstElementChild as LitElement & {
    standard?: Standard;
    ready: Promise<void>;
  };
  if (standard) element.standard = standard;
  await element.ready;
  return element;
}

const settled = async (element: LitElement) => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
};

describe('the parts of controls', () => {
  for (const lang of ['lv', 'en']) {
    it(`are there in hours, in ${lang}`, async () => {
      const element = await show(
        `<atd-opening-hours lang="${lang}" view="week" ics now="2026-12-15T10:00"></atd-opening-hours>`,
      );
      const [question] = all(element, 'details') as HTMLDetailsElement[];
      question!.open = true;
      await settled(element);
      all(element, '[part~="week-button"]').at(-1)!.click();
      await settled(element);
      expect(all(element, 'input[type="date"]').length).to.equal(1);
      expect(all(element, '[part~="ics"]').length).to.equal(1);
      expectParts(element, 9);
    });
  }

  it('are there above many offices', async () => {
    const [office] = atd.offices;
    const offices = Array.from({ length: 20 }, (_, index) => ({
      ...office!,
      ...{ id: `vieta-${index}`, name: { lv: `Vieta ${index}` } },
      hours: { ...office!.hours, week: Array.from({ length: 7 }, () => [[540 + index, 1000]]) },
    }));
    const standard = { ...atd, offices, exceptions: [] } as unknown as Standard;
    const element = await show('<atd-opening-hours></atd-opening-hours>', standard);
    expect(all(element, 'input[type="search"]').length).to.equal(1);
    expectParts(element, 22);
  });

  for (const tag of ['atd-client-rights view="accordion"', 'atd-service-channels']) {
    it(`are there in <${tag}>, in English and where a browser does not copy`, async () => {
      const element = await show(`<${tag} lang="en"></${tag.split(' ')[0]!}>`);
      sinon.stub(navigator, 'clipboard').value({ writeText: () => Promise.reject(new Error()) });
      for (const each of all(element, 'details') as HTMLDetailsElement[]) each.open = true;
      all(element, '[part~="copy"]')[0]!.click();
      await settled(element);
      expectParts(element, 10);
    });
  }

  const states: Readonly<Record<string, () => unknown>> = {
    errors: () => undefined,
    'a receipt': () => answers(accepted({ replyBy: '2026-12-09' })),
    'an unconfirmed submission': () => answers(new TypeError('Failed to fetch')),
    'a refusal': () => answers(json(403, {})),
  };
  for (const [state, prepare] of Object.entries(states)) {
    it(`are there in a form with ${state}`, async () => {
      const element = await showForm({ surveyUrl: 'https://aptauja.example/' });
      prepare();
      await fill(element, state === 'errors' ? { kind: 'complaint', reply: 'yes' } : COMPLAINT);
      await send(element);
      expectParts(element, 4);
      const invalid = all(element, '[aria-invalid="true"]:is(input, select, textarea)');
      expect(invalid.map(({ id }) => id)).to.deep.equal(
        all(element, '[part~="invalid"]').map(({ id }) => id),
      );
      expect(invalid.length > 0).to.equal(state === 'errors');
    });
  }

  it('keep an error visible in a page that colours all borders', async () => {
    const element = await showForm();
    const style = document.createElement('style');
    style.textContent = '::part(input) { border: 1px solid rgb(0, 0, 1) }';
    document.head.append(style);
    await fill(element, { kind: 'complaint' });
    await send(element);
    const colourOf = (id: string) => getComputedStyle(all(element, id)[0]!).borderTopColor;
    const [office, message] = [colourOf('#_office'), colourOf('#_message')];
    style.remove();
    expect(office).to.equal('rgb(0, 0, 1)');
    expect(message).not.to.equal(office);
  });
});

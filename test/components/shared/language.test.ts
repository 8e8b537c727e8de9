import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { seen, show } from '../../support/opening-hours.js';

const caption = (element: Element) => seen(element, 'caption').replace(/\*+$/, '').trim();
const shownLang = (element: Element) =>
  element.shadowRoot!.querySelector('[part="base"]')!.getAttribute('lang');

async function turned(element: AtdOpeningHours): Promise<void> {
  // The observer reports in a microtask; English may have to be fetched.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await element.updateComplete;
}

describe('the language', () => {
  afterEach(() => {
    fixtureCleanup();
    document.documentElement.removeAttribute('lang');
  });

  it('is Latvian where the page says nothing, whatever the browser prefers', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect([caption(element), shownLang(element)]).to.deep.equal(['Darba laiks', 'lv']);
  });

  it('is the element’s own, by its primary subtag', async () => {
    const element = await show('<atd-opening-hours lang="en-GB"></atd-opening-hours>');
    expect([caption(element), shownLang(element)]).to.deep.equal(['Opening hours', 'en']);
  });

  it('is the nearest above, before the page’s', async () => {
    document.documentElement.lang = 'lv';
    const element = await show(
      '<div lang="en"><p><atd-opening-hours></atd-opening-hours></p></div>',
    );
    expect(caption(element)).to.equal('Opening hours');
  });

  it('is found through shadow roots', async () => {
    const host = await fixture<HTMLElement>('<div lang="en"></div>');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const element = inner.appendChild(document.createElement('atd-opening-hours'));
    await element.ready;
    expect(caption(element)).to.equal('Opening hours');
  });

  it('follows a change anywhere above, in both directions', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    document.documentElement.lang = 'en';
    await turned(element);
    expect([caption(element), shownLang(element)]).to.deep.equal(['Opening hours', 'en']);
    document.documentElement.lang = 'lv';
    await turned(element);
    expect([caption(element), shownLang(element)]).to.deep.equal(['Darba laiks', 'lv']);
  });

  it('follows the element to where it is moved', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    const english = await fixture<HTMLElement>('<section lang="en"></section>');
    english.append(element);
    await turned(element);
    expect(caption(element)).to.equal('Opening hours');
  });

  it('is each element’s own on one page', async () => {
    const root = await fixture<HTMLElement>(
      `<div>
        <atd-opening-hours lang="lv"></atd-opening-hours>
        <atd-opening-hours lang="en"></atd-opening-hours>
        <atd-opening-hours lang="lv"></atd-opening-hours>
      </div>`,
    );
    const elements = [...root.querySelectorAll('atd-opening-hours')];
    await Promise.all(elements.map(({ ready }) => ready));
    expect(elements.map(caption)).to.deep.equal(['Darba laiks', 'Opening hours', 'Darba laiks']);
    elements.forEach((element) => element.requestUpdate());
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(elements.map(caption)).to.deep.equal(['Darba laiks', 'Opening hours', 'Darba laiks']);
  });

  it('speaks whole English: no Latvian word is left in any view', async () => {
    for (const view of ['table', 'week', 'compact', 'badge']) {
      for (const now of [
        '2026-06-22T09:00',
        '2026-12-23T16:10',
        '2026-11-18T12:00',
        '2026-11-24T12:10',
      ]) {
        const element = await show(
          `<atd-opening-hours lang="en" view="${view}" now="${now}"></atd-opening-hours>`,
        );
        const text = element
          .shadowRoot!.querySelector('[part="base"]')!
          .textContent.replace(/Cēsis|Liepāja|Līgo/g, '');
        expect(text, `${view} ${now}`).not.to.match(/[āčēģīķļņšūž]|plkst|slēgts|atvērts/i);
      }
    }
  });
});

/** A translator of pages changes what Lit has rendered: the status that is shown next is true. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon, { type SinonFakeTimers } from 'sinon';
import { all as parts } from '../../support/client-rights.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { show, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';
import { showChannels } from '../../support/service-channels.js';
import {
  isOriginal,
  translateAsGoogle,
  translateInPlace,
  translators,
} from '../../support/translators.js';

const entries = Object.entries(translators);

describe('the status on a translated page', () => {
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = freezeClock(riga('2026-11-30T11:58'));
  });

  afterEach(async () => {
    fixtureCleanup();
    await clock.tickAsync(1000);
    sinon.restore();
  });

  const at = async (time: string, element: Element & { updateComplete: Promise<unknown> }) => {
    clock.setSystemTime(riga(`2026-11-30T${time}`));
    window.dispatchEvent(new Event('focus'));
    await element.updateComplete;
  };

  for (const [who, translate] of entries) {
    for (const view of ['table', 'week', 'compact', 'badge']) {
      it(`follows the clock in the view ${view} after ${who}`, async () => {
        const element = await show(`<atd-opening-hours view="${view}"></atd-opening-hours>`);
        expect(status(element)).to.contain('Atvērts');
        for (const [time, words] of [
          ['12:05', 'Pārtraukums līdz plkst. 13.00'],
          ['14:00', 'Atvērts līdz plkst.'],
          ['18:05', 'Slēgts, atvērs'],
        ] as const) {
          translate(element.shadowRoot!);
          await at(time, element);
          expect(status(element), time).to.contain(words);
          // In place, what has not changed is still right, and may stay translated.
          if (translate !== translateInPlace) expect(status(element), time).not.to.contain('~');
        }
      });
    }

    it(`follows the clock in the channels after ${who}`, async () => {
      const element = await showChannels('<atd-service-channels></atd-service-channels>');
      for (const [time, words] of [
        ['12:05', 'Pārtraukums'],
        ['18:05', 'Slēgts'],
      ] as const) {
        translate(element.shadowRoot!);
        await at(time, element);
        const counters = parts(element, '.status').map((each) => each.textContent);
        expect(counters.length).to.be.greaterThan(0);
        for (const each of counters) expect(each.replace(/\s+/g, ' ')).to.match(new RegExp(words));
      }
    });
  }

  it('is told in the language that a translator gives to the page', async () => {
    const { lang } = document.documentElement;
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    translateAsGoogle(element.shadowRoot!);
    document.documentElement.lang = 'en';
    // The language of the page is noticed a moment later.
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(status(element)).to.contain('Open, closing soon');
    expect(isOriginal(element)).to.be.true;
    document.documentElement.lang = lang;
  });

  it('is not rendered anew before there is something new, so that nobody drives the translator', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    translateAsGoogle(element.shadowRoot!);
    const heard = sinon.spy();
    const observer = new MutationObserver(heard);
    observer.observe(element.shadowRoot!, { childList: true, subtree: true, characterData: true });
    await at('11:59', element);
    await new Promise(requestAnimationFrame);
    expect(heard).not.to.have.been.called;
    observer.disconnect();
  });

  it('stays translated where an update has nothing new to show', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    translateAsGoogle(element.shadowRoot!);
    element.requestUpdate();
    await element.updateComplete;
    expect(isOriginal(element)).to.be.true;
    translateAsGoogle(element.shadowRoot!);
    const [row] = parts(element, 'tr');
    element.requestUpdate();
    await element.updateComplete;
    expect(isOriginal(element)).to.be.false;
    expect(parts(element, 'tr')[0]).to.equal(row);
    // And is followed on.
    await at('18:05', element);
    expect(status(element)).to.contain('Slēgts');
    translateAsGoogle(element.shadowRoot!);
    await at('11:58', element);
    expect(status(element)).to.contain('Atvērts');
  });

  it('costs nothing where an extension adds icons and styles', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    const [table] = parts(element, 'table');
    const style = document.createElement('style');
    style.textContent = '.x { color: red }';
    element.shadowRoot!.prepend(style);
    table!.after(document.createElement('span'));
    await at('18:05', element);
    expect(status(element)).to.contain('Slēgts');
    expect(parts(element, 'table')[0]).to.equal(table);
  });

  it('is right where an extension puts an icon before the text', async () => {
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    for (const each of element.shadowRoot!.querySelectorAll('.sentence span')) {
      each.firstChild!.before(document.createElement('i'));
      for (const comment of [...each.childNodes].filter((node) => node instanceof Comment)) {
        comment.after(document.createElement('i'));
      }
    }
    await at('18:05', element);
    expect(status(element)).to.contain('Slēgts');
  });
});

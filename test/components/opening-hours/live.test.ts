/** The status while the page stays open: sleep, other tabs, wrong clocks, moves, many elements. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon, { type SinonFakeTimers } from 'sinon';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import type { AtdStatusChangeEvent } from '../../../components/opening-hours/opening-hours.events.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { show, status } from '../../support/opening-hours.js';
import { MINUTE, riga } from '../../support/riga.js';

const HOUR = 60 * MINUTE;

describe('while the page stays open', () => {
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = freezeClock(riga('2026-11-24T11:00'));
  });

  afterEach(async () => {
    fixtureCleanup();
    // Pending announcements are made before the clock of the next test starts.
    await clock.tickAsync(1000);
    sinon.restore();
  });

  const open = () => show('<atd-opening-hours></atd-opening-hours>');
  const settled = async (element: AtdOpeningHours) => {
    await element.updateComplete;
    return status(element);
  };

  it('changes at the very minute', async () => {
    const element = await open();
    await clock.tickAsync(HOUR - 1);
    expect(await settled(element)).to.contain('Atvērts, drīz slēgs – plkst. 12.00');
    await clock.tickAsync(1);
    expect(await settled(element)).to.contain('Pārtraukums līdz plkst. 13.00');
  });

  it('is right at once after the laptop has slept over a boundary', async () => {
    const element = await open();
    clock.setSystemTime(riga('2026-11-24T20:00'));
    expect(status(element)).to.contain('Atvērts');
    window.dispatchEvent(new Event('focus'));
    expect(await settled(element)).to.contain('Slēgts, atvērs');
  });

  it('notices within a minute that the clock was set', async () => {
    const element = await open();
    clock.setSystemTime(riga('2026-11-21T12:00'));
    await clock.tickAsync(MINUTE);
    expect(await settled(element)).to.contain('Slēgts, atvērs pirmdien');
    clock.setSystemTime(riga('2026-11-20T12:10'));
    await clock.tickAsync(MINUTE);
    expect(await settled(element)).to.contain('Pārtraukums līdz plkst. 12.30');
  });

  it('rests in a hidden tab and is right when the tab comes back', async () => {
    const element = await open();
    const hidden = sinon.stub(document, 'hidden').value(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.countTimers()).to.equal(0);
    clock.setSystemTime(riga('2026-11-24T12:30'));
    hidden.value(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await settled(element)).to.contain('Pārtraukums līdz plkst. 13.00');
  });

  for (const event of ['pageshow', 'focus', 'online']) {
    it(`wakes on ${event}`, async () => {
      const element = await open();
      clock.setSystemTime(riga('2026-11-24T12:30'));
      window.dispatchEvent(new Event(event));
      expect(await settled(element)).to.contain('Pārtraukums');
    });
  }

  it('goes on when it is moved in the document, and stops when it is taken out', async () => {
    const element = await open();
    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(element);
    await clock.tickAsync(HOUR + 1000);
    expect(await settled(element)).to.contain('Pārtraukums');
    element.remove();
    expect(clock.countTimers()).to.equal(0);
    elsewhere.append(element);
    clock.setSystemTime(riga('2026-11-24T18:00'));
    await clock.tickAsync(MINUTE);
    expect(await settled(element)).to.contain('Slēgts');
  });

  it('serves a hundred elements with one timer, and all of them turn together', async () => {
    const tags = '<atd-opening-hours view="badge"></atd-opening-hours>'.repeat(100);
    const root = await fixture(`<div>${tags}</div>`);
    const elements = [...root.querySelectorAll('atd-opening-hours')];
    await Promise.all(elements.map(({ ready }) => ready));
    expect(clock.countTimers()).to.equal(1);
    await clock.tickAsync(HOUR);
    await Promise.all(elements.map(({ updateComplete }) => updateComplete));
    expect(new Set(elements.map(status))).to.have.length(1);
    expect(status(elements[99]!)).to.contain('Pārtraukums');
  });

  it('renders only when something has changed', async () => {
    const element = await open();
    const updated = sinon.spy(element, 'requestUpdate');
    await clock.tickAsync(29 * MINUTE);
    expect(updated.called).to.be.false;
    await clock.tickAsync(MINUTE);
    expect(updated.callCount).to.equal(1);
  });

  it('never sleeps longer than a minute, however far the next change', async () => {
    clock.setSystemTime(riga('2026-12-24T09:00'));
    const delays = sinon.spy(window, 'setTimeout');
    await open();
    await clock.tickAsync(3 * MINUTE);
    delays.restore();
    const longest = Math.max(...delays.getCalls().map(({ args }) => args[1] ?? 0));
    expect(longest).to.be.at.most(MINUTE);
  });

  it('tells the page that an office has opened or closed, with what was before', async () => {
    const element = await open();
    const events: AtdStatusChangeEvent[] = [];
    element.addEventListener('atd-status-change', (event) => events.push(event), { once: true });
    await clock.tickAsync(HOUR);
    const [{ offices, status, previous }] = events as [AtdStatusChangeEvent];
    expect(offices).to.deep.equal(['riga', 'cesis', 'daugavpils', 'liepaja']);
    expect([previous.state, status.state]).to.deep.equal(['open', 'closed']);
    expect(element.status).to.equal(status);
  });

  it('turns the week and the days over at midnight in Riga', async () => {
    clock.setSystemTime(riga('2026-11-24T23:59'));
    const element = await show('<atd-opening-hours view="week"></atd-opening-hours>');
    const today = () =>
      element.shadowRoot!.querySelector('[aria-current="date"] time')!.getAttribute('datetime');
    expect(today()).to.equal('2026-11-24');
    await clock.tickAsync(MINUTE);
    await element.updateComplete;
    expect(today()).to.equal('2026-11-25');
  });

  describe('the live region', () => {
    const region = () =>
      [...document.querySelectorAll('body > [data-atd-live]')].map((host) =>
        host.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!,
      );

    it('is one, is silent at first, and says a change once in full words', async () => {
      await Promise.all([open(), open()]);
      await clock.tickAsync(1000);
      expect(region()).to.have.length(1);
      region()[0]!.replaceChildren();
      await clock.tickAsync(HOUR);
      expect(region()[0]!.textContent).to.match(
        /^Rīga, Cēsis, Daugavpils, Liepāja: pārtraukums līdz pulksten 13\.00( \(Rīgas laiks\))?$/,
      );
    });

    it('says what changes at the same time in one breath, each in its language', async () => {
      await show('<atd-opening-hours office="riga"></atd-opening-hours>');
      await show('<atd-opening-hours office="cesis" lang="en"></atd-opening-hours>');
      await clock.tickAsync(HOUR + 1000);
      const sentences = [...region()[0]!.children].map((child) => (child as HTMLElement).lang);
      expect(sentences).to.deep.equal(['lv', 'en']);
      expect(region()[0]!.textContent).to.match(/pulksten 13\.00.*; Cēsis: break until 13:00/);
    });

    it('says nothing at midnight, when only the words change', async () => {
      clock.setSystemTime(riga('2026-11-24T23:59'));
      await open();
      region()[0]!.replaceChildren();
      await clock.tickAsync(2 * MINUTE);
      expect(region()[0]!.textContent).to.equal('');
    });
  });
});

/** The custom states of the tag, as a page's style sheet sees them. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon, { type SinonFakeTimers } from 'sinon';
import { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import type { Span } from '../../../src/schedule/model.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { show, status } from '../../support/opening-hours.js';
import { MINUTE, riga } from '../../support/riga.js';

const STATES = ['open', 'soon', 'closed', 'break', 'appointment', 'unknown'];

const statesOf = (element: Element) => STATES.filter((name) => element.matches(`:state(${name})`));

describe('the custom states', () => {
  let clock: SinonFakeTimers;

  beforeEach(() => {
    clock = freezeClock(riga('2026-11-24T11:00'));
  });

  afterEach(async () => {
    fixtureCleanup();
    await clock.tickAsync(1000);
    sinon.restore();
  });

  const cases: [name: string, hours: string, states: string[]][] = [
    ['open', 'Mo-Fr 08:00-17:00', ['open']],
    ['open around the clock', '24/7', ['open']],
    ['closing soon', 'Mo-Fr 08:00-11:30', ['open', 'soon']],
    ['closed', 'Mo-Fr 13:00-17:00', ['closed']],
    ['on a break', 'Mo-Fr 08:00-10:30,11:30-17:00', ['closed', 'break']],
    ['by appointment', 'Mo-Fr 08:00-17:00 "pēc pieraksta"', ['appointment']],
    ['of unknown end', 'Mo-Fr 08:00+', ['unknown']],
    ['possibly open', 'Mo-Fr 08:00-17:00 unknown', ['unknown']],
  ];
  for (const [name, hours, states] of cases) {
    it(`of hours that are ${name}`, async () => {
      const element = await show(`<atd-opening-hours hours='${hours}'></atd-opening-hours>`);
      expect(statesOf(element)).to.deep.equal(states);
    });
  }

  it('are unknown where the day may differ, as the sign says', async () => {
    clock.setSystemTime(riga('2026-12-30T10:00'));
    const element = await show('<atd-opening-hours office="riga"></atd-opening-hours>');
    expect(status(element)).to.contain('šodien var būt citādi');
    expect(statesOf(element)).to.deep.equal(['unknown']);
  });

  it('change with the status, in every view', async () => {
    for (const view of ['table', 'week', 'compact', 'badge']) {
      clock.setSystemTime(riga('2026-11-24T11:29'));
      const element = await show(`<atd-opening-hours view="${view}"></atd-opening-hours>`);
      expect(statesOf(element)).to.deep.equal(['open']);
      await clock.tickAsync(MINUTE);
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['open', 'soon']);
      await clock.tickAsync(30 * MINUTE);
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['closed', 'break']);
      fixtureCleanup();
    }
  });

  describe('of several offices', () => {
    const week = (...spans: Span[]): Span[][] =>
      [1, 2, 3, 4, 5, 6, 7].map((day) => (day < 6 ? spans : []));
    const standardOf = (...offices: Span[][]): Standard => ({
      ...atd,
      exceptions: [],
      offices: offices.map((spans, index): Office => ({
        id: `vieta-${index}`,
        name: { lv: `Vieta ${index}` },
        hours: { week: week(...spans), publicHolidays: 'closed' },
      })),
    });
    const showOf = async (...offices: Span[][]) => {
      const element = await fixture<AtdOpeningHours>(
        html`<atd-opening-hours .standard=${standardOf(...offices)}></atd-opening-hours>`,
      );
      await element.ready;
      return element;
    };

    it('are those that they share', async () => {
      const open = await showOf([[480, 1020]], [[480, 690]]);
      expect(statesOf(open)).to.deep.equal(['open']);
      const resting: Span[] = [
        [480, 600],
        [720, 900],
      ];
      const closed = await showOf(resting, [[840, 900]]);
      expect(statesOf(closed)).to.deep.equal(['closed']);
    });

    it('are none where they differ, until only one of them is shown', async () => {
      const element = await showOf([[480, 1020]], [[840, 900]]);
      expect(statesOf(element)).to.deep.equal([]);
      element.office = 'vieta-1';
      await element.updateComplete;
      expect(statesOf(element)).to.deep.equal(['closed']);
    });
  });

  it('are none when nothing is shown any more', async () => {
    sinon.stub(console, 'warn');
    const element = await show('<atd-opening-hours hours="24/7"></atd-opening-hours>');
    expect(statesOf(element)).to.deep.equal(['open']);
    element.hours = 'kaut kad';
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal([]);
    element.hours = null;
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['open']);
    element.standard = { ...atd, offices: undefined } as unknown as Standard;
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal([]);
  });

  it('are right after the element has been out of the document', async () => {
    const element = await show('<atd-opening-hours hours="Mo-Fr 08:00-12:00"></atd-opening-hours>');
    const parent = element.parentElement!;
    element.remove();
    clock.setSystemTime(riga('2026-11-24T13:00'));
    parent.append(element);
    await element.updateComplete;
    expect(statesOf(element)).to.deep.equal(['closed']);
  });

  describe('in engines without them', () => {
    const shows = async () => {
      const element = await show('<atd-opening-hours hours="24/7"></atd-opening-hours>');
      expect(status(element)).to.contain('visu diennakti');
      expect(statesOf(element)).to.deep.equal([]);
    };

    it('do no harm without internals', async () => {
      sinon.stub(HTMLElement.prototype, 'attachInternals').value(undefined);
      await shows();
    });

    it('do no harm without a set', async () => {
      sinon.stub(HTMLElement.prototype, 'attachInternals').returns({} as ElementInternals);
      await shows();
    });

    it('do no harm where names have to begin with dashes', async () => {
      sinon.stub(CustomStateSet.prototype, 'add').throws(new DOMException('', 'SyntaxError'));
      await shows();
    });
  });

  it('leave the internals of a subclass alone', async () => {
    class Own extends AtdOpeningHours {
      readonly internals = this.attachInternals();
    }
    customElements.define('own-opening-hours', Own);
    const element = await fixture<Own>(html`<own-opening-hours hours="24/7"></own-opening-hours>`);
    await element.ready;
    expect(status(element)).to.contain('visu diennakti');
    expect(element.internals.states.size).to.equal(0);
  });
});

/** Offices are shown separately only while something that is shown about them differs. */
import { expect } from '@open-wc/testing';
import type { AtdServiceChannels } from '../../../components/service-channels/service-channels.js';
import '../../../components/service-channels/define.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { DatedException } from '../../../src/standard/model.js';
import { closed, goOnAt, listed, showAt } from '../../support/exceptions.js';
import { riga } from '../../support/riga.js';

const { offices } = atd;
const ofRiga = (from: string): DatedException => ({ kind: 'closed', from, offices: ['riga'] });

const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h3')].map((each) => each.textContent.trim());
const count = (element: Element) => element.shadowRoot!.querySelectorAll('.group').length;

describe('an exception of one office', () => {
  for (const view of ['table', 'week', 'compact', 'badge'] as const) {
    it(`splits nothing where it is past, or far away (${view})`, async () => {
      for (const date of ['2025-03-01', '2026-12-16', '2027-08-02']) {
        const exceptions = [ofRiga(date)];
        const element = await showAt('2026-12-01T10:00', { view, offices, exceptions });
        expect(count(element), date).to.equal(1);
        expect(element.status!.state).to.equal('open');
      }
    });
  }

  it('gives no schedule for offices that have it only for now', async () => {
    const element = await showAt('2026-12-01T10:00', {
      offices,
      exceptions: [ofRiga('2027-08-02')],
    });
    expect(element.schedule).to.equal(undefined);
    const all = await showAt('2026-12-01T10:00', { offices });
    expect(all.schedule!.status(riga('2026-12-01T10:00')).state).to.equal('open');
  });

  it('splits once it is listed, at the midnight at which it comes near enough', async () => {
    const exceptions = [ofRiga('2026-12-16')];
    const element = await showAt('2026-12-02T23:59', { offices, exceptions });
    expect(count(element)).to.equal(1);
    await goOnAt('2026-12-03T00:00', element);
    expect(headings(element)).to.deep.equal(['Rīga', 'Cēsis, Daugavpils, Liepāja']);
    expect(listed(element)).to.deep.equal(['Trešdien, 16. decembrī: slēgts']);
    await goOnAt('2026-12-17T00:00', element);
    expect(count(element)).to.equal(1);
  });

  it('splits a view without a list on its own day alone', async () => {
    const exceptions = [closed('2026-12-16', [[600, 660]], { offices: ['cesis'] })];
    for (const [civil, groups] of [
      ['2026-12-15T17:00', 1],
      ['2026-12-16T10:00', 2],
      ['2026-12-17T00:00', 1],
    ] as const) {
      const element = await showAt(civil, { view: 'badge', upcoming: 0, offices, exceptions });
      expect(count(element), civil).to.equal(groups);
    }
  });

  it('tells the page of no change where only the groups are others', async () => {
    const exceptions = [ofRiga('2026-12-16')];
    const element = await showAt('2026-12-02T23:59', { offices, exceptions });
    const told: unknown[] = [];
    element.addEventListener('atd-status-change', (event) => told.push(event.offices));
    await goOnAt('2026-12-03T00:00', element);
    expect(told).to.deep.equal([]);
    await goOnAt('2026-12-03T08:30', element);
    expect(told.flat()).to.have.members(['riga', 'cesis', 'daugavpils', 'liepaja']);
  });

  it('splits a view without a list the day before, where the next opening is another', async () => {
    for (const [civil, groups] of [
      ['2026-12-14T17:00', 1],
      ['2026-12-15T17:00', 2],
    ] as const) {
      const exceptions = [ofRiga('2026-12-16')];
      const element = await showAt(civil, { view: 'badge', upcoming: 0, offices, exceptions });
      expect(count(element), civil).to.equal(groups);
    }
  });

  it('splits the counters of channels no earlier', async () => {
    await showAt('2026-12-14T07:00');
    const channels: AtdServiceChannels = document.createElement('atd-service-channels');
    channels.standard = { ...atd, exceptions: [ofRiga('2026-12-16')] };
    document.body.append(channels);
    await channels.ready;
    const counters = () =>
      channels.shadowRoot!.querySelectorAll('[part="channel"][data-card^="request.klatiene"]');
    expect(counters()).to.have.length(1);
    await goOnAt('2026-12-16T07:00', channels);
    expect(counters()).to.have.length(2);
    expect(counters()[0]!.textContent).to.match(/Rīga/);
    channels.remove();
  });
});

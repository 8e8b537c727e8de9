/** Offices with the same regular hours are shown together; where an exception makes a difference, it names them. */
import { expect } from '@open-wc/testing';
import type { AtdServiceChannels } from '../../../components/service-channels/service-channels.js';
import '../../../components/service-channels/define.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { DatedException } from '../../../src/standard/model.js';
import { closed, goOnAt, listed, showAt } from '../../support/exceptions.js';
import { rows, seen } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

const { offices } = atd;
const ofRiga = (from: string): DatedException => ({ kind: 'closed', from, offices: ['riga'] });

const headings = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h3')].map((each) => each.textContent.trim());
const statuses = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('.sentence')].map((each) =>
    each.textContent.replace(/ \(Rīgas laiks\)/g, '').trim(),
  );
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

  it('is one line that names it once it is near enough, and splits nothing', async () => {
    const exceptions = [ofRiga('2026-12-16')];
    const element = await showAt('2026-12-01T23:59', { offices, exceptions });
    expect(listed(element)).to.deep.equal([]);
    await goOnAt('2026-12-02T00:00', element);
    expect(count(element)).to.equal(1);
    expect(headings(element)).to.deep.equal([]);
    expect(listed(element)).to.deep.equal(['Trešdien, 16. decembrī (Rīga): slēgts']);
    await goOnAt('2026-12-17T00:00', element);
    expect(listed(element)).not.to.include('Trešdien, 16. decembrī (Rīga): slēgts');
  });

  it('of some offices names them, of all of them none', async () => {
    const exceptions = [
      closed('2026-12-07', undefined, { offices: ['riga', 'liepaja'] }),
      closed('2026-12-09'),
    ];
    const element = await showAt('2026-12-01T10:00', { offices, exceptions });
    expect(listed(element)).to.deep.equal([
      'Pirmdien, 7. decembrī (Rīga, Liepāja): slēgts',
      'Trešdien, 9. decembrī: slēgts',
    ]);
  });

  for (const view of ['table', 'week', 'compact', 'badge'] as const) {
    it(`tells its own status on its day alone (${view})`, async () => {
      for (const [civil, expected] of [
        ['2026-12-15T10:00', [/^Atvērts līdz/]],
        ['2026-12-16T10:00', [/^Rīga: slēgts, atvērs/, /^Cēsis, Daugavpils, Liepāja: atvērts/]],
        ['2026-12-17T10:00', [/^Atvērts līdz/]],
      ] as const) {
        const element = await showAt(civil, { view, offices, exceptions: [ofRiga('2026-12-16')] });
        const told = statuses(element);
        expect(told, civil).to.have.length(expected.length);
        expected.forEach((pattern, index) => expect(told[index]).to.match(pattern));
      }
    });
  }

  it('has its day told apart in the week and in the hours of today', async () => {
    const exceptions = [ofRiga('2026-12-16')];
    const week = await showAt('2026-12-14T10:00', { view: 'week', offices, exceptions });
    expect(rows(week)[2]).to.match(
      /16\. decembris \| Rīga: Slēgts Cēsis, Daugavpils, Liepāja: 8\.30/,
    );
    expect(rows(week)[1]).to.match(/15\. decembris \| 8\.30/);
    const compact = await showAt('2026-12-16T10:00', { view: 'compact', offices, exceptions });
    expect(seen(compact, '.todays')).to.match(/: Rīga: slēgts ?Cēsis, Daugavpils, Liepāja: 8\.30/);
  });

  it('leaves the status undefined only while the offices differ', async () => {
    const exceptions = [ofRiga('2026-12-16')];
    const same = await showAt('2026-12-14T10:00', { offices, exceptions });
    expect(same.status!.state).to.equal('open');
    const other = await showAt('2026-12-16T10:00', { offices, exceptions });
    expect(other.status).to.equal(undefined);
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

  it('leaves the counters of channels one card, in which it is named', async () => {
    await showAt('2026-12-14T07:00');
    const channels: AtdServiceChannels = document.createElement('atd-service-channels');
    channels.standard = { ...atd, exceptions: [ofRiga('2026-12-16')] };
    document.body.append(channels);
    await channels.ready;
    const counters = () =>
      channels.shadowRoot!.querySelectorAll('[part~="channel"][data-card="klatiene"]');
    expect(counters()).to.have.length(1);
    await goOnAt('2026-12-16T07:00', channels);
    expect(counters()).to.have.length(1);
    const [riga, others] = statuses(channels);
    expect(riga).to.match(/^Rīga: slēgts, atvērs .*8\.30$/);
    expect(others).to.match(/^Cēsis, Daugavpils, Liepāja: slēgts, atvērs .*8\.30$/);
    channels.remove();
  });
});

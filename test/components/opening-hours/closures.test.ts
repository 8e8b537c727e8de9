/** Closures of part of a day, in every view and in both languages. */
import { expect } from '@open-wc/testing';
import type { DatedException } from '../../../src/standard/model.js';
import {
  closed,
  goOnAt,
  listed,
  office,
  showAt,
  todayInWeek,
  todays,
  training,
} from '../../support/exceptions.js';
import { heard, rows, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

describe('a part of the day before a holiday that is closed', () => {
  const exceptions = [closed('2026-12-23', [[720, 1020]])];

  for (const view of ['table', 'week', 'badge'] as const) {
    it(`is in the list as soon as it is near enough (${view})`, async () => {
      const element = await showAt('2026-12-11T10:00', { view, exceptions });
      expect(listed(element)[0]).to.equal(
        'Trešdien, 23. decembrī: 12.00–17.00 slēgts – Personāla apmācība',
      );
    });
  }

  it('is in English too', async () => {
    const element = await showAt('2026-12-15T10:00', { lang: 'en', exceptions });
    expect(listed(element)[0]).to.equal(
      'Wednesday, 23 December: 12:00–17:00 closed – Staff training',
    );
    expect(heard(element, '[part="changes"]')).to.contain('from 12:00 to 17:00 closed');
  });

  it('is in the row, and the status follows it without a doubt', async () => {
    const element = await showAt('2026-12-23T10:00', { exceptions });
    expect(rows(element)[1]).to.contain('23. decembrī: 12.00–17.00 slēgts – Personāla apmācība');
    expect(rows(element)[1]).not.to.contain('var būt īsāks');
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 12\.00( \(Rīgas laiks\))?$/);
    expect(element.status!.why).to.deep.equal({ kind: 'regular' });
    await goOnAt('2026-12-23T12:30', element);
    expect(status(element)).to.match(/^Slēgts, atvērs pirmdien, 28\. decembrī, plkst\. 8\.30/);
    expect(element.status!.why).to.deep.equal({ kind: 'exception', reason: training });
  });

  it('is in the day of the week, and in today’s hours', async () => {
    const week = await showAt('2026-12-23T10:00', { view: 'week', exceptions });
    expect(todayInWeek(week)).to.equal('8.30–12.00 12.00–17.00 slēgts – Personāla apmācība');
    const compact = await showAt('2026-12-23T10:00', { view: 'compact', exceptions });
    expect(todays(compact)).to.equal('8.30–12.00; 12.00–17.00 slēgts – Personāla apmācība');
    expect(compact.shadowRoot!.querySelector('.print-only [part="changes"]')).to.not.equal(null);
  });

  it('is from a time on where nothing is open later, and never until midnight', async () => {
    const toTheEnd = [closed('2026-12-23', [[720, 1440]])];
    const element = await showAt('2026-12-15T10:00', { exceptions: toTheEnd });
    expect(listed(element)[0]).to.equal(
      'Trešdien, 23. decembrī: no 12.00 slēgts – Personāla apmācība',
    );
    expect(heard(element, '[part="changes"]')).to.contain('no pulksten 12.00 slēgts');
    const english = await showAt('2026-12-15T10:00', { lang: 'en', exceptions: toTheEnd });
    expect(listed(english)[0]).to.equal(
      'Wednesday, 23 December: from 12:00 closed – Staff training',
    );
  });

  it('leaves the hour by which an institution shortens that day', async () => {
    const element = await showAt('2026-12-23T08:00', {
      exceptions: [closed('2026-12-23', [[540, 600]])],
      policy: { preHoliday: 60 },
    });
    expect(listed(element)[0]).to.equal(
      'Trešdien, 23. decembrī: 8.30–9.00, 10.00–12.00, 13.00–15.30 – pirmssvētku diena; ' +
        '9.00–10.00 slēgts – Personāla apmācība',
    );
  });
});

describe('several closures of a day', () => {
  it('are all told, those of one reason together', async () => {
    const stretches: [number, number][] = [
      [540, 600],
      [840, 900],
    ];
    const exceptions = [
      closed('2026-12-16', stretches),
      closed('2026-12-16', [[660, 690]], { reason: { lv: 'ugunsdrošības mācības' } }),
    ];
    const told =
      '9.00–10.00, 14.00–15.00 slēgts – Personāla apmācība; 11.00–11.30 slēgts – ugunsdrošības mācības';
    const table = await showAt('2026-12-16T08:00', { exceptions });
    expect(listed(table)[0]).to.equal(`Trešdien, 16. decembrī: ${told}`);
    expect(rows(table)[1]).to.contain(`16. decembrī: ${told}`);
    const week = await showAt('2026-12-16T08:00', { view: 'week', exceptions });
    expect(todayInWeek(week)).to.equal(
      `8.30–9.00, 10.00–11.00, 11.30–12.00, 13.00–14.00, 15.00–16.30 ${told}`,
    );
  });

  it('that leave nothing of it close it', async () => {
    const exceptions = [closed('2026-12-16', [[480, 1020]])];
    const table = await showAt('2026-12-16T08:00', { exceptions });
    expect(listed(table)[0]).to.equal('Trešdien, 16. decembrī: slēgts – Personāla apmācība');
    expect(rows(table)[1]).to.contain('16. decembrī slēgts');
    const compact = await showAt('2026-12-16T08:00', { view: 'compact', exceptions });
    expect(todays(compact)).to.equal('slēgts – Personāla apmācība');
    const week = await showAt('2026-12-16T08:00', { view: 'week', exceptions });
    expect(todayInWeek(week)).to.equal('Slēgts Personāla apmācība');
  });
});

describe('days with the same hours for different reasons', () => {
  it('are told together in their row, which gives no reason', async () => {
    const hours = (from: string, lv: string): DatedException => ({
      kind: 'hours',
      from,
      spans: [[540, 720]],
      reason: { lv },
    });
    const exceptions = [hours('2026-12-15', 'remonts'), hours('2026-12-16', 'svinības')];
    const element = await showAt('2026-12-14T10:00', { exceptions });
    expect(rows(element)[1]).to.match(/15\. un 16\. decembrī: 9\.00–12\.00$/);
    expect(listed(element).slice(0, 2)).to.deep.equal([
      'Otrdien, 15. decembrī: 9.00–12.00 – remonts',
      'Trešdien, 16. decembrī: 9.00–12.00 – svinības',
    ]);
  });
});

describe('a closure that takes no opening time away', () => {
  it('is not told: outside the hours, in a break, on a closed day', async () => {
    for (const [day, stretch] of [
      ['2026-12-16', [420, 510]],
      ['2026-12-16', [720, 780]],
      ['2026-12-19', [600, 660]],
    ] as [string, [number, number]][]) {
      const exceptions = [closed(day, [stretch])];
      const element = await showAt('2026-12-15T10:00', { exceptions });
      expect(listed(element)[0]).to.equal('24. un 25. decembrī: slēgts – Ziemassvētki');
      expect(rows(element).join()).not.to.contain('12. decembrī');
      expect(rows(element).join()).not.to.contain('apmācība');
    }
  });

  it('leaves the doubt of its day', async () => {
    const exceptions = [closed('2026-12-23', [[1080, 1140]])];
    const element = await showAt('2026-12-23T10:00', { exceptions });
    expect(status(element)).to.match(/^Parasti atvērts līdz plkst\. 12\.00/);
    expect(rows(element)[1]).to.contain('23. decembrī darba laiks var būt īsāks');
  });

  it('closes the end of the night before', async () => {
    const night = { ...office, hours: { ...office.hours, week: Array(7).fill([[1320, 1560]]) } };
    const element = await showAt('2026-12-16T00:30', {
      offices: [night],
      exceptions: [closed('2026-12-16', [[60, 120]])],
    });
    expect(element.status).to.include({ state: 'open', until: riga('2026-12-16T01:00') });
    expect(listed(element)[0]).to.contain('1.00–2.00 slēgts – Personāla apmācība');
  });
});

describe('a closure on a day whose hours are in doubt', () => {
  it('is told on a moved working day, and ends the doubt', async () => {
    const exceptions = [closed('2026-06-22', [[780, 1050]])];
    const element = await showAt('2026-06-22T09:00', { exceptions });
    expect(listed(element)[0]).to.equal(
      'Pirmdien, 22. jūnijā: 13.00–17.30 slēgts – Personāla apmācība',
    );
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 12\.00/);
  });

  it('is told beside the hours of a Saturday that is worked instead', async () => {
    const element = await showAt('2026-06-26T09:00', {
      exceptions: [closed('2026-06-27', [[600, 660]])],
      policy: { movedDays: 'follow' },
    });
    expect(listed(element)[0]).to.equal(
      'Sestdien, 27. jūnijā: 8.30–10.00, 11.00–12.00, 13.00–17.30 – strādā pēc pirmdienas darba ' +
        'laika (darba diena pārcelta no 22. jūnija); 10.00–11.00 slēgts – Personāla apmācība',
    );
  });

  it('is told on a day that a decree may have moved', async () => {
    const exceptions = [closed('2049-05-03', [[780, 1050]])];
    const element = await showAt('2049-05-03T09:00', { exceptions });
    expect(listed(element)[0]).to.equal(
      'Pirmdien, 3. maijā: 13.00–17.30 slēgts – Personāla apmācība',
    );
    expect(element.status!.certain).to.be.false;
  });

  it('is told on a holiday of which the institution says nothing, whose doubt stays', async () => {
    const silent = { ...office, hours: { ...office.hours, publicHolidays: 'unknown' as const } };
    const element = await showAt('2026-12-24T09:00', {
      offices: [silent],
      exceptions: [closed('2026-12-24', [[780, 1020]])],
    });
    expect(listed(element)[0]).to.equal(
      'Ceturtdien, 24. decembrī: 13.00–17.00 slēgts – Personāla apmācība; ' +
        'svētku diena (Ziemassvētki), darba laiks var atšķirties',
    );
    expect(rows(element)[1]).to.contain('24. decembrī: 13.00–17.00 slēgts');
    expect(status(element)).to.match(/^Parasti atvērts līdz plkst\. 12\.00/);
  });

  it('is not told on a holiday that is closed anyway', async () => {
    const exceptions = [closed('2026-12-24', [[780, 1020]])];
    const element = await showAt('2026-12-18T09:00', { exceptions });
    expect(listed(element)[0]).to.equal('24. un 25. decembrī: slēgts – Ziemassvētki');
  });
});

/** Public holidays that are worked as usual, which visitors look for. */
import { expect } from '@open-wc/testing';
import type { DatedException } from '../../../src/standard/model.js';
import { closed, listed, showAt, todayInWeek, todays, training } from '../../support/exceptions.js';
import { rows, status } from '../../support/opening-hours.js';

const asUsual = (from: string): DatedException => ({
  kind: 'as-usual',
  from,
  reason: { lv: 'apmeklētāju dēļ', en: 'for visitors' },
});

describe('a holiday that is worked as usual', () => {
  const hours = '8.30–12.00, 13.00–16.30';

  for (const [what, exception] of [
    ['said so', asUsual('2026-12-24')],
    [
      'by its hours',
      {
        ...asUsual('2026-12-24'),
        kind: 'hours',
        spans: [
          [510, 720],
          [780, 990],
        ],
      },
    ],
  ] as [string, DatedException][]) {
    it(`is in the list and in its row (${what})`, async () => {
      const element = await showAt('2026-12-18T10:00', { exceptions: [exception] });
      expect(listed(element)).to.deep.equal([
        `Ceturtdien, 24. decembrī: atvērts kā parasti ${hours} – apmeklētāju dēļ`,
        'Piektdien, 25. decembrī: slēgts – Ziemassvētki',
        'Ceturtdien, 31. decembrī: slēgts – Vecgada diena',
        'Piektdien, 1. janvārī: slēgts – Jaungada diena',
      ]);
      expect(rows(element)[1]).to.contain('24. decembrī atvērts kā parasti');
    });
  }

  it('is in the other views, and in English', async () => {
    const exceptions = [asUsual('2026-12-24')];
    const compact = await showAt('2026-12-24T10:00', { view: 'compact', exceptions });
    expect(todays(compact)).to.equal(`atvērts kā parasti ${hours} – apmeklētāju dēļ`);
    expect(status(compact)).to.match(/^Atvērts līdz plkst\. 12\.00/);
    const week = await showAt('2026-12-24T10:00', { view: 'week', exceptions });
    expect(todayInWeek(week)).to.equal(`${hours} atvērts kā parasti – apmeklētāju dēļ`);
    const english = await showAt('2026-12-21T10:00', { lang: 'en', exceptions });
    expect(listed(english)[0]).to.equal(
      'Thursday, 24 December: open as usual 8:30–12:00, 13:00–16:30 – for visitors',
    );
    expect(rows(english)[1]).to.contain('Open as usual on 24 December');
  });

  it('tells its hours where part of it is closed', async () => {
    const exceptions = [asUsual('2026-12-24'), closed('2026-12-24', [[540, 600]])];
    const element = await showAt('2026-12-21T10:00', { exceptions });
    expect(listed(element)[0]).to.equal(
      'Ceturtdien, 24. decembrī: 8.30–9.00, 10.00–12.00, 13.00–16.30 – apmeklētāju dēļ; ' +
        '9.00–10.00 slēgts – Personāla apmācība',
    );
  });

  it('is no news on an ordinary day, nor closed on a day that is closed anyway', async () => {
    const exceptions: DatedException[] = [
      asUsual('2026-12-16'),
      { kind: 'closed', from: '2026-12-26', reason: training },
    ];
    const element = await showAt('2026-12-15T10:00', { exceptions });
    expect(listed(element)[0]).to.equal('24. un 25. decembrī: slēgts – Ziemassvētki');
  });
});

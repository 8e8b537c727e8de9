/** Closures, single dates and the coming days beside hours that are not the same every week. */
import { expect } from '@open-wc/testing';
import { listed } from '../../support/exceptions.js';
import { told } from '../../support/hours-in-tag.js';
import { captions, rows, seen } from '../../support/opening-hours.js';

const SEASONS = 'Sep-May Mo-Fr 10:00-18:00; Jun-Aug Mo-Fr 09:00-16:00';

describe('what was once told wrongly', () => {
  it('a period that ends soon has all its weekdays', async () => {
    const element = await told(
      '2026 Sep 01-2026 Dec 02 Mo-Fr 09:00-17:00; 2026 Dec 03+ Mo-Fr 10:00-18:00',
      '2026-11-30T12:00',
    );
    expect(captions(element)[0]).to.equal('No 1. septembra līdz 2. decembrim (tagad)');
    expect(rows(element)[0]).to.equal('Pirmdiena–piektdiena | 9.00–17.00');
    const over = await told('Mo-Fr 09:00-17:00; 2027+ off', '2026-12-28T12:00');
    expect(rows(over)[0]).to.match(/^Pirmdiena–piektdiena \| 9\.00–17\.00/);
  });

  it('a closure without a known end has none', async () => {
    const element = await told('Mo-Fr 09:00-17:00; 2027+ off', '2026-12-28T12:00');
    expect(listed(element).at(-1)).to.equal('No 1. janvāra: slēgts');
  });

  it('in week 53 the other week is still there', async () => {
    const element = await told(
      'week 1-53/2 Mo-Fr 09:00-12:00; week 2-53/2 Mo-Fr 13:00-17:00',
      '2026-12-30T12:00',
    );
    expect(captions(element)).to.deep.equal([
      'Nepāra nedēļās (šonedēļ)',
      'Pāra nedēļās (11.–17. janvārī)',
    ]);
  });

  it('a season that follows weekdays is one, every year', async () => {
    const element = await told(
      'Mar Su[-1]-Oct Su[-1] 09:00-20:00; Oct Su[-1]-Mar Su[-1] 09:00-17:00',
      '2026-12-01T12:00',
    );
    expect(captions(element)).to.have.length(2);
    expect(captions(element)[0]).to.match(/^No 26\. oktobra līdz \d+\. martam \(tagad\)$/);
  });

  it('an nth weekday that is closed is no example', async () => {
    const element = await told(
      'Mo-Fr 09:00-17:00; Sa[1] 10:00-14:00; 2026 Dec 05 off; PH off',
      '2026-12-01T12:00',
    );
    expect(rows(element).at(-1)).to.equal(
      'Mēneša pirmajā sestdienā (2. janvārī, 6. februārī) | 10.00–14.00',
    );
  });

  it('every second of some weeks is not every other week', async () => {
    const element = await told('week 10-20/2 We 10:00-14:00', '2026-12-01T12:00');
    expect(rows(element)[0]).to.match(/^Noteiktās nedēļās trešdienās \(/);
  });

  it('a weekly break with a name is no change', async () => {
    const element = await told(
      'Mo-Fr 08:00-17:00; Mo-Fr 12:00-13:00 off "pusdienas"; PH off',
      '2026-12-01T12:00',
    );
    expect(listed(element)).to.deep.equal([]);
  });

  it('several holidays are holidays', async () => {
    const element = await told('Mo-Fr 09:00-17:00', '2026-12-22T12:00');
    expect(listed(element)[0]).to.equal(
      '24. un 25. decembrī: svētku dienas (Ziemassvētki), darba laiks var atšķirties',
    );
  });

  it('a row names all days of a change that has come near', async () => {
    const element = await told('Mo-Fr 09:00-17:00; PH off', '2026-12-18T12:00');
    expect(rows(element)[0]).to.contain('24. un 25. decembrī slēgts');
  });
});

describe('a long closure', () => {
  const HOURS = 'Mo-Fr 09:00-17:00; Dec 01-Jan 31 off "Remonts"';

  it('is one line with its ends and the next opening, and the regular week stays', async () => {
    for (const now of ['2026-11-27T12:00', '2026-12-01T12:00', '2026-12-28T12:00']) {
      const element = await told(HOURS, now);
      expect(listed(element), now).to.deep.equal([
        'No 1. decembra līdz 31. janvārim: slēgts – Remonts; atvērs 1. februārī',
      ]);
      expect(rows(element)[0], now).to.match(
        /^Pirmdiena–piektdiena \| 9\.00–17\.00 No 1\. decembra līdz 31\. janvārim slēgts$/,
      );
      expect(rows(element)[1], now).to.equal('Sestdiena un svētdiena | Slēgts');
    }
    const english = await told(HOURS, '2026-12-01T12:00', 'lang="en"');
    expect(listed(english)).to.deep.equal([
      'From 1 December to 31 January: closed – Remonts; opens on 1 February',
    ]);
  });
});

describe('hours of single dates', () => {
  it('are listed for a year, in place of a week without hours', async () => {
    const element = await told(
      '2026 Dec 05 10:00-14:00; 2027 Feb 06 10:00-14:00 "noliktavā"',
      '2026-12-01T12:00',
    );
    expect(listed(element)).to.deep.equal([
      'Sestdien, 5. decembrī: 10.00–14.00',
      'Sestdien, 6. februārī: 10.00–14.00 (noliktavā)',
    ]);
    expect(rows(element)).to.deep.equal([]);
  });

  it('that are over leave a week without hours', async () => {
    const element = await told('2026 Dec 05 10:00-14:00', '2026-12-07T12:00');
    expect(rows(element)).to.deep.equal(['Pirmdiena–svētdiena | Slēgts']);
  });
});

describe('views for little space', () => {
  it('tell the next change when it is near', async () => {
    for (const view of ['compact', 'badge']) {
      const hours = 'Mo-Fr 09:00-17:00; PH off';
      const far = await told(hours, '2026-12-16T12:00', `view="${view}"`);
      expect(far.shadowRoot!.querySelector('.next-change')).to.equal(null);
      const near = await told(hours, '2026-12-17T12:00', `view="${view}"`);
      expect(seen(near, '.next-change')).to.equal('24. un 25. decembrī slēgts');
    }
  });

  it('have the regular weeks on paper', async () => {
    const element = await told(SEASONS, '2026-12-01T12:00', 'view="compact"');
    const paper = element.shadowRoot!.querySelector('.regular')!.cloneNode(true) as Element;
    for (const hidden of paper.querySelectorAll('.visually-hidden')) hidden.remove();
    expect(paper.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'No septembra līdz maijam: P.–Pk. 10.00–18.00. No jūnija līdz augustam: P.–Pk. 9.00–16.00',
    );
  });
});

describe('paper', () => {
  it('has the changes of sixty days', async () => {
    const element = await told('Mo-Fr 09:00-17:00; PH off', '2026-12-01T12:00');
    const paper = [...element.shadowRoot!.querySelectorAll('.print-only li')];
    expect(paper.map((line) => line.querySelector('time')!.textContent)).to.deep.equal([
      '24. un 25. decembrī',
      'Ceturtdien, 31. decembrī',
      'Piektdien, 1. janvārī',
    ]);
  });
});

/** Hours that are not the same every week are told as what they are. */
import { expect } from '@open-wc/testing';
import { listed } from '../../support/exceptions.js';
import { told } from '../../support/hours-in-tag.js';
import { captions, heard, rows, seen, status } from '../../support/opening-hours.js';

const SEASONS = 'Sep-May Mo-Fr 10:00-18:00; Jun-Aug Mo-Fr 09:00-16:00';
const WEEKS = 'week 1-53/2 Mo-Fr 09:00-17:00; week 2-52/2 Mo-Fr 12:00-20:00';

describe('seasons', () => {
  it('are weeks of their own, the present one first and marked', async () => {
    const element = await told(SEASONS, '2026-12-01T12:00');
    expect(captions(element)).to.deep.equal([
      'No septembra līdz maijam (tagad)',
      'No jūnija līdz augustam',
    ]);
    expect(rows(element)).to.deep.equal([
      'Pirmdiena–piektdiena | 10.00–18.00',
      'Sestdiena un svētdiena | Slēgts',
      'Pirmdiena–piektdiena | 9.00–16.00',
      'Sestdiena un svētdiena | Slēgts',
    ]);
    const summer = await told(SEASONS, '2027-08-27T12:00', 'lang="en"');
    expect(captions(summer)).to.deep.equal(['June to August (now)', 'September to May']);
  });

  it('are a change that is told before they begin', async () => {
    const element = await told(SEASONS, '2027-05-27T12:00');
    expect(listed(element).at(-1)).to.equal(
      'No 1. jūnija: no pirmdienas līdz piektdienai 9.00–16.00',
    );
    const english = await told(SEASONS, '2027-05-27T12:00', 'lang="en"');
    expect(listed(english).at(-1)).to.equal('From 1 June: Monday to Friday 9:00–16:00');
  });

  it('tell Saturdays of summer in winter', async () => {
    const element = await told('Mo-Fr 09:00-17:00; Jun-Aug Sa 10:00-14:00', '2026-12-01T12:00');
    expect(captions(element)[1]).to.equal('No jūnija līdz augustam');
    expect(rows(element)).to.include('Sestdiena | 10.00–14.00');
  });

  it('may begin on any day', async () => {
    const element = await told('Apr 15-Oct 15 09:00-21:00', '2026-12-01T12:00');
    expect(captions(element)).to.deep.equal([
      'No 16. oktobra līdz 14. aprīlim (tagad)',
      'No 15. aprīļa līdz 15. oktobrim',
    ]);
  });
});

describe('a change from a date on', () => {
  const HOURS = 'Mo-Fr 08:30-16:30; 2027-2099 Fr 08:30-14:00';

  it('is told ahead, and both weeks with their dates', async () => {
    const element = await told(HOURS, '2026-12-18T12:00');
    expect(listed(element).at(-1)).to.equal('No 1. janvāra piektdienās 8.30–14.00');
    expect(captions(element)).to.deep.equal(['Līdz 31. decembrim (tagad)', 'No 1. janvāra']);
    const english = await told(HOURS, '2026-12-18T12:00', 'lang="en"');
    expect(listed(english).at(-1)).to.equal('From 1 January: Fridays 8:30–14:00');
    expect(captions(english)).to.deep.equal(['Until 31 December (now)', 'From 1 January']);
  });

  it('is over when it has come', async () => {
    const element = await told(HOURS, '2027-02-01T12:00');
    expect(captions(element)).to.deep.equal(['Darba laiks']);
    expect(rows(element)[1]).to.equal('Piektdiena | 8.30–14.00');
  });
});

describe('nth weekdays', () => {
  it('have a row of their own with their next dates', async () => {
    const hours = 'Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00';
    for (const now of ['2026-11-30T12:00', '2026-12-01T12:00']) {
      const element = await told(hours, now);
      expect(rows(element)).to.deep.equal([
        'Pirmdiena | Slēgts',
        'Otrdiena–piektdiena | 10.00–18.00',
        'Sestdiena un svētdiena | Slēgts',
        'Mēneša pirmajā sestdienā (5. decembrī, 2. janvārī) | 10.00–14.00',
      ]);
    }
    const english = await told(hours, '2026-12-07T12:00', 'lang="en"');
    expect(rows(english).at(-1)).to.equal(
      'First Saturday of the month (2 January, 6 February) | 10:00–14:00',
    );
  });

  it('name no date on which a public holiday takes their place', async () => {
    const element = await told('Mo-Fr 09:00-17:00; Fr[-1] 08:00-12:00; PH off', '2026-12-21T12:00');
    expect(rows(element).at(-1)).to.equal(
      'Mēneša pēdējā piektdienā (29. janvārī, 26. februārī) | 8.00–12.00',
    );
  });
});

describe('alternate weeks', () => {
  it('take turns, this week first', async () => {
    const element = await told(WEEKS, '2026-12-03T12:00');
    expect(captions(element)).to.deep.equal([
      'Nepāra nedēļās (šonedēļ)',
      'Pāra nedēļās (7.–13. decembrī)',
    ]);
    expect(rows(element)[0]).to.equal('Pirmdiena–piektdiena | 9.00–17.00');
    expect(rows(element)[2]).to.equal('Pirmdiena–piektdiena | 12.00–20.00');
    const english = await told(WEEKS, '2026-12-03T12:00', 'lang="en"');
    expect(captions(english)).to.deep.equal([
      'Odd weeks (this week)',
      'Even weeks (7–13 December)',
    ]);
  });

  it('of one weekday are every other such day', async () => {
    const element = await told('week 2-52/2 Mo 14:00-18:00', '2026-12-01T12:00');
    expect(rows(element)).to.deep.equal([
      'Katru otro pirmdienu (7., 21. decembrī) | 14.00–18.00',
      'Pārējās dienās | Slēgts',
    ]);
    const english = await told('week 2-52/2 Mo 14:00-18:00', '2026-12-01T12:00', 'lang="en"');
    expect(rows(english)).to.deep.equal([
      'Every other Monday (7, 21 December) | 14:00–18:00',
      'All other days | Closed',
    ]);
  });
});

describe('an open end', () => {
  it('is told by its beginning, and no end is invented', async () => {
    const element = await told('Mo-Fr 09:00+', '2026-12-01T12:00');
    expect(rows(element)[0]).to.equal('Pirmdiena–piektdiena | no 9.00');
    expect(heard(element, 'tbody')).to.contain('no pulksten 9.00');
    expect(status(element)).to.match(/^Atvērts no plkst\. 9\.00.*; kad slēgs, nav norādīts$/);
    expect(seen(element)).not.to.match(/24\.00|iespējam/i);
  });

  it('begins without doubt', async () => {
    const element = await told('Mo-Fr 09:00+', '2026-12-01T07:00');
    expect(status(element)).to.match(/^Slēgts, atvērs .*plkst\. 9\.00/);
    expect(status(element)).not.to.contain('atšķirties');
    const english = await told('Mo-Fr 09:00+', '2026-12-01T12:00', 'lang="en"');
    expect(rows(english)[0]).to.equal('Monday–Friday | from 9:00');
    expect(status(english)).to.match(/^Open from 9:00.*; the closing time is not given$/);
  });

  it('after stated hours is an addition to them', async () => {
    const element = await told('Mo-Fr 09:00-17:00+', '2026-12-01T12:00');
    expect(rows(element)[0]).to.equal('Pirmdiena–piektdiena | 9.00–17.00 vai ilgāk');
  });
});

describe('an open end that continues stated hours', () => {
  const HOURS = 'Mo-Fr 09:00-17:00+';

  it('is open until its stated end at least, and nobody knows how long after that', async () => {
    const noon = await told(HOURS, '2026-12-01T12:00');
    expect(status(noon)).to.match(/^Atvērts vismaz līdz plkst\. 17\.00/);
    const near = await told(HOURS, '2026-12-01T16:45');
    expect(status(near)).to.match(/^Atvērts vismaz līdz plkst\. 17\.00/);
    const after = await told(HOURS, '2026-12-01T17:30');
    expect(status(after)).to.equal('Iespējams, vēl atvērts; kad slēgs, nav norādīts');
  });

  it('lasts into the night without an invented end', async () => {
    const element = await told('Fr 20:00+', '2026-12-05T01:00');
    expect(status(element)).to.equal('Iespējams, vēl atvērts; kad slēgs, nav norādīts');
  });
});

describe('hours without times', () => {
  it('are said in words', async () => {
    const always = await told('24/7', '2026-12-01T12:00');
    expect(rows(always)).to.deep.equal(['Pirmdiena–svētdiena | Visu diennakti']);
    const appointment = await told('"pēc pieraksta"', '2026-12-01T12:00');
    expect(rows(appointment)).to.deep.equal(['Pirmdiena–svētdiena | Pēc pieraksta']);
    const english = await told('"by appointment"', '2026-12-01T12:00', 'lang="en"');
    expect(rows(english)).to.deep.equal(['Monday–Sunday | By appointment']);
  });

  it('leave no doubt on a holiday where the office never closes', async () => {
    const element = await told('24/7', '2026-12-23T12:00');
    expect(status(element)).to.match(/^Atvērts visu diennakti/);
    expect(seen(element)).not.to.contain('atšķirties');
    expect(listed(element)).to.deep.equal([]);
  });
});

describe('nights', () => {
  it('belong to the evening on which they begin', async () => {
    const hours = 'Fr,Sa 18:00-03:00; Su-Th 18:00-23:00';
    const element = await told(hours, '2026-11-28T01:30', 'view="compact"');
    expect(seen(element, '.todays')).to.match(/šonakt līdz plkst\. 3\.00; 18\.00–/);
    const evening = await told(hours, '2026-11-28T12:00', 'view="compact"');
    expect(seen(evening, '.todays')).not.to.contain('šonakt');
  });
});

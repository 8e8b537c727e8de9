/** The compact text of schema.org, alone and beside specifications; and the nights in it. */
import { expect } from 'chai';
import { riga } from '../../../support/riga.js';
import { openOn, readSchemaOrg as read } from '../../../support/schema-org.js';

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const nineToFive = { opens: '09:00', closes: '17:00' };

describe('hours as a text of schema.org', () => {
  it('keep the week of a text beside dated specifications, as in example eg-0193 of schema.org', () => {
    const schedule = read({
      '@context': 'https://schema.org',
      '@type': 'Store',
      openingHours: 'Mo,Tu,We,Th,Fr,Sa,Su 09:00-14:00',
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          ...{ validFrom: '2013-12-24', validThrough: '2013-12-25' },
          ...{ opens: '09:00:00', closes: '11:00:00' },
        },
        {
          '@type': 'OpeningHoursSpecification',
          ...{ validFrom: '2014-01-01', validThrough: '2014-01-01' },
          ...{ opens: '12:00:00', closes: '14:00:00' },
        },
      ],
    });
    expect(openOn(schedule, '2013-12-20')).to.equal('09:00–14:00');
    expect(openOn(schedule, '2013-12-24')).to.equal('09:00–11:00');
    expect(openOn(schedule, '2014-01-01')).to.equal('12:00–14:00');
    expect(openOn(schedule, monday)).to.equal('09:00–14:00');
  });

  it('keep the text beside a season of some weekdays, and leave it out beside a week of specifications', () => {
    const summer = {
      dayOfWeek: 'Monday',
      ...{ opens: '10:00', closes: '12:00', validFrom: '2026-06-01', validThrough: '2026-08-31' },
    };
    const both = { openingHours: 'Mo,Tu 09:00-17:00', openingHoursSpecification: [summer] };
    expect(openOn(read(both), '2026-07-06')).to.equal('10:00–12:00');
    expect(openOn(read(both), '2026-07-07')).to.equal('09:00–17:00');
    expect(openOn(read(both), monday)).to.equal('09:00–17:00');
    const week = { ...both, openingHoursSpecification: { dayOfWeek: 'Monday', ...nineToFive } };
    expect(openOn(read(week), tuesday)).to.equal('');
  });

  it('end at midnight where the text has the last minute of the day', () => {
    const schedule = read({ openingHours: ['Mo 00:00-24:00', 'Tu 00:00-23:59', 'We 18:00-23:59'] });
    const [interval] = schedule.intervals(
      riga(`${monday}T00:00`),
      riga(`${tuesday}T23:59`) + 120_000,
    );
    expect(interval?.end).to.equal(riga('2026-11-25T00:00'));
    expect(openOn(schedule, '2026-11-25')).to.equal('18:00–00:00');
    expect(String(schedule)).to.equal('Mo 00:00-24:00, Tu 00:00-24:00, We 18:00-24:00');
  });

  it('say what a text was probably meant to be', () => {
    expect(() => read({ openingHours: 'Mo-Fr, 9:00-17:00' })).to.throw(
      /found ",", expected .*; perhaps Mo-Fr 09:00-17:00\.$/,
    );
  });

  it('of nights are written so that each night keeps its end', () => {
    const nights = read([
      { dayOfWeek: 'Monday', opens: '18:00', closes: '05:00' },
      { dayOfWeek: 'Tuesday', opens: '17:00', closes: '06:00' },
      { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
    ]);
    expect(String(nights)).to.equal(
      'Mo 18:00-05:00, Tu 17:00-06:00, PH Mo 18:00-05:00 off, PH Tu 17:00-06:00 off',
    );
    expect(openOn(nights, tuesday)).to.equal('00:00–05:00, 17:00–00:00');
  });
});

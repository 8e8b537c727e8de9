import { expect } from 'chai';
import { SchemaOrgError } from '../../../../src/schedule/schema-org/error.js';
import { riga } from '../../../support/riga.js';
import { openOn, readSchemaOrg as read } from '../../../support/schema-org.js';

const monday = '2026-11-23';
const tuesday = '2026-11-24';
const saturday = '2026-11-28';

function refusal(node: unknown): SchemaOrgError {
  try {
    read(node);
  } catch (error) {
    if (error instanceof SchemaOrgError) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(node)} was not refused`);
}

describe('hours in the vocabulary of schema.org', () => {
  const nineToFive = { opens: '09:00', closes: '17:00' };

  it('are found in a specification, a list, a place, and a graph with one place', () => {
    const specification = {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: 'Monday',
      ...nineToFive,
    };
    const place = { '@type': 'GovernmentOffice', openingHoursSpecification: specification };
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebPage', name: 'Kontakti' }, place],
    };
    const linked = {
      '@graph': [
        { ...specification, '@id': '#hours' },
        { '@type': 'Library', openingHoursSpecification: [{ '@id': '#hours' }] },
      ],
    };
    for (const node of [specification, [specification], place, [place], graph, linked]) {
      const schedule = read(node);
      expect(openOn(schedule, monday)).to.equal('09:00–17:00');
      expect(openOn(schedule, tuesday)).to.equal('');
    }
  });

  it('name a day in every form there is', () => {
    const forms = [
      'Monday',
      'monday',
      'Mo',
      'Mon',
      'MON',
      'schema:Monday',
      'schema.org/monday',
      'Schema.org/Monday',
      'HTTPS://schema.org/monday',
      'https://www.schema.org/Monday',
      'http://schema.org/Monday',
      'https://schema.org/Monday',
      'http://purl.org/goodrelations/v1#Monday',
      { '@id': 'https://schema.org/Monday' },
      { '@type': 'DayOfWeek', name: 'Monday' },
      ['https://schema.org/Monday', 'Wednesday'],
    ];
    for (const dayOfWeek of forms) {
      const schedule = read({ dayOfWeek, ...nineToFive });
      expect(openOn(schedule, monday), JSON.stringify(dayOfWeek)).to.equal('09:00–17:00');
      expect(openOn(schedule, tuesday)).to.equal('');
    }
  });

  it('are those at which a contact point or a channel is available, unless a place has its own', () => {
    const hoursAvailable = {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday'],
      ...nineToFive,
    };
    const phone = { '@type': 'ContactPoint', telephone: '67280485', hoursAvailable };
    const channel = { '@type': 'ServiceChannel', hoursAvailable: [hoursAvailable] };
    for (const node of [phone, channel, { '@graph': [phone] }]) {
      expect(openOn(read(node), monday)).to.equal('09:00–17:00');
      expect(openOn(read(node), tuesday)).to.equal('');
    }
    const office = { '@type': 'GovernmentOffice', openingHours: 'Mo 10:00-12:00' };
    expect(openOn(read([phone, office]), monday)).to.equal('10:00–12:00');
    expect(refusal([phone, channel]).expected).to.match(/one place/);
  });

  it('read times with seconds and with an offset by the clocks of the place', () => {
    const times = [
      '09:00',
      '9:00',
      '09:00:00',
      '09:00:00.000',
      '09:00+02:00',
      '09:00:00Z',
      'T09:00',
    ];
    for (const opens of times) {
      expect(openOn(read({ opens, closes: '17:00:00+03:00' }), monday), opens).to.equal(
        '09:00–17:00',
      );
    }
  });

  it('may have prefixed keys and typed values', () => {
    const schedule = read({
      'https://schema.org/openingHoursSpecification': {
        '@type': 'schema:OpeningHoursSpecification',
        'schema:dayOfWeek': 'schema:Monday',
        'schema:opens': { '@value': '09:00', '@type': 'schema:Time' },
        'schema:closes': '17:00',
      },
    });
    expect(openOn(schedule, monday)).to.equal('09:00–17:00');
  });

  it('are the sum of what is said of a day: a break is the gap between two', () => {
    const schedule = read([
      { dayOfWeek: 'Monday', opens: '13:00', closes: '17:30' },
      { dayOfWeek: ['Monday', 'Tuesday'], opens: '08:30', closes: '12:00' },
    ]);
    expect(openOn(schedule, monday)).to.equal('08:30–12:00, 13:00–17:30');
    expect(openOn(schedule, tuesday)).to.equal('08:30–12:00');
  });

  it('run past midnight where they close before they open, also into a day that is closed', () => {
    const schedule = read([
      { dayOfWeek: 'Friday', opens: '22:00', closes: '02:00' },
      { dayOfWeek: 'Saturday', opens: '00:00', closes: '00:00' },
    ]);
    expect(openOn(schedule, saturday)).to.equal('00:00–02:00');
  });

  it('are all day to the last minute, and closed where they end at midnight as they begin', () => {
    for (const closes of ['23:59', '23:59:59', '24:00']) {
      const schedule = read({ dayOfWeek: 'Monday', opens: '00:00', closes });
      expect(openOn(schedule, monday), closes).to.equal('00:00–00:00');
      expect(openOn(schedule, tuesday)).to.equal('');
    }
    for (const closed of [{ opens: '00:00', closes: '00:00' }, {}]) {
      const schedule = read([
        nineToFive,
        { dayOfWeek: 'Monday', validFrom: '2026-11-01', ...closed },
      ]);
      expect(openOn(schedule, monday)).to.equal('');
      expect(openOn(schedule, tuesday)).to.equal('09:00–17:00');
    }
  });

  it('of a season stand over those of the year, and those of a week over the season', () => {
    const schedule = read([
      { validFrom: '2026-06-15', validThrough: '2026-06-21', opens: '10:00', closes: '11:00' },
      { ...nineToFive, dayOfWeek: ['Monday', 'Saturday'] },
      {
        validFrom: '2026-06-01',
        validThrough: '2026-08-31',
        dayOfWeek: 'Monday',
        opens: '08:00',
        closes: '15:00',
      },
    ]);
    expect(openOn(schedule, '2026-05-25')).to.equal('09:00–17:00');
    expect(openOn(schedule, '2026-06-08')).to.equal('08:00–15:00');
    expect(openOn(schedule, '2026-06-15')).to.equal('10:00–11:00');
    expect(openOn(schedule, '2026-06-27')).to.equal('09:00–17:00');
    expect(openOn(schedule, '2026-08-31')).to.equal('08:00–15:00');
    expect(openOn(schedule, '2026-09-07')).to.equal('09:00–17:00');
  });

  it('of public holidays stand over any weekday, and say which holiday it is', () => {
    const schedule = read([
      { dayOfWeek: 'PublicHolidays', opens: '00:00', closes: '00:00' },
      { dayOfWeek: ['https://schema.org/Wednesday'], validFrom: '2026-11-01', ...nineToFive },
    ]);
    expect(openOn(schedule, '2026-11-11')).to.equal('09:00–17:00');
    expect(openOn(schedule, '2026-11-18')).to.equal('');
    expect(schedule.status(riga('2026-11-18T10:00')).why).to.include({ kind: 'holiday' });
  });

  it('that are special override all others, and are told as exceptions', () => {
    const schedule = read({
      openingHoursSpecification: nineToFive,
      specialOpeningHoursSpecification: [
        { validFrom: '2026-12-21', validThrough: '2026-12-31', opens: '10:00', closes: '14:00' },
        { validFrom: '2026-12-24', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' },
        {
          validFrom: '2026-12-24T00:00:00+02:00',
          validThrough: '2026-12-24',
          opens: '10:00',
          closes: '12:00',
        },
      ],
    });
    expect(openOn(schedule, '2026-12-20')).to.equal('09:00–17:00');
    expect(openOn(schedule, '2026-12-21')).to.equal('10:00–14:00');
    expect(openOn(schedule, '2026-12-24')).to.equal('10:00–12:00');
    expect(openOn(schedule, '2026-12-25')).to.equal('');
    expect(schedule.status(riga('2026-12-25T11:00')).why.kind).to.equal('exception');
    expect(String(schedule)).to.equal('09:00-17:00');
  });

  it('may be the compact text, alone or of a place', () => {
    for (const node of [
      'Mo-Fr 09:00-17:00',
      ['Mo,Tu 09:00-17:00', 'Sa 10:00-14:00'],
      {
        '@type': 'Library',
        openingHours: ['Mo-Fr 09:00-17:00', 'Sa 10:00-14:00', 'Su 00:00-00:00'],
      },
    ]) {
      expect(openOn(read(node), monday)).to.equal('09:00–17:00');
      expect(openOn(read(node), '2026-11-29')).to.equal('');
    }
  });

  it('stand under the exceptions that are passed with them', () => {
    const exceptions = [{ kind: 'closed', from: monday }] as const;
    expect(openOn(read(nineToFive, { exceptions }), monday)).to.equal('');
  });

  it('are refused with the place, what was found and what is expected', () => {
    const cases: [unknown, path: string, found: string][] = [
      [undefined, '', 'nothing'],
      [{}, '', 'an object'],
      [42, '', '42'],
      [[[nineToFive]], '[0]', 'a list of 1'],
      [{ opens: '09:00' }, '', 'nothing'],
      [{ opens: '09:00', closes: '09:00' }, 'closes', '"09:00"'],
      [{ opens: '9', closes: '17:00' }, 'opens', '"9"'],
      [{ opens: '09:61', closes: '17:00' }, 'opens', '"09:61"'],
      [{ opens: '09:00', closes: '24:01' }, 'closes', '"24:01"'],
      [{ opens: ['09:00', '10:00'], closes: '17:00' }, 'opens[1]', '"10:00"'],
      [{ dayOfWeek: 'Pirmdiena', ...nineToFive }, 'dayOfWeek', '"Pirmdiena"'],
      [{ dayOfWeek: { name: 7 }, ...nineToFive }, 'dayOfWeek', '7'],
      [{ validFrom: '1.12.2026', ...nineToFive }, 'validFrom', '"1.12.2026"'],
      [{ validFrom: '2026-02-30', ...nineToFive }, 'validFrom', '"2026-02-30"'],
      [
        { validFrom: '2026-12-24', validThrough: '2026-12-23', ...nineToFive },
        'validThrough',
        '"2026-12-23"',
      ],
      [{ openingHoursSpecification: 'Mo 9-5' }, 'openingHoursSpecification', '"Mo 9-5"'],
      [{ openingHoursSpecification: { '@id': '#gone' } }, 'openingHoursSpecification', 'an object'],
      [{ openingHours: 'Monday 9-5' }, 'openingHours', '"Monday"'],
      [
        { specialOpeningHoursSpecification: nineToFive },
        'specialOpeningHoursSpecification',
        'nothing',
      ],
      [
        [{ openingHours: 'Mo 09:00-10:00' }, { openingHours: 'Tu 09:00-10:00' }],
        '[1]',
        'an object',
      ],
    ];
    for (const [node, path, found] of cases) {
      const error = refusal(node);
      expect([error.path, error.found], JSON.stringify(node)).to.deep.equal([path, found]);
      expect(error.message).to.include(error.expected);
    }
  });
});

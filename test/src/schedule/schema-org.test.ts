import { expect } from '@open-wc/testing';
import { Schedule, type ScheduleOptions } from '../../../src/schedule/schedule.js';
import { SchemaOrgError } from '../../../src/schedule/schema-org/error.js';
import { atd } from '../../../src/standard/atd.js';
import { MINUTE, riga } from '../../support/riga.js';

/** When it is open on a day, as "8.30–12.00". */
function openOn(schedule: Schedule, date: string): string {
  const from = riga(`${date}T00:00`);
  const clock = (at: number) =>
    new Date(at).toLocaleTimeString('lv', { timeStyle: 'short', timeZone: 'Europe/Riga' });
  return schedule
    .intervals(from, riga(`${date}T23:59`) + MINUTE)
    .map(({ start, end }) => `${clock(start)}–${clock(end)}`)
    .join(', ');
}

function read(node: unknown, options?: ScheduleOptions): Schedule {
  return Schedule.fromSchemaOrg(node, options);
}

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
      'schema:Monday',
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

describe('a schedule as schema.org', () => {
  const hours = atd.offices[0]!.hours;
  const december = { from: '2026-12-01', to: '2026-12-31' };

  it('is the usual week, and each day that differs with its date', () => {
    const { node, lost } = new Schedule(hours).toSchemaOrg(december);
    expect(lost).to.deep.equal([]);
    expect(node.openingHoursSpecification).to.have.lengthOf(6);
    expect(node.specialOpeningHoursSpecification).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2026-12-25',
        opens: '00:00',
        closes: '00:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-31',
        validThrough: '2026-12-31',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
  });

  it('reads as the same hours', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const texts = [
      'Mo-Fr 08:30-12:00,13:00-17:00; PH off',
      'Fr,Sa 22:00-04:00; Su off; easter 10:00-12:00',
      'Mo 10:00-34:00; We 00:00-24:00',
      '24/7',
      'week 1-53/2 Mo 10:00-12:00; Dec 24-26 off; Fr[-1] 14:00-26:00',
    ];
    for (const text of texts) {
      const schedule = Schedule.parse(text);
      const { node, lost } = schedule.toSchemaOrg(year);
      expect(
        lost.filter((each) => !each.startsWith('that hours may differ (holiday)')),
        text,
      ).to.be.empty;
      const [from, to] = [riga('2026-01-03T00:00'), riga('2027-01-01T00:00')];
      const again = Schedule.fromSchemaOrg(JSON.parse(JSON.stringify(node)));
      expect(again.intervals(from, to), text).to.deep.equal(schedule.intervals(from, to));
    }
  });

  it('names what it cannot say, once for what is so every week', () => {
    const schedule = Schedule.parse('Mo 09:00-12:00 open "zvaniet"; Tu 10:00-12:00 unknown', {
      exceptions: [
        { kind: 'appointment', from: '2026-12-02', spans: [[600, 720]] },
        { kind: 'closed', from: '2026-12-07', spans: [[600, 630]] },
      ],
    });
    const { node, lost } = schedule.toSchemaOrg(december);
    expect(lost).to.deep.equal([
      '10:00-12:00, uncertain: given as closed – on 5 days, first on 2026-12-01',
      '10:00-12:00, by appointment: given as closed – on 2026-12-02',
      'the remark "zvaniet" on 09:00-10:00 – on 2026-12-07',
      'the remark "zvaniet" on 10:30-12:00 – on 2026-12-07',
      'the remark "zvaniet" on 09:00-12:00 – on 3 days, first on 2026-12-14',
    ]);
    expect(openOn(read(node), '2026-12-07')).to.equal('09:00–10:00, 10:30–12:00');
    expect(openOn(read(node), '2026-12-14')).to.equal('09:00–12:00');
  });

  it('asks for dates in order, at most ten years apart', () => {
    const schedule = new Schedule(hours);
    for (const range of [
      { from: '2026-12-31', to: '2026-12-01' },
      { from: '2026-01-01', to: '2037-01-01' },
      { from: '2026-13-01', to: '2026-12-01' },
    ]) {
      expect(() => schedule.toSchemaOrg(range)).to.throw(RangeError);
    }
  });
});

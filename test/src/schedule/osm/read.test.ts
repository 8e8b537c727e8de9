import { expect } from 'chai';
import { Schedule, type ScheduleOptions } from '../../../../src/schedule/schedule.js';
import { riga } from '../../../support/riga.js';

/** A value, when it is open, and when it is not. */
type Case = readonly [value: string, open: string, closed: string];

function check(cases: readonly Case[], options?: ScheduleOptions): void {
  for (const [value, open, closed] of cases) {
    const stateAt = (at: string) => Schedule.parse(value, options).status(riga(at)).state;
    for (const at of open.split(' ')) expect(stateAt(at), `${value} ${at}`).to.equal('open');
    for (const at of closed.split(' ')) expect(stateAt(at), `${value} ${at}`).to.equal('closed');
  }
}

describe('the notation of OpenStreetMap', () => {
  it('has weekdays: single, in lists, in ranges, and over Sunday', () => {
    check([
      ['Mo 09:00-17:00', '2026-11-23T09:00', '2026-11-23T17:00 2026-11-24T12:00'],
      ['Mo,We-Fr 09:00-17:00', '2026-11-23T12:00 2026-11-26T12:00', '2026-11-24T12:00'],
      ['Fr-Mo 09:00-17:00', '2026-11-22T12:00 2026-11-27T12:00', '2026-11-25T12:00'],
      ['mo-FR 09:00-17:00', '2026-11-23T12:00', '2026-11-28T12:00'],
    ]);
  });

  it('has times: several, past midnight in both ways, all day', () => {
    check([
      ['Mo 08:30-12:00,13:00-17:30', '2026-11-23T08:30 2026-11-23T13:00', '2026-11-23T12:30'],
      ['Fr 22:00-02:00', '2026-11-28T01:59', '2026-11-28T02:00'],
      ['Fr 22:00-26:00', '2026-11-28T01:59', '2026-11-28T02:00'],
      ['Fr', '2026-11-27T00:00 2026-11-27T23:59', '2026-11-28T00:00'],
    ]);
    expect(Schedule.parse('24/7').status(riga('2026-11-27T12:00'))).not.to.have.property('until');
  });

  it('has rules that replace, that add, and that fill what is closed', () => {
    check([
      ['Mo-Fr 09:00-17:00; We off', '2026-11-24T12:00', '2026-11-25T12:00'],
      ['Mo-Fr 09:00-17:00; We 10:00-12:00', '2026-11-25T11:00', '2026-11-25T09:30'],
      [
        'Mo-Fr 09:00-12:00, We 13:00-15:00',
        '2026-11-25T10:00 2026-11-25T14:00',
        '2026-11-24T14:00',
      ],
      [
        'Mo 09:00-12:00 || Mo-Tu 11:00-14:00',
        '2026-11-23T13:00 2026-11-24T11:30',
        '2026-11-24T10:00',
      ],
    ]);
  });

  it('has dates: months, days, years, over the turn of the year, and Easter', () => {
    check([
      ['Nov-Feb Mo 09:00-17:00', '2026-11-23T12:00 2027-02-22T12:00', '2026-10-26T12:00'],
      [
        'Dec 24-26 10:00-12:00',
        '2026-12-24T10:00 2027-12-26T11:00',
        '2026-12-23T11:00 2026-12-27T11:00',
      ],
      ['2026 Dec 24 10:00-12:00', '2026-12-24T11:00', '2027-12-24T11:00'],
      [
        '2026 Dec 24-2027 Jan 06: 10:00-12:00',
        '2027-01-06T11:00',
        '2027-01-07T11:00 2026-01-01T11:00',
      ],
      ['Dec 24-Jan 02: 10:00-12:00', '2026-01-02T11:00 2026-12-24T11:00', '2026-01-03T11:00'],
      ['easter -2 days 10:00-12:00', '2026-04-03T11:00 2027-03-26T11:00', '2026-04-05T11:00'],
      ['easter-easter +1 day 10:00-12:00', '2026-04-05T11:00 2026-04-06T11:00', '2026-04-07T11:00'],
      ['Feb 29 10:00-12:00', '2028-02-29T11:00', '2026-02-28T11:00 2026-03-01T11:00'],
      [
        'Mar Su[-1]-Oct Su[-1] -1 day 10:00-12:00',
        '2026-03-29T11:00 2026-10-24T11:00',
        '2026-03-28T11:00 2026-10-25T11:00',
      ],
      ['Dec 25 -Su 10:00-12:00', '2026-12-20T11:00', '2026-12-25T11:00 2026-12-27T11:00'],
    ]);
  });

  it('tells a weekday after a date from all such weekdays from a date on', () => {
    check([
      ['May 1 +Mo 10:00-12:00', '2026-05-04T11:00', '2026-05-11T11:00 2026-05-01T11:00'],
      ['May 1+ Mo 10:00-12:00', '2026-05-04T11:00 2026-05-11T11:00', '2026-04-27T11:00'],
    ]);
    expect(() => Schedule.parse('Dec 25 - Su 10:00-12:00')).to.throw('a month such as Jan');
  });

  it('has weekdays of a month, counted from both ends, with days after', () => {
    check([
      ['Mo[1] 10:00-12:00', '2026-12-07T11:00', '2026-12-14T11:00'],
      ['Fr[-1] 10:00-12:00', '2026-11-27T11:00', '2026-11-20T11:00'],
      [
        'Fr[1-2,-1] 10:00-12:00',
        '2026-11-06T11:00 2026-11-13T11:00 2026-11-27T11:00',
        '2026-11-20T11:00',
      ],
      ['Mo[1] +1 day 10:00-12:00', '2026-12-08T11:00', '2026-12-07T11:00'],
    ]);
  });

  it('has weeks of ISO 8601, with ranges and periods, to the 53rd', () => {
    check([
      ['week 53 Mo 10:00-12:00', '2026-12-28T11:00', '2026-12-21T11:00 2027-01-04T11:00'],
      ['week 1-53/2 Mo 10:00-12:00', '2026-12-28T11:00 2027-01-04T11:00', '2026-12-21T11:00'],
      ['week 48,50 10:00-12:00', '2026-11-29T11:00 2026-12-07T11:00', '2026-11-30T11:00'],
    ]);
  });

  it('has years, with ranges, periods and open ends', () => {
    check([
      ['2026 10:00-12:00', '2026-01-01T11:00', '2027-01-01T11:00'],
      ['2026-2028/2 10:00-12:00', '2028-05-05T11:00', '2027-05-05T11:00'],
      ['2027+ 10:00-12:00', '2031-05-05T11:00', '2026-12-31T11:00'],
    ]);
  });

  it('has public holidays: alone, with days after, in a list, and on weekdays', () => {
    check([
      ['Mo-Fr 09:00-17:00; PH off', '2026-11-17T12:00', '2026-11-18T12:00'],
      ['PH 10:00-12:00', '2026-11-18T11:00', '2026-11-17T11:00'],
      ['PH -1 day 10:00-12:00', '2026-11-17T11:00', '2026-11-18T11:00'],
      ['PH,Sa 10:00-12:00', '2026-11-18T11:00 2026-11-28T11:00', '2026-11-17T11:00'],
      ['PH Mo-Fr 10:00-12:00', '2026-11-18T11:00', '2026-12-26T11:00 2026-11-17T11:00'],
    ]);
  });

  it('closes for the rest of the day where "off" has an open end, and for what runs past midnight', () => {
    check([
      [
        'Mo-Fr 08:00-17:00; Dec 23 12:00+ off',
        '2026-12-23T11:59 2026-12-24T09:00',
        '2026-12-23T12:00 2026-12-23T16:59',
      ],
      [
        'Mo-Su 08:00-20:00; Dec 23 12:00-13:00+ closed',
        '2026-12-23T11:00',
        '2026-12-23T12:30 2026-12-23T19:00',
      ],
      [
        'Mo-Su 18:00-02:00; Dec 24 20:00+ off',
        '2026-12-24T01:00 2026-12-24T19:00 2026-12-25T19:00',
        '2026-12-24T20:00 2026-12-25T01:00',
      ],
      [
        '24/7; Dec 24 20:00+ off "svētki"',
        '2026-12-24T19:59 2026-12-25T00:00',
        '2026-12-24T20:00 2026-12-24T23:59',
      ],
      [
        'Mo-Th 10:00-20:00 open, Fr,Sa 10:00-17:00 open, Dec 31 17:00+ closed',
        '2026-12-31T16:59',
        '2026-12-31T17:00 2026-12-31T19:00',
      ],
      ['Mo-Sa 08:00-20:00; easter -1 day 16:00+ off', '2026-04-04T15:00', '2026-04-04T16:00'],
    ]);
    const { state, until } = Schedule.parse('Mo-Sa 08:00-20:00; Dec 24 13:00+ off').status(
      riga('2026-12-24T12:00'),
    );
    expect([state, until]).to.deep.equal(['open', riga('2026-12-24T13:00')]);
  });

  it('says unknown where it is uncertain: by a word, a remark, or an open end', () => {
    const statusOf = (value: string, at: string) => Schedule.parse(value).status(riga(at));
    expect(statusOf('Mo 09:00-12:00 unknown', '2026-11-23T10:00').state).to.equal('unknown');
    expect(statusOf('Mo "pēc pieraksta"', '2026-11-23T10:00')).to.include({
      state: 'unknown',
      comment: 'pēc pieraksta',
    });
    expect(statusOf('Mo 09:00-12:00 open "zvaniet"', '2026-11-23T10:00')).to.include({
      state: 'open',
      comment: 'zvaniet',
    });
    expect(statusOf('Mo off "remonts"', '2026-11-23T10:00')).to.include({
      state: 'closed',
      comment: 'remonts',
    });
    expect(statusOf('Mo 17:00+', '2026-11-24T02:59').state).to.equal('unknown');
    expect(statusOf('Mo 17:00+', '2026-11-24T03:00').state).to.equal('closed');
    expect(statusOf('Mo 10:00-12:00+', '2026-11-23T11:59').state).to.equal('open');
    expect(statusOf('Mo 10:00-12:00+', '2026-11-23T12:00').state).to.equal('unknown');
  });

  it('takes the small liberties of the specification', () => {
    const forms = [
      'Mo-Fr 09:00-17:00;',
      '  Mo - Fr   09:00 - 17:00 ',
      'Mo-Fr 9:00-17:00',
      'Mo-Fr 09:00-17:00 open',
      'Mo-Fr 09:00-12:00,12:00-17:00',
    ];
    for (const form of forms) {
      expect(
        Schedule.parse(form).intervals(riga('2026-11-23T00:00'), riga('2026-11-30T00:00')),
        form,
      ).to.deep.equal(
        Schedule.parse('Mo-Fr 09:00-17:00').intervals(
          riga('2026-11-23T00:00'),
          riga('2026-11-30T00:00'),
        ),
      );
    }
  });

  it('follows moved days by weekday, and by nothing else', () => {
    const followed = { movedDays: 'follow' } as const;
    check([['Mo-Fr 09:00-17:00; PH off', '2026-06-27T12:00', '2026-06-22T12:00']], followed);
    check([['Mo[4] 09:00-17:00', '2026-06-22T12:00', '2026-06-27T12:00']], followed);
    check([['Jun 22 09:00-17:00', '2026-06-22T12:00', '2026-06-27T12:00']], followed);
    check([['Mo-Fr 09:00-17:00; PH off', '2026-06-22T12:00', '2026-06-27T12:00']]);
  });
});

describe('its canonical form', () => {
  const forms: [written: string, canonical: string][] = [
    ['mo-fr 9:00-17:00;ph OFF', 'Mo-Fr 09:00-17:00; PH off'],
    ['Mo,Tu,We 09:00 - 12:00 , 13:00 - 17:00', 'Mo,Tu,We 09:00-12:00,13:00-17:00'],
    ['Mo-Su 00:00-24:00', 'Mo-Su 00:00-24:00'],
    ['24/7', '24/7'],
    ['Fr 22:00-26:00', 'Fr 22:00-02:00'],
    ['Dec 24-26 closed "svētki"', 'Dec 24-Dec 26: off "svētki"'],
    ['week 1-53/2 Mo off', 'week 01-53/2 Mo off'],
    ['PH Mo 10:00-12:00', 'PH Mo 10:00-12:00'],
    ['Mo open, Tu 10:00-12:00', 'Mo open, Tu 10:00-12:00'],
    ['open, Tu off', 'open, Tu off'],
    ['Mo-Fr 08:00-17:00; Dec 23 12:00+ closed', 'Mo-Fr 08:00-17:00; Dec 23: 12:00+ off'],
    ['Mo 10:00+ || Tu "zvaniet"', 'Mo 10:00+ || Tu "zvaniet"'],
    ['2027+ easter +1 day 10:00-12:00', '2027+ easter +1 day: 10:00-12:00'],
  ];
  for (const [written, canonical] of forms) {
    it(`of ${written} is ${canonical}`, () => {
      expect(String(Schedule.parse(written))).to.equal(canonical);
      expect(String(Schedule.parse(canonical))).to.equal(canonical);
    });
  }
});

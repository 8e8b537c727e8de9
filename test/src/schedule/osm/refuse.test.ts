import { expect } from 'chai';
import { ScheduleSyntaxError } from '../../../../src/schedule/osm/syntax-error.js';
import { Schedule } from '../../../../src/schedule/schedule.js';

function refusal(value: string): ScheduleSyntaxError {
  try {
    Schedule.parse(value);
  } catch (error) {
    if (error instanceof ScheduleSyntaxError) return error;
    throw error;
  }
  throw new Error(`${value} was not refused`);
}

describe('what is not understood', () => {
  const cases: [value: string, position: number, found: string, expected: RegExp][] = [
    ['', 0, '', /a date, a weekday, a time, or a state/],
    ['Mo-Xx 09:00-17:00', 3, 'Xx', /a weekday: Mo/],
    ['Mo 25:00-26:00', 3, '25', /before 24:00/],
    ['Mo 09:00-49:00', 9, '49', /up to 48:00/],
    ['Mo 09:60-17:00', 6, '60', /minutes from 00 to 59/],
    ['Mo 09:00', 8, '', /no single points in time/],
    ['Mo 09:00-17:00/30', 14, '/', /points in time are not opening hours/],
    ['Mo sunrise-sunset', 3, 'sunrise', /position of the sun is not known/],
    ['(sunrise+01:00)-17:00', 0, '(', /position of the sun is not known/],
    ['SH off', 0, 'SH', /school holidays are not known/],
    ['Mo 09:00-17:00 Tu', 15, 'Tu', /before another rule, or the end/],
    ['Mo[6] 09:00-17:00', 3, '6', /from 1 to 5/],
    ['week 54 Mo', 5, '54', /a week from 1 to 53/],
    ['week 50-02 Mo', 8, '02', /write a range over the year's end as two/],
    ['Feb 30 off', 4, '30', /a day from 1 to 29/],
    ['2027 Jan 01-2026 Dec 31 off', 24, 'off', /a year in the first date that is not after/],
    ['2026 Oct 25-2026 Jun 04 off', 24, 'off', /a second date that is not before the first/],
    ['Mo 09:00-17:00 || ', 18, '', /a date, a weekday/],
    ['Mo 09:00-17:00; ; Tu', 16, ';', /a date, a weekday/],
    ['Mo "unfinished', 3, '"', /before another rule, or the end/],
    ['Mo-Fr, 09:00-17:00', 5, ',', /times, or a state such as off, before a ","/],
    ['Mo-Fr 09:00-17:00; Mo, Jan 01 off', 21, ',', /times, or a state/],
    ['24/7, 06:00-21:00', 4, ',', /times, or a state/],
    ['Jan 01,Dec 25, off', 13, ',', /times, or a state/],
    ['Mo,Tu We 09:00-17:00', 6, 'We', /listed with ","/],
    ['Sa-Su PH off', 6, 'PH', /listed with ","/],
    ['Mo,PH Tu-Su 12:00+', 6, 'Tu', /listed with ","/],
    ['PH Su,PH off', 6, 'PH', /listed with ","/],
    ['Dec 25-24 off', 7, '24', /a day from 25 to 31/],
    ['2026 Dec 25-24 off', 12, '24', /a day from 25 to 31/],
  ];
  for (const [value, position, found, expected] of cases) {
    it(`is refused with its place: ${value || 'nothing at all'}`, () => {
      const error = refusal(value);
      expect([error.position, error.found]).to.deep.equal([position, found]);
      expect(error.expected).to.match(expected);
      expect(error.message).to.include(error.expected);
    });
  }

  it('is nothing of what the notation allows', () => {
    const allowed = [
      'Mo open, Tu 10:00-12:00',
      'Mo off, Tu 10:00-12:00',
      'Mo "pēc pieraksta", Tu 10:00-12:00',
      'Mo 10:00-12:00, Tu',
      'PH Su off',
      'PH,Su off',
      'PH Mo,We-Fr 10:00-12:00',
      'Jul 01-Mar 14',
      'Dec 24-Jan 02 off',
      'Dec 25-Dec 24 off',
      'Oct Su[-1]-Mar Su[-1] -1 day 10:00-12:00',
      'easter -2 days-easter +1 day off',
      'Oct Su[2]-Oct Su[-1] off',
    ];
    for (const value of allowed) expect(() => Schedule.parse(value), value).not.to.throw();
  });

  it('is told with the correction in the message', () => {
    expect(refusal('Mo-Fr, 09:00-17:00; PH off').message).to.equal(
      'Opening hours "Mo-Fr, 09:00-17:00; PH off": found "," at position 5, expected times, or a state ' +
        'such as off, before a "," that adds a rule; days of one kind alone are listed with ",". ' +
        'Did you mean "Mo-Fr 09:00-17:00; PH off"?',
    );
  });
});

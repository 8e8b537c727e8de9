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
  ];
  for (const [value, position, found, expected] of cases) {
    it(`is refused with its place: ${value || 'nothing at all'}`, () => {
      const error = refusal(value);
      expect([error.position, error.found]).to.deep.equal([position, found]);
      expect(error.expected).to.match(expected);
      expect(error.message).to.include(error.expected);
    });
  }

  const corrections: [value: string, correction: string][] = [
    ['Mo–Fr 09:00–17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 9-17', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 08.30-12.00', 'Mo-Fr 08:30-12:00'],
    ['Monday-Friday 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Pirmdiena-piektdiena 9.00-17.00', 'Mo-Fr 09:00-17:00'],
    ['Mon-Fri 9am-5pm', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr: 09:00-17:00', 'Mo-Fr 09:00-17:00'],
    ['Mo-Fr 0900-1700', 'Mo-Fr 09:00-17:00'],
    ['Sa slēgts', 'Sa off'],
    ['Mo-Fr 09:00 to 17:00', 'Mo-Fr 09:00-17:00'],
  ];
  for (const [value, correction] of corrections) {
    it(`is refused with what was probably meant: ${value}`, () => {
      expect(refusal(value).correction).to.equal(correction);
    });
  }

  it('is never corrected into something else that is wrong', () => {
    for (const value of ['Mo-Xx 09:00-17:00', 'darba laiks', 'SH off', 'sunrise-sunset']) {
      expect(refusal(value)).not.to.have.property('correction', value);
      expect(refusal(value).correction, value).to.equal(undefined);
    }
  });
});

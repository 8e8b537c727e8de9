/** Corrections of refused values, or none where the meaning is not clear. */
import { expect } from 'chai';
import { correctionOf } from '../../../support/correction.js';

/** A value, and its correction in canonical form. */
type Case = readonly [value: string, correction: string];

function check(what: string, cases: readonly Case[]): void {
  for (const [value, correction] of cases) {
    it(`${what}: ${value}`, () => {
      expect(correctionOf(value)).to.equal(correction);
    });
  }
}

function checkUnclear(what: string, values: readonly string[]): void {
  for (const value of values) {
    it(`is nothing ${what}: ${value}`, () => {
      expect(correctionOf(value)).to.equal(undefined);
    });
  }
}

describe('the correction', () => {
  check('has the signs and words of the notation', [
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
    ['Mo-Fr 9h30-17h', 'Mo-Fr 09:30-17:00'],
    ['Mo-Fr 9⁰⁰-17³⁰', 'Mo-Fr 09:00-17:30'],
    ['Mo-Fr 9,00-17,00', 'Mo-Fr 09:00-17:00'],
    ['Mo–Fr 9-17 "pusdienas 12–13"', 'Mo-Fr 09:00-17:00 "pusdienas 12–13"'],
    ['January-March closed', 'Jan-Mar: off'],
    ['Dec 25-24 off', 'Dec 24-Dec 25: off'],
    ['Dec 31-1 off', 'Dec 31-Jan 01: off'],
    ['24.12.2026. off', '2026 Dec 24: off'],
    ['01.05.-30.09. 9-17', 'May 01-Sep 30: 09:00-17:00'],
    ['by appointment', '"by appointment"'],
    ['Mo-Fr 9-17; Sa by appointment', 'Mo-Fr 09:00-17:00; Sa "by appointment"'],
  ]);

  check('keeps what is no time', [
    ['Mo[1] 9-12', 'Mo[1] 09:00-12:00'],
    ['week 1-53/2 Mo 9.00-12.00', 'week 01-53/2 Mo 09:00-12:00'],
    ['Dec 24-26 9-12', 'Dec 24-Dec 26: 09:00-12:00'],
    ['easter -2 days 9-12', 'easter -2 days: 09:00-12:00'],
    ['2026 Dec 24 9-12', '2026 Dec 24: 09:00-12:00'],
  ]);

  check('is a day and no night', [
    ['Mo-Fr 9-5', 'Mo-Fr 09:00-17:00'],
    ['8-8', '08:00-20:00'],
    ['Mo-Fr 9-12, 1-5', 'Mo-Fr 09:00-12:00,13:00-17:00'],
    ['Tue-Fri 9:00-6:00', 'Tu-Fr 09:00-18:00'],
    ['9-5pm', '09:00-17:00'],
    ['11am-2', '11:00-14:00'],
    ['5-10 pm', '17:00-22:00'],
    ['12 - 5:30 p.m.', '12:00-17:30'],
    ['9am-midnight', '09:00-24:00'],
    ['Mo-Fr 9.00-0.00', 'Mo-Fr 09:00-24:00'],
    ['Mo-Fr 18-2', 'Mo-Fr 18:00-02:00'],
    ['Fri 22:00-02:00', 'Fr 22:00-02:00'],
  ]);
  checkUnclear('where it may be a day or a night', [
    '11-3',
    'Mo-Fr 2-6',
    'Mo-Fr 9-13, 14-6',
    'Mo-Fr 16-10',
    '6-2',
    '8-10pm',
    'Mo-Fr 10.00-2.00',
    'Su-Th 9:00-1:00; Fri-Sa 9:00-2:00',
    'Mon 09:00-05:00',
    'Fri 00:00-00:00',
    '05.04 - 30.09.',
  ]);

  check('is around the clock', [
    ['24 Hours', '24/7'],
    ['24h', '24/7'],
    ['Apr-Oct: 24/7', 'Apr-Oct: 00:00-24:00'],
    ['Apr-Oct 24/7', 'Apr-Oct: 00:00-24:00'],
    ['May 3-Sep 8, 24/7', 'May 03-Sep 08: 00:00-24:00'],
    ['Mo-Su 24 hours', 'Mo-Su 00:00-24:00'],
  ]);

  check('puts signs where they belong', [
    ['Mo-Fr 09:00-13:00 / 14:00-18:00', 'Mo-Fr 09:00-13:00,14:00-18:00'],
    ['Mo-Fr 09:00-13:00 14:00-18:00', 'Mo-Fr 09:00-13:00,14:00-18:00'],
    ['Mo-Fr 9-18 / Sa 10-14 / Su closed', 'Mo-Fr 09:00-18:00; Sa 10:00-14:00; Su off'],
    [
      'Mar-Sep: Mo-Sa 09:00-20:00; Oct-Feb: Mo-Sa: 09:00-19:00; Su off',
      'Mar-Sep Mo-Sa 09:00-20:00; Oct-Feb Mo-Sa 09:00-19:00; Su off',
    ],
    ['Mo-Fr: 07.30 - 12.00; 13.30 - 16.30', 'Mo-Fr 07:30-12:00,13:30-16:30'],
    ['Mon-Fri: 9am-5pm Sat: 9am-3pm Sun: Closed', 'Mo-Fr 09:00-17:00; Sa 09:00-15:00; Su off'],
    ['9:00-17:00 Mo-Fr', 'Mo-Fr 09:00-17:00'],
    ['Closed: Sat, Sun', 'Sa,Su off'],
    ['Mo-Fr 9-17, lunch 12-13', 'Mo-Fr 09:00-12:00,13:00-17:00'],
  ]);

  check('has commas between weekdays', [
    ['Mo Tu 10:00-12:00', 'Mo,Tu 10:00-12:00'],
    ['Mo-Fr 07:00-16:00; Sa Su,PH off', 'Mo-Fr 07:00-16:00; PH,Sa,Su off'],
    ['Mo-Fr 07:00-19:00; Sa-Su PH off', 'Mo-Fr 07:00-19:00; PH,Sa-Su off'],
    ['Sa 10:00-12:00; Mo-We,PH Su off', 'Sa 10:00-12:00; PH,Mo-We,Su off'],
    ['Mo,PH Tu-Su 12:00+', 'PH,Mo,Tu-Su 12:00+'],
  ]);

  check('has no comma behind days alone', [
    ['Mo-Fr, 09:00-17:00; PH off', 'Mo-Fr 09:00-17:00; PH off'],
    ['May 3-Sep 8, 00:00-24:00', 'May 03-Sep 08: 00:00-24:00'],
    [
      'Mo-Fr 08:30-12:00; Tu,Th, 14:30-17:30; Sa 09:30-12:00',
      'Mo-Fr 08:30-12:00; Tu,Th 14:30-17:30; Sa 09:30-12:00',
    ],
    ['Mo-Fr 08:30-16:00; Jan 1,Dec 24,Dec 25, off', 'Mo-Fr 08:30-16:00; Jan 01,Dec 24,Dec 25: off'],
    ['Tu-Su 10:00-17:30; Mo, Jan 01, Dec 25 off', 'Tu-Su 10:00-17:30; Mo off; Jan 01,Dec 25: off'],
    [
      'Mo-Fr 08:30-17:15; Sa,Su,PH,Dec 29-Jan 3 off',
      'Mo-Fr 08:30-17:15; PH,Sa,Su off; Dec 29-Jan 03: off',
    ],
    [
      'Mo-Fr 05:34-18:34; Dec 24,Dec 31, Sa 09:34-18:34',
      'Mo-Fr 05:34-18:34; Dec 24,Dec 31: 09:34-18:34; Sa 09:34-18:34',
    ],
    ['week 03-15/2,week 20-25/2 Fr 08:45-14:45', 'week 03-15/2,20-25/2 Fr 08:45-14:45'],
    ['Oct-Apr, Tu-Fr 17:00-22:00', 'Oct-Apr Tu-Fr 17:00-22:00'],
    ['24/7, PH off', '24/7; PH off'],
  ]);
  checkUnclear('where a comma may mean several things', [
    '24/7, 6:00-21:00',
    'Nov-Mar, Mo off',
    'Su, Sep-May 13:00-17:00',
    'Sa, Su, PH, Dec 29-Jan 03',
    'Mo-Fr 9-17, by appointment',
  ]);

  checkUnclear('where a word is not understood, or days would be open all round', [
    'Mo-Xx 09:00-17:00',
    'darba laiks',
    'SH off',
    'sunrise-sunset',
    'no',
    'Mo-Thu',
    'Mo-Fr 9-17; Sunday Holiday',
    'Tue-Sat 16:00-varies',
    'di-sa: 8:30-18:00; so: 11:30-18:00; mo: geschlossen',
    'nach Vereinbarung',
    'Mo: 09:00-12:00 Mo: 13:00-15:00',
  ]);
});

/** Warnings about valid hours with a rule that never holds. */
import { expect } from 'chai';
import { Schedule } from '../../../../src/schedule/schedule.js';

/** A value, the rule that never holds, what replaces it, and the correction. */
const REPLACED: readonly [string, rule: string, by: string, correction: string | undefined][] = [
  [
    'Mo-Fr 08:00-12:00; 13:00-17:00',
    'Mo-Fr 08:00-12:00',
    '13:00-17:00',
    'Mo-Fr 08:00-12:00,13:00-17:00',
  ],
  [
    'Mo-Fr 08:00-12:00; 13:00-17:00; PH off',
    'Mo-Fr 08:00-12:00',
    '13:00-17:00',
    'Mo-Fr 08:00-12:00,13:00-17:00; PH off',
  ],
  [
    'Mo,We-Fr 07:30-11:30; Mo-Fr 12:30-15:00',
    'Mo,We-Fr 07:30-11:30',
    'Mo-Fr 12:30-15:00',
    'Mo,We-Fr 07:30-11:30, Mo-Fr 12:30-15:00',
  ],
  ['Mo-Fr; 09:00-17:00', 'Mo-Fr', '09:00-17:00', 'Mo-Fr 09:00-17:00'],
  ['PH off; Mo-Fr 09:00-17:00', 'PH off', 'Mo-Fr 09:00-17:00', 'Mo-Fr 09:00-17:00; PH off'],
  [
    'Dec 24 off; Mo-Fr 09:00-17:00; PH off',
    'Dec 24: off',
    'Mo-Fr 09:00-17:00',
    'Mo-Fr 09:00-17:00; PH off; Dec 24: off',
  ],
  [
    'Mo-Th 08:00-12:00; Mo-Th 13:00-17:00; Fr 08:00-12:00',
    'Mo-Th 08:00-12:00',
    'Mo-Th 13:00-17:00',
    'Mo-Th 08:00-12:00, Mo-Th 13:00-17:00; Fr 08:00-12:00',
  ],
  // With a comma Tuesday would have other hours than it has.
  [
    'Mo-Su 09:00-20:00; We 07:30-11:30; Tu,We 12:30-21:00',
    'We 07:30-11:30',
    'Tu,We 12:30-21:00',
    undefined,
  ],
  ['Mo-Fr 09:00-17:00; Mo-Su 10:00-16:00', 'Mo-Fr 09:00-17:00', 'Mo-Su 10:00-16:00', undefined],
  ['PH 10:00-12:00; Mo-Su 09:00-17:00', 'PH 10:00-12:00', 'Mo-Su 09:00-17:00', undefined],
  [
    'Mo-Fr 08:00-12:00; Mo-We 13:00-17:00; Th,Fr 13:00-16:00',
    'Mo-Fr 08:00-12:00',
    'Mo-We 13:00-17:00',
    'Mo-Fr 08:00-12:00, Mo-We 13:00-17:00, Th,Fr 13:00-16:00',
  ],
];

describe('warnings', () => {
  for (const [value, rule, by, correction] of REPLACED) {
    it(`name the rule that never holds, and what replaces it: ${value}`, () => {
      const [warning, ...others] = Schedule.parse(value).warnings;
      expect(others).to.be.empty;
      expect(warning).to.include({ kind: 'replaced', rule, by });
      expect(warning?.correction).to.equal(correction);
      expect(warning?.message).to.contain(`found "${rule}", which never holds`);
      if (correction === undefined) return;
      expect(warning?.message).to.contain(`Did you mean "${correction}"?`);
      expect(Schedule.parse(correction).warnings).to.be.empty;
    });
  }

  it('are none where every rule holds at some time', () => {
    const values = [
      '24/7',
      'Mo-Fr 09:00-17:00; PH off',
      'Mo-Fr 09:00-17:00; We 10:00-12:00',
      'Mo-Fr 09:00-12:00, 13:00-17:00',
      'Mo-Fr 08:00-12:00; Dec 24 10:00-12:00',
      'Su off; Mo-Sa 09:00-17:00',
      'off; Mo-Fr 09:00-17:00',
      'Mo-Fr 09:00-17:00; off "remonts"',
      'PH off; Dec 31 08:00-12:00',
      'week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo 13:00-17:00',
      'Mo[1] 10:00-12:00; Mo[2] 13:00-15:00',
      'Mo-Fr 09:00-17:00; PH 10:00-12:00',
    ];
    for (const value of values) expect(Schedule.parse(value).warnings, value).to.be.empty;
  });

  it('see through dates, weeks and years that are the same', () => {
    for (const value of [
      'Jun-Aug Mo-Fr 09:00-15:00; Mo-Fr 09:00-17:00',
      'week 1-10 Mo 09:00-12:00; week 1-53 Mo 10:00-12:00',
      '2026 Mo 09:00-12:00; 2025-2027 Mo 10:00-12:00',
      'Dec 24 09:00-12:00; Dec 24,Dec 31 10:00-12:00',
      'Mo[1] 09:00-12:00; Mo 10:00-12:00',
    ]) {
      expect(Schedule.parse(value).warnings, value).to.have.length(1);
    }
  });
});

import { expect } from 'chai';
import { formatDay, mondayOf, parseDay } from '../../../src/calendar/civil.js';
import { latvia } from '../../../src/calendar/latvia.js';
import { maySpeakOf } from '../../../src/calendar/special-weeks.js';

describe('the list of special weeks', () => {
  it('has exactly the weeks in which the calendar has a word, or may yet have', () => {
    for (let day = parseDay('2026-01-01'); day <= parseDay('2028-12-31'); day++) {
      const week = Array.from({ length: 7 }, (_, index) => latvia.at(mondayOf(day) + index));
      const isSpecial = week.some(
        ({ source, shortened, undecided }) =>
          source !== undefined || shortened === true || undecided === true,
      );
      expect(maySpeakOf(day), formatDay(day)).to.equal(isSpecial);
    }
  });

  it('makes no promise beyond its years', () => {
    expect(maySpeakOf(parseDay('2025-12-28'))).to.be.true;
    expect(maySpeakOf(parseDay('2029-02-01'))).to.be.true;
  });
});

import { expect } from '@open-wc/testing';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';
import { latvia } from '../../../src/calendar/latvia.js';
import { maySpeakOf } from '../../../src/calendar/special-days.js';

describe('the list of special days', () => {
  it('has exactly the days on which the calendar has a word', () => {
    for (let day = parseDay('2026-01-01'); day <= parseDay('2028-12-31'); day++) {
      const { source, shortened } = latvia.at(day);
      expect(maySpeakOf(day), formatDay(day)).to.equal(source !== undefined || shortened === true);
    }
  });

  it('makes no promise beyond its years', () => {
    expect(maySpeakOf(parseDay('2025-12-31'))).to.be.true;
    expect(maySpeakOf(parseDay('2029-01-01'))).to.be.true;
  });
});

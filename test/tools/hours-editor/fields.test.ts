/** Dates and times as people type them. */
import { expect } from '@open-wc/testing';
import { readDate, readTimes } from '../../../demo/tools/hours-editor/fields.js';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';

const today = parseDay('2026-11-25');
const date = (text: string) => {
  const read = readDate(text, today);
  return 'value' in read ? formatDay(read.value) : read.problem;
};
const times = (text: string) => {
  const read = readTimes(text);
  return 'value' in read ? JSON.stringify(read.value) : `${read.problem}: ${read.found}`;
};

describe('a date that is typed', () => {
  for (const text of [
    ...['23.12.', '23.12', '23. 12. 2026.', '23.12.2026', '23.12.26.', '2026-12-23', '23/12/2026'],
    ...['23. decembrī', '23. decembris', '2026. gada 23. decembris', '23 December', '23 dec 2026'],
    ' 23.12. ',
  ]) {
    it(`"${text}" is 23 December`, () => expect(date(text)).to.equal('2026-12-23'));
  }

  it('is the next one where it has no year', () => {
    expect(date('25.11.')).to.equal('2026-11-25');
    expect(date('24.11.')).to.equal('2027-11-24');
    expect(date('29.02.')).to.equal('2028-02-29');
  });

  for (const [text, problem] of [
    ['', 'missing'],
    ['32.12.', 'date'],
    ['12/23/2026', 'date'],
    ['29.02.2027.', 'date'],
    ['rīt', 'date'],
    ['23.12.2025.', 'past'],
    ['23.12.2062.', 'far'],
  ] as const) {
    it(`"${text}" is a problem: ${problem}`, () => expect(date(text)).to.equal(problem));
  }
});

describe('times that are typed', () => {
  for (const text of [
    '8.30–12.00, 13.00–16.30',
    '8:30-12, 13-16:30',
    '08.30 – 12.00; 13.00 — 16.30',
    'no 8.30 līdz 12.00 un no 13.00 līdz 16.30',
    'from 8:30 to 12:00 and 13:00 to 16:30',
    '830-1200, 1300-1630',
    '13.00–16.30, 8.30–12.00',
    'plkst. 8.30 - plkst. 12.00, plkst. 13.00 - plkst. 16.30',
  ]) {
    it(`"${text}" are two stretches`, () => expect(times(text)).to.equal('[[510,720],[780,990]]'));
  }

  it('are none where it is closed', () => {
    for (const text of ['', '  ', 'slēgts', 'Closed', '–']) expect(times(text)).to.equal('[]');
  });

  it('may last to midnight', () => {
    expect(times('20.00–24.00')).to.equal('[[1200,1440]]');
    expect(times('20.00–0.00')).to.equal('[[1200,1440]]');
  });

  it('are a problem where they make no sense, and say which part', () => {
    expect(times('8.30–25.00')).to.equal('times: 8.30–25.00');
    expect(times('8.30–12.00, 13.75–14.00')).to.equal('times: 13.75–14.00');
    expect(times('8.30')).to.equal('times: 8.30');
    expect(times('9.00–8.00')).to.equal('order: 9.00–8.00');
    expect(times('8.00–12.00, 11.00–13.00')).to.match(/^overlap/);
    expect(times('8.00–10.00–12.00')).to.match(/^times/);
  });
});

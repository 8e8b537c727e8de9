/** The changes for citizens, in the words of the page. */
import { expect } from '@open-wc/testing';
import { changesBetween, type PlaceChange } from '../../../demo/tools/hours-editor/changes.js';
import { applied, type Edit, type Json } from '../../../demo/tools/hours-editor/document.js';
import { Words } from '../../../demo/tools/hours-editor/words.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { parseStandard, writeStandard } from '../../../src/standard/document/index.js';
import { institution } from './institution.js';

const today = parseDay('2026-11-25');
const words = new Words('lv');
const own = writeStandard(atd) as Json;

function told(document: Json, ...edits: Edit[]): string[] {
  const [before, after] = [document, applied(document, edits)].map(
    (each) => parseStandard(each).standard!,
  );
  return changesBetween(before!, after!, today).flatMap(inWords);
}

function inWords({ places, week, days }: PlaceChange): string[] {
  return [
    words.names(places),
    ...week.map(
      ({ weekday, before, after }) =>
        `${words.texts.review.usually(words.weekday(weekday))}: ${words.hours(before)} → ${words.hours(after)}`,
    ),
    ...days.map(
      ({ days: on, before, after }) =>
        `${words.onDates(on, today)}: ${words.outcome(before)} → ${words.outcome(after)}`,
    ),
  ];
}

const closed = (from: string, more: object = {}): Edit => ({
  kind: 'add',
  exception: { kind: 'closed', from, ...more },
});

describe('what changes for the citizen', () => {
  it('is said once for offices that change alike', () => {
    expect(told(own, closed('2026-12-28', { reason: { lv: 'Personāla apmācība' } }))).to.deep.equal(
      [
        'Rīga, Cēsis, Daugavpils un Liepāja',
        '28. decembrī: 8.30–12.00 un 13.00–17.30 → slēgts (Personāla apmācība)',
      ],
    );
  });

  it('is said office by office where they differ, and of the telephone too', () => {
    expect(told(institution, closed('2026-12-01'))).to.deep.equal([
      'Dome',
      '1. decembrī: 9.00–12.00 un 13.00–17.00 → slēgts',
      'Osta',
      '1. decembrī: 9.00–16.00 → slēgts',
      'Tālrunis',
      '1. decembrī: 8.00–18.00 → slēgts',
    ]);
  });

  it('is nothing where it is so already but for the reason, which is told', () => {
    expect(told(own, closed('2026-11-28'))).to.deep.equal([
      'Rīga, Cēsis, Daugavpils un Liepāja',
      '28. novembrī: slēgts → slēgts',
    ]);
  });

  it('goes as far as the exceptions that are new', () => {
    expect(told(own, closed('2027-08-02', { offices: ['riga'] }))).to.deep.equal([
      'Rīga',
      '2. augustā (2027. gadā): 8.30–12.00 un 13.00–17.30 → slēgts',
    ]);
  });

  it('tells of a new week weekday by weekday, not day by day', () => {
    const hours = { openingHours: 'Mo-Fr 09:00-12:00; PH off' };
    expect(told(institution, { kind: 'hours', office: 'dome', hours })).to.deep.equal([
      'Dome',
      ...['Pirmdienās', 'Otrdienās', 'Trešdienās', 'Ceturtdienās'].map(
        (days) => `${days}: 9.00–12.00 un 13.00–17.00 → 9.00–12.00`,
      ),
      '23. un 30. decembrī: 9.00–12.00 un 13.00–17.00 (pirmssvētku diena, darba laiks var būt īsāks) → 9.00–12.00 (pirmssvētku diena, darba laiks var būt īsāks)',
    ]);
  });

  it('tells of the hour before a holiday', () => {
    expect(told(own, { kind: 'policy', policy: { preHoliday: 60 } })).to.deep.equal([
      'Rīga, Cēsis, Daugavpils un Liepāja',
      '23. un 30. decembrī: 8.30–12.00 un 13.00–16.30 (pirmssvētku diena, darba laiks var būt īsāks) → 8.30–12.00 un 13.00–15.30 (pirmssvētku diena)',
    ]);
  });

  it('tells of a part of a day that is closed', () => {
    const part = { times: [['10:00', '11:00']], offices: ['dome'], reason: 'Mācības' };
    expect(told(institution, closed('2026-12-03', part))).to.deep.equal([
      'Dome',
      '3. decembrī: 9.00–12.00 un 13.00–17.00 → 9.00–10.00, 11.00–12.00 un 13.00–17.00 (10.00–11.00 slēgts; Mācības)',
    ]);
  });

  it('tells of all parts that are closed, of one reason once, and of none outside the hours', () => {
    const reason = 'Mācības';
    const parts = [
      ['07:00', '08:00'],
      ['10:00', '11:00'],
      ['14:00', '15:00'],
    ];
    const edit = closed('2026-12-23', { times: parts, offices: ['dome'], reason });
    expect(told(institution, edit)).to.deep.equal([
      'Dome',
      '23. decembrī: 9.00–12.00 un 13.00–17.00 (pirmssvētku diena, darba laiks var būt īsāks) → 9.00–10.00, 11.00–12.00, 13.00–14.00 un 15.00–17.00 (10.00–11.00 slēgts; 14.00–15.00 slēgts; Mācības)',
    ]);
  });

  it('tells of a day of which nothing is left that it is closed', () => {
    const edit = closed('2026-12-03', { times: [['08:00', '18:00']], reason: 'Remonts' });
    expect(told(institution, edit).join()).to.contain('→ slēgts (Remonts)');
  });

  it('counts dates that are too many to be read', () => {
    const [, ...lines] = told(own, closed('2026-12-01', { through: '2027-01-29' }));
    expect(lines[0]).to.match(/^1\., 2\., 3\., 8\., 9\. un 10\. decembrī un vēl \d+ dienās: /);
  });
});

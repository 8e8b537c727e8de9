/** The regular hours as a week to be filled in. */
import { expect } from '@open-wc/testing';
import { officesIn, type Json } from '../../../demo/tools/hours-editor/document.js';
import {
  draftOf,
  hoursOfDraft,
  problemsOf,
  type WeekDraft,
} from '../../../demo/tools/hours-editor/week.js';
import { Words } from '../../../demo/tools/hours-editor/words.js';
import { parseStandard } from '../../../src/standard/document/index.js';
import { institution } from './institution.js';

const words = new Words('lv');
const [dome = {}] = officesIn(institution);

function draftFor(hours: Json, isAssumed = false): WeekDraft {
  const office = { identifier: 'dome', name: 'Dome', ...hours };
  const { standard } = parseStandard({ ...institution, department: [office], services: undefined });
  return draftOf(standard!.offices[0]!.hours, office, isAssumed, (each) => words.typed(each));
}

/** What the document says after a draft, read again. */
function again(draft: WeekDraft): WeekDraft {
  return draftFor({ ...hoursOfDraft(draft) });
}

describe('a week to be filled in', () => {
  it('shows what the document says, as it is typed', () => {
    const draft = draftFor(dome);
    expect(draft.mode).to.equal('grid');
    expect(draft.days).to.deep.equal([
      ...Array.from({ length: 4 }, () => '9.00–12.00, 13.00–17.00'),
      '9.00–12.00',
      '',
      '',
    ]);
    expect(draft.holidays).to.equal('closed');
  });

  it('asks of holidays where nobody has said what happens', () => {
    expect(draftFor(dome, true).holidays).to.equal('');
    const { publicHolidays: _, ...silent } = dome;
    const draft = draftFor(silent);
    expect(problemsOf(draft).map(({ field }) => field)).to.deep.equal(['holidays']);
  });

  for (const [name, hours] of Object.entries<Json>({
    'specifications of schema.org': dome,
    'specifications with hours on holidays': {
      openingHoursSpecification: [
        ...(dome['openingHoursSpecification'] as object[]),
        { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00' },
      ],
    },
    'the notation of OpenStreetMap': { openingHours: 'Mo-Fr 09:00-12:00,13:00-17:00; PH off' },
    'the notation with hours on holidays': { openingHours: 'Mo-Sa 10:00-18:00; PH 10:00-14:00' },
    'hours of which holidays are not known': {
      openingHours: 'Mo-Fr 09:00-17:00',
      publicHolidays: 'unknown',
    },
  })) {
    it(`reads from ${name} what it writes`, () => {
      const draft = draftFor(hours);
      expect(draft.mode).to.equal('grid');
      expect(problemsOf(draft)).to.deep.equal([]);
      expect(again(draft)).to.deep.equal(draft);
      const isNotation = typeof hours['openingHours'] === 'string';
      expect('openingHours' in hoursOfDraft(draft)).to.equal(isNotation);
    });
  }

  it('is text where no week can tell the hours', () => {
    for (const openingHours of [
      'Tu-Fr 09:00-16:00; Jun-Aug Tu-Su 08:00-20:00; PH off',
      'Mo-Fr 09:00-12:00 "pēc pieraksta"; PH off',
      'Fr 22:00-02:00; PH off',
    ]) {
      const draft = draftFor({ openingHours });
      expect(draft).to.include({ mode: 'text', text: openingHours });
      expect(again(draft)).to.deep.equal(draft);
    }
  });

  it('says which day is mistyped, and what the notation was meant to be', () => {
    const draft = draftFor(dome);
    const mistyped = { ...draft, days: ['9.00–', ...draft.days.slice(1)] };
    expect(problemsOf(mistyped)).to.deep.equal([
      { field: 'day-1', problem: 'times', found: '9.00–' },
    ]);
    const [problem] = problemsOf({ ...draft, mode: 'text', text: 'Mo-Fr 9.00–17.00' });
    expect(problem).to.include({ field: 'text', correction: 'Mo-Fr 09:00-17:00' });
  });

  it('may be closed all week', () => {
    const draft = { ...draftFor(dome), days: ['', '', '', '', '', '', ''] };
    expect(again(draft).days).to.deep.equal(draft.days);
  });
});

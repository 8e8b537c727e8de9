/** A dated exception as it is filled in. */
import { expect } from '@open-wc/testing';
import type { ExceptionJson } from '../../../demo/tools/hours-editor/document.js';
import {
  draftOf,
  EMPTY_DRAFT,
  exceptionOf,
  problemsOf,
  type ExceptionDraft,
} from '../../../demo/tools/hours-editor/exception-form.js';
import { Words } from '../../../demo/tools/hours-editor/words.js';
import { parseDay } from '../../../src/calendar/civil.js';

const today = parseDay('2026-11-25');
const words = new Words('lv');
const fieldsOf = (draft: Partial<ExceptionDraft>) =>
  problemsOf({ ...EMPTY_DRAFT, ...draft }, today).map(
    ({ field, problem }) => `${field} ${problem}`,
  );

describe('an exception that is filled in', () => {
  it('needs a date alone: it is closed everywhere then', () => {
    expect(fieldsOf({ from: '23.12.' })).to.deep.equal([]);
    expect(exceptionOf({ ...EMPTY_DRAFT, from: '23.12.' }, today)).to.deep.equal({
      kind: 'closed',
      from: '2026-12-23',
    });
  });

  it('says all that is missing or wrong', () => {
    expect(fieldsOf({})).to.deep.equal(['from missing']);
    expect(fieldsOf({ from: '23.12.', through: '22.12.' })).to.deep.equal(['through before']);
    expect(
      fieldsOf({ from: 'x', deed: 'hours', scope: 'some', reasonEn: 'Training' }),
    ).to.deep.equal(['from date', 'offices none-chosen', 'times missing', 'reason only-english']);
    expect(fieldsOf({ from: '23.12.', deed: 'hours', times: '9-25' })).to.deep.equal([
      'times times',
    ]);
    expect(fieldsOf({ from: '23.12.', deed: 'appointment' })).to.deep.equal([]);
    expect(fieldsOf({ from: '23.12.', deed: 'closed-part' })).to.deep.equal([
      'part-0-from missing',
    ]);
    // Nobody is held up by a field that is not seen.
    const parts = [{ from: 'x', until: '' }];
    expect(fieldsOf({ from: '23.12.', times: 'x', parts })).to.deep.equal([]);
  });

  const written: readonly ExceptionJson[] = [
    { kind: 'closed', from: '2026-12-23', through: '2026-12-28' },
    { kind: 'closed', from: '2026-12-23', times: [['10:00', '11:00']], offices: ['riga'] },
    {
      kind: 'closed',
      from: '2026-12-23',
      times: [
        ['00:00', '09:00'],
        ['12:00', '13:00'],
        ['15:00', '24:00'],
      ],
    },
    { kind: 'closed', from: '2026-12-23', times: [['00:00', '24:00']] },
    {
      kind: 'hours',
      from: '2026-12-23',
      times: [
        ['08:30', '12:00'],
        ['13:00', '24:00'],
      ],
    },
    { kind: 'appointment', from: '2026-12-23' },
    { kind: 'as-usual', from: '2026-12-24', reason: { lv: 'Dežūra', en: 'On duty', uk: 'Так' } },
    { kind: 'closed', from: '2026-11-20', through: '2026-12-01' },
  ];
  for (const exception of written) {
    it(`is changed and left the same: ${JSON.stringify(exception)}`, () => {
      const draft = draftOf(exception, (time) => words.clock(time));
      expect(problemsOf(draft, today)).to.deep.equal([]);
      expect(exceptionOf(draft, today)).to.deep.equal(exception);
    });
  }
});

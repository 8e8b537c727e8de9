/** From when pages name an exception. */
import { expect } from '@open-wc/testing';
import type { Edit } from '../../../demo/tools/hours-editor/document.js';
import { tellings } from '../../../demo/tools/hours-editor/telling.js';
import { formatDay, parseDay } from '../../../src/calendar/civil.js';

describe('when pages tell an exception', () => {
  it('is two weeks ahead, or at once', () => {
    const add = (from: string): Edit => ({ kind: 'add', exception: { kind: 'closed', from } });
    const edits = [add('2026-12-23'), add('2026-12-09'), add('2026-12-10'), add('2026-11-24')];
    const found = tellings(edits, parseDay('2026-11-25'));
    expect(
      found.map(({ exception, from }) => [exception.from, from === undefined || formatDay(from)]),
    ).to.deep.equal([
      ['2026-12-09', true],
      ['2026-12-10', '2026-11-26'],
      ['2026-12-23', '2026-12-09'],
    ]);
  });
});

/** The parameters of the address, and which of them are trusted. */
import { expect } from '@open-wc/testing';
import { LONGEST, readAddress, writeAddress } from '../../../demo/tools/hours-editor/address.js';
import type { Edit } from '../../../demo/tools/hours-editor/document.js';

const edits: Edit[] = [
  {
    kind: 'add',
    exception: {
      kind: 'hours',
      from: '2026-12-23',
      times: [['08:30', '12:00']],
      reason: { lv: 'Personāla apmācība – „ķīviņš” 👩‍🏫', en: 'Training' },
      offices: ['riga'],
    },
  },
  { kind: 'remove', exception: { kind: 'closed', from: '2026-12-24' } },
  { kind: 'hours', office: 'riga', hours: { openingHours: 'Mo-Fr 09:00-17:00; PH off' } },
  {
    kind: 'hours',
    office: 'cesis',
    hours: { openingHoursSpecification: [{ opens: '09:00' }], publicHolidays: 'closed' },
  },
  { kind: 'policy', office: 'riga', policy: { preHoliday: 60 } },
  { kind: 'policy', policy: { movedDays: 'follow' } },
  { kind: 'confirm-holidays' },
];

/** As somebody might write it who knows how it is made. */
function hashOf(changes: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(changes));
  return `#changes=${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')}`;
}

describe('the address', () => {
  it('brings back what was written into it', () => {
    const place = { step: 'review', office: 'riga', edits } as const;
    const { hash, isWhole } = writeAddress(place);
    expect(isWhole).to.equal(true);
    expect(readAddress(hash)).to.deep.equal(place);
    expect(hash).to.match(/^#[\w=&-]+$/);
  });

  it('is empty of changes where there are none, and where they have no room', () => {
    expect(writeAddress({ step: 'week', office: '', edits: [] }).hash).to.equal('#step=week');
    const reason = { lv: 'x'.repeat(LONGEST) };
    const long: Edit = { kind: 'add', exception: { kind: 'closed', from: '2026-12-23', reason } };
    const { hash, isWhole } = writeAddress({ step: 'week', office: '', edits: [long] });
    expect(isWhole).to.equal(false);
    expect(hash).to.equal('#step=week');
  });

  it('says so where a part of it is no change, and keeps the rest', () => {
    const good = ['-', { kind: 'closed', from: '2026-12-24' }];
    for (const bad of [
      ['+', { kind: 'closed' }],
      ['+', { kind: 'closed', from: '2026-02-30' }],
      ['h', 'riga', { openingHours: 5 }],
      ['p', null, { movedDays: 'perhaps' }],
      ['x'],
      null,
    ]) {
      const { edits: read, isBroken } = readAddress(hashOf([good, bad]));
      expect(read).to.deep.equal([edits[1]]);
      expect(isBroken).to.equal(true);
    }
  });

  it('survives whatever stands in it', () => {
    for (const hash of [
      '',
      '#',
      '#step=nowhere',
      '#changes=%%%',
      '#changes=AAAA',
      '#changes=bnVsbA',
    ]) {
      expect(readAddress(hash)).to.include({ step: 'exceptions' });
      expect(readAddress(hash).edits).to.deep.equal([]);
    }
  });
});

import { expect } from 'chai';
import { latvia } from '../../../src/calendar/latvia.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { groupOffices, type OfficeGroup } from '../../../src/standard/groups.js';
import type { DatedException, Office, Standard } from '../../../src/standard/model.js';

const groupsOf = (standard: Standard, policy = {}) =>
  groupOffices(standard, standard.offices, { calendar: latvia, ...policy });

const ids = (offices: readonly Office[]) => offices.map(({ id }) => id).join(' ');
const names = (groups: readonly OfficeGroup[]) => groups.map(({ offices }) => ids(offices));
const variants = ([group]: readonly OfficeGroup[]) =>
  group!.variants.map(({ offices }) => ids(offices));

const ALL = 'riga cesis daugavpils liepaja';

/** ATD's standard with exceptions. */
const withExceptions = (...exceptions: DatedException[]): Standard => ({ ...atd, exceptions });
const closedOn = (from: string, ...offices: string[]): DatedException => ({
  kind: 'closed',
  from,
  ...(offices[0] && { offices }),
});

describe('offices are grouped by their regular hours alone', () => {
  it('whatever exceptions some of them have', () => {
    const standard = withExceptions(closedOn('2026-12-16', 'cesis'));
    expect(names(groupsOf(standard))).to.deep.equal([ALL]);
    expect(variants(groupsOf(standard))).to.deep.equal(['riga daugavpils liepaja', 'cesis']);
  });

  it('whatever policy an office has', () => {
    const [riga, ...others] = atd.offices;
    const standard: Standard = {
      ...atd,
      offices: [{ ...riga!, policy: { movedDays: 'follow' } }, ...others],
    };
    expect(names(groupsOf(standard))).to.deep.equal([ALL]);
    expect(variants(groupsOf(standard))).to.deep.equal(['riga', 'cesis daugavpils liepaja']);
    // The policy of a tag outranks the office's.
    expect(variants(groupsOf(standard, { movedDays: 'ignore' }))).to.deep.equal([ALL]);
  });

  it('in the order of the standard', () => {
    const [riga, cesis, ...others] = atd.offices;
    const hours = { ...cesis!.hours, publicHolidays: 'unknown' as const };
    const standard = { ...atd, offices: [riga!, { ...cesis!, hours }, ...others] } as Standard;
    expect(names(groupsOf(standard))).to.deep.equal(['riga daugavpils liepaja', 'cesis']);
  });

  it('and are of one kind where an exception concerns all of them', () => {
    expect(variants(groupsOf(withExceptions(closedOn('2026-12-16'))))).to.deep.equal([ALL]);
  });
});

describe('grouping', () => {
  it('answers the same question with the same groups', () => {
    const standard = withExceptions(closedOn('2026-12-16', 'cesis'));
    expect(groupsOf(standard)).to.equal(groupsOf(standard));
  });

  it('looks at no day', () => {
    const looked: number[] = [];
    const calendar = { ...latvia, at: (day: number) => (looked.push(day), latvia.at(day)) };
    const offices = Array.from({ length: 200 }, (_, index) => ({
      ...atd.offices[0]!,
      id: `office-${index}`,
    }));
    const exceptions = offices.map(({ id }) => closedOn('2026-12-16', id));
    const [group] = groupOffices({ ...atd, offices, exceptions }, offices, { calendar });
    expect(group!.variants).to.have.length(200);
    expect(looked).to.deep.equal([]);
  });
});

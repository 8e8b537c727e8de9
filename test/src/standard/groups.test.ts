import { expect } from 'chai';
import { parseDay } from '../../../src/calendar/civil.js';
import type { Calendar } from '../../../src/calendar/calendar.js';
import { latvia } from '../../../src/calendar/latvia.js';
import { shownExceptions } from '../../../src/schedule/upcoming.js';
import type { Span } from '../../../src/schedule/model.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { groupOffices, type OfficeGroup } from '../../../src/standard/groups.js';
import type { DatedException, Standard } from '../../../src/standard/model.js';

/** How many days have been looked up: of each plan, one at least. */
let lookUps = 0;

const calendar: Calendar = {
  at: (day) => {
    lookUps++;
    return latvia.at(day);
  },
  isCertain: latvia.isCertain,
};

interface Days {
  readonly today: string;
  readonly upcoming?: number;
  readonly from?: string;
}

function groupsOf(standard: Standard, { today, upcoming = 14, from = today }: Days) {
  const day = parseDay(today);
  const days = {
    today: day,
    from: parseDay(from),
    through: day + upcoming - 1,
    isCalendarWeek: from !== today,
  };
  return groupOffices(
    standard,
    standard.offices,
    { calendar },
    { key: JSON.stringify(days), exceptionsOf: (rules) => shownExceptions(rules, days) },
  );
}

const names = (groups: readonly OfficeGroup[]) =>
  groups.map(({ offices }) => offices.map(({ id }) => id).join(' '));

const ALL = ['riga cesis daugavpils liepaja'];
const CESIS_APART = ['riga daugavpils liepaja', 'cesis'];

/** ATD's standard with exceptions of Cēsis alone. */
const withExceptions = (...exceptions: DatedException[]): Standard => ({
  ...atd,
  exceptions: exceptions.map((each) => ({ offices: ['cesis'], ...each })),
});
const closedOn = (from: string, through = from): DatedException => ({
  kind: 'closed',
  from,
  through,
});
const closedPart = (from: string, ...spans: Span[]): DatedException => ({
  kind: 'closed',
  from,
  spans,
});

describe('offices are told apart', () => {
  const today = '2026-12-09'; // a Wednesday

  it('where an exception of one of them is shown, in the order of the standard', () => {
    const standard = withExceptions(closedOn('2026-12-16'));
    expect(names(groupsOf(standard, { today }))).to.deep.equal(CESIS_APART);
    const riga = { ...standard, exceptions: [{ ...closedOn('2026-12-16'), offices: ['riga'] }] };
    expect(names(groupsOf(riga, { today }))).to.deep.equal(['riga', 'cesis daugavpils liepaja']);
  });

  it('by no exception that is past, or beyond the days that are shown', () => {
    for (const exception of ['2025-03-01', '2026-12-07', '2026-12-23', '2027-08-02'].map((date) =>
      closedOn(date),
    )) {
      const groups = groupsOf(withExceptions(exception), { today });
      expect(names(groups), exception.from).to.deep.equal(ALL);
      expect(groups[0]!.sharesAllDays).to.be.false;
    }
    expect(groupsOf(atd, { today })[0]!.sharesAllDays).to.be.true;
  });

  it('on the day on which the exception comes near enough, and no longer than it lasts', () => {
    const standard = withExceptions(closedOn('2026-12-23'));
    for (const [day, expected] of [
      ['2026-12-09', ALL],
      ['2026-12-10', CESIS_APART],
      ['2026-12-23', CESIS_APART],
      ['2026-12-24', ALL],
    ] as const) {
      expect(names(groupsOf(standard, { today: day })), day).to.deep.equal(expected);
    }
  });

  it('by nothing that changes nothing', () => {
    for (const exception of [
      closedPart('2026-12-16', [420, 480]),
      closedOn('2026-12-12'),
      { kind: 'as-usual', from: '2026-12-16' },
      { kind: 'hours', from: '2026-12-16', spans: [[510, 720], [780, 990]] }, // prettier-ignore
    ] as DatedException[]) {
      expect(names(groupsOf(withExceptions(exception), { today }))).to.deep.equal(ALL);
    }
  });

  it('by a notice or a reason that one of them has', () => {
    const asUsual: DatedException = { kind: 'as-usual', from: '2026-12-23' };
    const christmas = { ...closedOn('2026-12-24'), reason: { lv: 'Inventarizācija' } };
    for (const exception of [asUsual, christmas]) {
      const groups = groupsOf(withExceptions(exception), { today: '2026-12-21' });
      expect(names(groups)).to.deep.equal(CESIS_APART);
    }
  });

  it('by exceptions with the same outcome no more than by the same exceptions', () => {
    const standard: Standard = {
      ...atd,
      exceptions: [
        { ...closedOn('2026-12-15', '2026-12-16'), offices: ['riga', 'liepaja'] },
        { ...closedOn('2026-12-15'), offices: ['cesis'] },
        { ...closedOn('2026-12-16'), offices: ['cesis'] },
      ],
    };
    expect(names(groupsOf(standard, { today }))).to.deep.equal([
      'riga cesis liepaja',
      'daugavpils',
    ]);
  });

  it('by the next opening, however far away it is', () => {
    const standard: Standard = {
      ...atd,
      exceptions: [
        closedOn('2026-12-09', '2027-01-31'),
        { ...closedOn('2027-02-01'), offices: ['cesis'] },
      ],
    };
    expect(names(groupsOf(standard, { today, upcoming: 1 }))).to.deep.equal(CESIS_APART);
  });

  it('by what is past of a week that is shown whole', () => {
    const standard = withExceptions(closedOn('2026-12-07'));
    expect(names(groupsOf(standard, { today, from: '2026-12-07' }))).to.deep.equal(CESIS_APART);
  });

  it('by the night that lasts into today', () => {
    const nights = atd.offices.map((office) => ({
      ...office,
      hours: { ...office.hours, week: Array<Span[]>(7).fill([[1320, 1560]]) },
    }));
    const standard = { ...withExceptions(closedOn('2026-12-08')), offices: nights };
    expect(names(groupsOf(standard, { today }))).to.deep.equal(CESIS_APART);
    expect(names(groupsOf(withExceptions(closedOn('2026-12-08')), { today }))).to.deep.equal(ALL);
  });

  it('by all exceptions where nothing is said of what is shown', () => {
    const standard = withExceptions(closedOn('2025-03-01'));
    const groups = groupOffices(standard, standard.offices, { calendar });
    expect(names(groups)).to.deep.equal(CESIS_APART);
  });
});

describe('grouping is cheap', () => {
  const offices = Array.from({ length: 200 }, (_, index) => ({
    ...atd.offices[0]!,
    id: `office-${index}`,
  }));

  it('asks the same question once', () => {
    const standard = withExceptions(closedOn('2026-12-16'));
    const first = groupsOf(standard, { today: '2026-12-09' });
    lookUps = 0;
    expect(groupsOf(standard, { today: '2026-12-09' })).to.equal(first);
    expect(lookUps).to.equal(0);
  });

  it('looks at the days of exceptions alone, for offices that share them once', () => {
    const standard = { ...withExceptions(closedOn('2026-12-16')), offices };
    const own = { ...standard.exceptions[0]!, offices: ['office-7'] };
    lookUps = 0;
    groupsOf({ ...standard, exceptions: [own] }, { today: '2026-12-09' });
    expect(lookUps).to.be.below(20);
    lookUps = 0;
    const each = offices.map(({ id }) => ({ ...own, offices: [id] }));
    expect(groupsOf({ ...standard, exceptions: each }, { today: '2026-12-09' })).to.have.length(1);
    expect(lookUps).to.be.below(200 * 7);
  });
});

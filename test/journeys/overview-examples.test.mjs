// The moments and the examples of the overview, on many days of the calendar.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { latvia } from 'atd-widgets/calendar';
import { Schedule } from 'atd-widgets/schedule';
import { addDays } from '../../demo/pages/overview/dates.mjs';
import { hoursExamples } from '../../demo/pages/overview/hours-examples.mjs';
import { momentsFrom } from '../../demo/pages/overview/moments.mjs';
import { civil, instantOf, offset } from '../../demo/receiver/riga-time.mjs';

/** ATD's hours. */
const HOURS =
  'Mo 08:30-12:00,13:00-17:30; Tu-Th 08:30-12:00,13:00-16:30; Fr 08:30-12:00,12:30-15:30; PH off';
const days = Array.from({ length: 122 }, (_, index) => addDays('2026-01-01', index * 6));

describe('the examples of opening hours', () => {
  it('are of each kind, and all are right but one', () => {
    for (const today of days) {
      const refused = hoursExamples(today, latvia).filter(({ hours }) => !isRead(hours));
      assert.deepEqual(
        refused.map(({ name }) => name),
        ['Pieraksts ar kļūdu'],
      );
    }
  });

  it('of a mistake can be corrected', () => {
    const { hours } = example('Pieraksts ar kļūdu', '2026-11-30');
    assert.throws(() => Schedule.parse(hours), { correction: 'Mo-Fr 09:00-12:00,13:00-17:00' });
    const { warnings } = schedule('Otrs noteikums aizstāj pirmo');
    assert.equal(warnings[0].correction, 'Mo-Fr 09:00-12:00, Mo-Fr 13:00-17:00; PH off');
  });

  const opens = {
    'Nedēļa ar pusdienu pārtraukumu': ['2026-12-01', ['08:30-12:00', '13:00-17:00']],
    Gadalaiki: ['2027-07-01', ['09:00-16:00']],
    'Mēneša pirmā sestdiena': ['2026-12-05', ['10:00-14:00']],
    'Nepāra un pāra nedēļas': ['2026-12-10', ['14:00-18:00']],
    'Cits laiks no noteikta datuma': ['2027-01-04', ['08:00-16:00']],
    'Visu diennakti': ['2026-12-24', ['00:00-00:00']],
    'Ilgi slēgts, ar iemeslu': ['2026-12-07', []],
    'Slēgts pusi dienas': ['2026-12-03', ['09:00-12:00']],
    'Beigas nav noteiktas': ['2026-12-01', ['09:00-00:00 unknown']],
    'Pēc pieraksta': ['2026-12-03', ['09:00-16:00 unknown']],
    Naktis: ['2026-12-05', ['00:00-03:00', '18:00-00:00']],
  };
  for (const [name, [date, spans]] of Object.entries(opens)) {
    it(`"${name}" opens on ${date}: ${spans.join(', ') || 'not at all'}`, () => {
      const [from, to] = [date, addDays(date, 1)].map((each) => instantOf(`${each}T00:00`));
      const found = schedule(name)
        .intervals(from, to)
        .map(
          ({ start, end, state }) =>
            `${clock(start)}-${clock(end)}${state === 'open' ? '' : ` ${state}`}`,
        );
      assert.deepEqual(found, spans);
    });
  }

  it('of hours from a date on, of a closure and of half a day are dated ahead', () => {
    for (const today of days) {
      const dated = [
        'Cits laiks no noteikta datuma',
        'Ilgi slēgts, ar iemeslu',
        'Slēgts pusi dienas',
      ];
      for (const name of dated) {
        const parsed = Schedule.parse(example(name, today).hours);
        const usual = Schedule.parse('Mo-Fr 09:00-17:00; PH off');
        const [from, to] = [0, 70].map((more) => instantOf(`${addDays(today, more)}T00:00`));
        const [changed, plain] = [parsed, usual].map((each) =>
          JSON.stringify(each.intervals(from, to)),
        );
        assert.ok(changed !== plain, `${name}, ${today}`);
      }
    }
  });
});

describe('the moments of the overview', () => {
  const atd = Schedule.parse(HOURS);
  const momentsOn = (today) =>
    Object.fromEntries(
      momentsFrom(instantOf(`${today}T10:07`), atd, latvia).map(({ name, instant }) => [
        name,
        instant,
      ]),
    );

  it('are what their names say, from any day on', () => {
    for (const today of days) {
      const moments = momentsOn(today);
      const before = moments['Pirms slēgšanas'];
      assert.equal(atd.status(before).state, 'open', today);
      assert.equal(atd.status(before).until - before, 20 * 60_000, today);
      assert.equal(civil(atd.nextChange(atd.nextChange(before))).date > civil(before).date, true);

      const pause = moments['Pusdienu pārtraukums'];
      assert.equal(atd.status(pause).state, 'closed', today);
      assert.equal(civil(atd.nextChange(pause)).date, civil(pause).date, today);

      assert.equal(latvia.day(civil(moments['Svētku priekšvakars']).date).shortened, true, today);
      assert.equal(latvia.day(civil(moments['Svētku diena']).date).kind, 'holiday', today);

      const change = moments['Pulksteņa maiņa'];
      assert.notEqual(offset(change), offset(change + 30 * 60_000), today);
      assert.equal(offset(change), offset(change + 29 * 60_000), today);
      for (const instant of Object.values(moments)) assert.ok(civil(instant).date > today, today);
    }
  });

  it('have a moved working day where a decree is known, and a possible one elsewhere', () => {
    assert.equal(civil(momentsOn('2026-05-30')['Pārcelta darba diena']).date, '2026-06-22');
    const possible = momentsOn('2026-11-30')['Varbūt pārcelta darba diena'];
    assert.equal(latvia.day(civil(possible).date).undecided, true);
  });
});

function example(wanted, today) {
  return hoursExamples(today, latvia).find(({ name }) => name === wanted);
}

function schedule(name) {
  return Schedule.parse(example(name, '2026-11-30').hours);
}

function isRead(hours) {
  try {
    Schedule.parse(hours);
    return true;
  } catch {
    return false;
  }
}

function clock(instant) {
  const { minute } = civil(instant);
  return [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

/**
 * At every minute that matters, in any time zone of the visitor's device, the sentence is the one that is
 * true in Riga.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { DateTime } from 'luxon';
import type { SinonFakeTimers } from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { show, status } from '../../support/opening-hours.js';
import { MINUTE, riga } from '../../support/riga.js';

const MONDAY = '2026-11-23';
const MIDWEEK = ['8.30', '12.00', '13.00', '16.30'];
/** The published week: opens, closes, opens, closes. */
const PUBLISHED = [
  ['8.30', '12.00', '13.00', '17.30'],
  MIDWEEK,
  MIDWEEK,
  MIDWEEK,
  ['8.30', '12.00', '12.30', '15.30'],
];

/** Additions for a visitor elsewhere: the office's date and zone. */
function sharesDate(at: number): boolean {
  return (
    DateTime.fromMillis(at).toISODate() ===
    DateTime.fromMillis(at, { zone: 'Europe/Riga' }).toISODate()
  );
}

function withZone(text: string, at: number): string {
  const riga = DateTime.fromMillis(at, { zone: 'Europe/Riga' });
  return DateTime.fromMillis(at).offset === riga.offset ? text : `${text} (Rīgas laiks)`;
}

const WEEKDAYS = [
  'pirmdien',
  'otrdien',
  'trešdien',
  'ceturtdien',
  'piektdien',
  'sestdien',
  'svētdien',
];

function opens(at: number, day: DateTime, ahead: number, time: string): string {
  const target = day.plus({ days: ahead });
  const weekday = WEEKDAYS[target.weekday - 1]!;
  if (ahead > 1) return `${weekday} plkst. ${time}`;
  if (sharesDate(at)) return `${['šodien', 'rīt'][ahead]!} plkst. ${time}`;
  return `${weekday}, ${target.day}. novembrī, plkst. ${time}`;
}

describe(`the published week, read in ${Intl.DateTimeFormat().resolvedOptions().timeZone}`, () => {
  let clock: SinonFakeTimers;

  afterEach(() => {
    fixtureCleanup();
    clock.restore();
  });

  const check = (name: string, civil: DateTime, expected: (at: number) => string) => {
    const at = civil.toMillis();
    it(`${civil.toFormat('ccc HH:mm', { locale: 'en' })}: ${name}`, async () => {
      clock = freezeClock(at);
      const element = await show('<atd-opening-hours></atd-opening-hours>');
      expect(status(element)).to.equal(withZone(expected(at), at));
    });
  };

  PUBLISHED.forEach(([opening, pause, resume, closing], index) => {
    const day = DateTime.fromISO(MONDAY, { zone: 'Europe/Riga' }).plus({ days: index });
    const on = (time: string, minutes = 0) => {
      const [hour, minute] = time.split('.').map(Number);
      return day.set({ hour: hour!, minute: minute! }).plus({ minutes });
    };
    const toNext = index === 4 ? 3 : 1;

    check('not open yet', on(opening!, -1), (at) => `Slēgts, atvērs ${opens(at, day, 0, '8.30')}`);
    check('opens', on(opening!), () => `Atvērts līdz plkst. ${pause}`);
    check('open', on(opening!, 1), () => `Atvērts līdz plkst. ${pause}`);
    check('before the last half hour', on(pause!, -31), () => `Atvērts līdz plkst. ${pause}`);
    check(
      'the last minute before the break',
      on(pause!, -1),
      (at) => `Atvērts, drīz slēgs – plkst. ${pause}; atvērs ${opens(at, day, 0, resume!)}`,
    );
    check('the break begins', on(pause!), () => `Pārtraukums līdz plkst. ${resume}`);
    check('in the break', on(pause!, 1), () => `Pārtraukums līdz plkst. ${resume}`);
    check(
      'the last minute of the break',
      on(resume!, -1),
      () => `Pārtraukums līdz plkst. ${resume}`,
    );
    check('open again', on(resume!), () => `Atvērts līdz plkst. ${closing}`);
    check('open in the afternoon', on(resume!, 1), () => `Atvērts līdz plkst. ${closing}`);
    const soon = (at: number) =>
      `Atvērts, drīz slēgs – plkst. ${closing}; atvērs ${opens(at, day, toNext, '8.30')}`;
    check('the last half hour begins', on(closing!, -30), soon);
    check('the last minute', on(closing!, -1), soon);
    const closed = (at: number) => `Slēgts, atvērs ${opens(at, day, toNext, '8.30')}`;
    check('closes', on(closing!), closed);
    check('closed', on(closing!, 1), closed);
  });

  it('says the weekday and the date where the reader’s own date is another', async () => {
    // 23:30 in Riga: the next day in Tokyo, the same day in Los Angeles.
    clock = freezeClock(riga('2026-11-24T23:30'));
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    const when = sharesDate(Date.now()) ? 'rīt' : 'trešdien, 25. novembrī,';
    expect(status(element)).to.contain(`Slēgts, atvērs ${when} plkst. 8.30`);
  });

  // The offset between the office's clock and the visitor's changes over the weekend, while the office is
  // closed.
  const parting = {
    'America/Los_Angeles': { zone: 'America/Phoenix', friday: '2026-10-30' },
    'Europe/Riga': { zone: 'Africa/Johannesburg', friday: '2026-03-27' },
  }[Intl.DateTimeFormat().resolvedOptions().timeZone];
  if (parting) {
    const { zone, friday } = parting;
    it('says whose time it is only where a time that is named differs', async () => {
      const at = (time: string) => DateTime.fromISO(`${friday}T${time}`, { zone }).toMillis();
      clock = freezeClock(at('12:00'));
      const element = await show(
        `<atd-opening-hours hours="Mo-Fr 09:00-17:00" zone="${zone}"></atd-opening-hours>`,
      );
      expect(status(element)).to.equal('Atvērts līdz plkst. 17.00');
      await clock.tickAsync(at('16:30') - Date.now());
      await element.updateComplete;
      expect(status(element)).to.equal(
        `Atvērts, drīz slēgs – plkst. 17.00; atvērs pirmdien plkst. 9.00 (vietējais laiks)`,
      );
    });
  }

  describe('on the days the clocks change', () => {
    for (const [date, next] of [
      ['2026-03-29', 'rīt'],
      ['2026-10-25', 'rīt'],
    ] as const) {
      it(`${date}: closed all Sunday, open on Monday at 8.30 and not an hour off`, async () => {
        clock = freezeClock(riga(`${date}T00:30`));
        const element = await show('<atd-opening-hours></atd-opening-hours>');
        const midnight = riga(`${date}T24:00`);
        for (let at = Date.now(); at < midnight; at += 30 * MINUTE) {
          clock.setSystemTime(at);
          await clock.tickAsync(MINUTE);
          await element.updateComplete;
          expect(status(element)).to.match(
            /^Slēgts, atvērs (rīt|pirmdien, \d+\. \S+,) plkst\. 8\.30/,
          );
          if (sharesDate(Date.now())) expect(status(element)).to.contain(next);
        }
        const opening = midnight + 8.5 * 60 * MINUTE;
        clock.setSystemTime(opening - MINUTE);
        await clock.tickAsync(MINUTE);
        await element.updateComplete;
        expect(status(element)).to.contain('Atvērts līdz plkst. 12.00');
      });
    }
  });
});

/** Deviations as iCalendar texts, read back by a small parser of RFC 5545. */
import { expect } from 'chai';
import {
  Schedule,
  toICalendar,
  type Exception,
  type ICalendarOptions,
} from '../../../src/schedule/index.js';

const RANGE = { from: '2026-12-01', through: '2027-01-10' };
const STAMP = Date.UTC(2026, 10, 30, 12, 5, 9, 123);
const HOURS = 'Mo-Fr 08:30-16:30; PH off';

function write(
  hours: string,
  exceptions: readonly Exception[] = [],
  options: Partial<ICalendarOptions> = {},
): string {
  return toICalendar(Schedule.parse(hours, { exceptions }), RANGE, { stamp: STAMP, ...options });
}

type Properties = Readonly<Record<string, string>>;

/** The properties of the calendar and of each event, with their parameters in their names. */
function read(text: string): { calendar: Properties; events: Properties[] } {
  expect(text.endsWith('\r\n')).to.equal(true);
  expect(text.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  const calendar: Record<string, string> = {};
  const events: Record<string, string>[] = [];
  let inside = calendar;
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') events.push((inside = {}));
    else if (line === 'END:VEVENT') inside = calendar;
    else inside[name] = value.replace(/\\(.)/g, (_, each: string) => (each === 'n' ? '\n' : each));
  }
  expect(lines[0]).to.equal('BEGIN:VCALENDAR');
  expect(lines.at(-1)).to.equal('END:VCALENDAR');
  return { calendar, events };
}

const summaries = (text: string) => read(text).events.map(({ SUMMARY }) => SUMMARY);

describe('deviations as a calendar', () => {
  it('are events of whole days, with the day after as their end', () => {
    const { calendar, events } = read(write(HOURS, [], { name: 'Rīga' }));
    expect(calendar).to.include({ VERSION: '2.0', 'X-WR-CALNAME': 'Rīga', NAME: 'Rīga' });
    expect(events[0]).to.deep.equal({
      UID: '2026-12-24-Rīga@atd-widgets',
      DTSTAMP: '20261130T120509Z',
      'DTSTART;VALUE=DATE': '20261224',
      'DTEND;VALUE=DATE': '20261226',
      SUMMARY: 'closed',
      TRANSP: 'TRANSPARENT',
    });
  });

  it('have their own ends, even outside of the range', () => {
    const { events } = read(
      write(HOURS, [{ kind: 'closed', from: '2026-11-20', through: '2026-12-31' }]),
    );
    expect(events[0]).to.include({
      'DTSTART;VALUE=DATE': '20261120',
      'DTEND;VALUE=DATE': '20270101',
    });
  });

  it('say their hours as data where no words are given', () => {
    const on = (day: string, exception: object) =>
      ({ from: `2026-12-${day}`, ...exception }) as Exception;
    const exceptions = [
      on('01', {
        kind: 'hours',
        spans: [
          [510, 720],
          [780, 1440],
        ],
      }),
      on('02', { kind: 'appointment', spans: [[1320, 1500]] }),
      on('03', { kind: 'closed', spans: [[510, 720]] }),
    ];
    expect(summaries(write(HOURS, exceptions)).slice(0, 3)).to.deep.equal([
      '08:30-12:00, 13:00-24:00',
      '22:00-01:00 appointment',
      '12:00-16:30',
    ]);
    expect(summaries(write('Mo-Fr 08:30-16:30; 2026 Dec 01 00:00-24:00'))[0]).to.equal(
      '00:00-24:00',
    );
    expect(summaries(write('Mo-Fr 08:30-16:30; 2026 Dec 01 10:00+'))[0]).to.equal('10:00+');
    expect(summaries(write('Mo-Fr 08:30-16:30'))).to.include('holiday');
  });

  it('are told in the words of the caller, whatever these contain', () => {
    const summary = () => 'slēgts; remonts, C:\\new\r\nzvaniet\u0007';
    const text = write(HOURS, [], { summary });
    expect(text).to.contain('SUMMARY:slēgts\\; remonts\\, C:\\\\new\\nzvaniet');
    expect(summaries(text)[0]).to.equal('slēgts; remonts, C:\\new\nzvaniet ');
  });

  it('are in lines of at most 75 octets, which cut no letter', () => {
    const words = ['ķēžšņāčūīģļ'.repeat(20), 'ä'.repeat(99), `a${'ü'.repeat(99)}`, '🏛️'.repeat(40)];
    for (const name of words) {
      const text = write(HOURS, [], { name, summary: () => name });
      const bytes = new TextEncoder();
      for (const line of text.split('\r\n')) {
        const { length } = bytes.encode(line);
        expect(length).to.be.at.most(75);
        expect(line).to.equal(new TextDecoder('utf-8', { fatal: true }).decode(bytes.encode(line)));
      }
      expect(summaries(text)[0]).to.equal(name);
    }
  });

  it('keep their UID when they are extended, changed, or asked for in another range', () => {
    const uids = (exception: object, id: string) =>
      read(write(HOURS, [{ from: '2026-12-07', ...exception } as Exception], { id })).events.map(
        ({ UID }) => UID,
      );
    const [closed] = uids({ kind: 'closed' }, 'atd/riga');
    expect(uids({ kind: 'hours', spans: [[600, 660]] }, 'atd/riga')[0]).to.equal(closed);
    expect(uids({ kind: 'closed', through: '2026-12-09' }, 'atd/riga')[0]).to.equal(closed);
    expect(uids({ kind: 'closed' }, 'atd/cesis')[0]).not.to.equal(closed);
    const all = uids({ kind: 'closed' }, 'atd/riga');
    expect(new Set(all).size).to.equal(all.length);
  });

  it('leave out days of which only a decree is awaited', () => {
    const spring = { from: '2049-05-01', through: '2049-05-31' };
    const schedule = Schedule.parse(HOURS);
    expect(schedule.describe(spring).deviations.some(({ certain }) => !certain)).to.equal(true);
    const { events } = read(toICalendar(schedule, spring, { stamp: new Date(STAMP) }));
    expect(events.map(({ SUMMARY }) => SUMMARY)).to.deep.equal(['closed']);
  });

  it('refuse a stamp that is no instant', () => {
    expect(() => write(HOURS, [], { stamp: NaN })).to.throw(RangeError);
  });
});

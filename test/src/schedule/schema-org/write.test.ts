import { expect } from 'chai';
import { Schedule } from '../../../../src/schedule/schedule.js';
import { atd } from '../../../../src/standard/atd/complete.js';
import { riga } from '../../../support/riga.js';
import { openOn, readSchemaOrg as read } from '../../../support/schema-org.js';

describe('a schedule as schema.org', () => {
  const hours = atd.offices[0]!.hours;
  const december = { from: '2026-12-01', through: '2026-12-31' };

  it('is the usual week, and each day that differs with its date', () => {
    const { node, lost } = new Schedule(hours).toSchemaOrg(december);
    expect(lost).to.deep.equal([]);
    expect(node.openingHoursSpecification).to.have.lengthOf(6);
    expect(node.specialOpeningHoursSpecification).to.deep.equal([
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-24',
        validThrough: '2026-12-25',
        opens: '00:00',
        closes: '00:00',
      },
      {
        '@type': 'OpeningHoursSpecification',
        validFrom: '2026-12-31',
        validThrough: '2026-12-31',
        opens: '00:00',
        closes: '00:00',
      },
    ]);
  });

  it('takes the usual for usual, however few days are asked for', () => {
    const meeting = [{ kind: 'closed', from: '2026-12-07', reason: { lv: 'Sapulce' } }] as const;
    const usual = Schedule.parse('Mo 09:00-17:00', { exceptions: meeting });
    for (const through of ['2026-12-10', '2026-12-14', '2026-12-31']) {
      const { node, lost } = usual.toSchemaOrg({ from: '2026-12-01', through });
      expect(node.openingHoursSpecification).to.deep.equal([
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday'],
          opens: '09:00',
          closes: '17:00',
        },
      ]);
      expect(node.specialOpeningHoursSpecification![0]).to.include({ validFrom: '2026-12-07' });
      expect(lost).to.deep.equal(['the reason "Sapulce" – on 2026-12-07']);
    }
    const monthly = Schedule.parse('Mo-Fr 09:00-17:00; Sa[1] 10:00-14:00');
    const { node } = monthly.toSchemaOrg({ from: '2026-12-01', through: '2026-12-10' });
    expect(node.openingHoursSpecification[0]!.dayOfWeek).to.have.lengthOf(5);
    expect(node.specialOpeningHoursSpecification![0]).to.include({ validFrom: '2026-12-05' });
  });

  it('has seasons and alternate weeks with their dates, inside the range', () => {
    const write = (text: string, range: { from: string; through: string }) => {
      const { openingHoursSpecification: week, specialOpeningHoursSpecification: special = [] } =
        Schedule.parse(text).toSchemaOrg(range).node;
      return [...week, ...special].map(
        ({ dayOfWeek = [], validFrom, validThrough, opens, closes }) =>
          `${dayOfWeek.length} ${validFrom ?? ''}/${validThrough ?? ''} ${opens}-${closes}`,
      );
    };
    const year = { from: '2026-12-01', through: '2027-11-30' };
    expect(write('Mo-Fr 10:00-18:00; Jun-Aug Fr off; Jun-Aug Sa 09:00-12:00', year)).to.deep.equal([
      '5 / 10:00-18:00',
      '1 2027-06-01/2027-08-31 00:00-00:00',
      '1 2027-06-01/2027-08-31 09:00-12:00',
    ]);
    expect(write('Sep-May Mo-Fr 10:00-18:00; Jun-Aug Mo-Fr 09:00-16:00', year)).to.deep.equal([
      '5 2026-12-01/2027-05-31 10:00-18:00',
      '5 2027-06-01/2027-08-31 09:00-16:00',
      '5 2027-09-01/2027-11-30 10:00-18:00',
    ]);
    const fortnight = { from: '2026-12-07', through: '2026-12-20' };
    const weeks = 'week 1-53/2 Mo-Fr 09:00-17:00; week 2-52/2 Mo-Fr 12:00-20:00; 2026 Dec 15 off';
    expect(write(weeks, fortnight)).to.deep.equal([
      '5 2026-12-07/2026-12-13 12:00-20:00',
      '5 2026-12-14/2026-12-20 09:00-17:00',
      '0 2026-12-15/2026-12-15 00:00-00:00',
    ]);
  });

  it('cuts a night that a closure of the next day ends earlier', () => {
    const exceptions = [{ kind: 'closed', from: '2026-12-05', spans: [[0, 60]] }] as const;
    const { node } = Schedule.parse('Fr 18:00-26:00', { exceptions }).toSchemaOrg(december);
    expect(openOn(read(node), '2026-12-04')).to.equal('18:00–00:00');
    expect(openOn(read(node), '2026-12-05')).to.equal('01:00–02:00');
  });

  it('reads as the same hours', () => {
    const year = { from: '2026-01-01', through: '2026-12-31' };
    const texts = [
      'Mo-Fr 08:30-12:00,13:00-17:00; PH off',
      'Fr,Sa 22:00-04:00; Su off; easter 10:00-12:00',
      'Mo 10:00-34:00; We 00:00-24:00',
      '24/7',
      'week 1-53/2 Mo 10:00-12:00; Dec 24-26 off; Fr[-1] 14:00-26:00',
    ];
    for (const text of texts) {
      const schedule = Schedule.parse(text);
      const { node, lost } = schedule.toSchemaOrg(year);
      expect(
        lost.filter((each) => !each.startsWith('that hours may differ (holiday)')),
        text,
      ).to.be.empty;
      const [from, to] = [riga('2026-01-03T00:00'), riga('2027-01-01T00:00')];
      const again = Schedule.fromSchemaOrg(JSON.parse(JSON.stringify(node)));
      expect(again.intervals(from, to), text).to.deep.equal(schedule.intervals(from, to));
    }
  });

  it('names what it cannot say, once for what is so every week', () => {
    const schedule = Schedule.parse('Mo 09:00-12:00 open "zvaniet"; Tu 10:00-12:00 unknown', {
      exceptions: [
        { kind: 'appointment', from: '2026-12-02', spans: [[600, 720]] },
        { kind: 'closed', from: '2026-12-07', spans: [[600, 630]] },
      ],
    });
    const { node, lost } = schedule.toSchemaOrg(december);
    expect(lost).to.deep.equal([
      '10:00-12:00, uncertain: given as closed – on 5 days, first on 2026-12-01',
      '10:00-12:00, by appointment: given as closed – on 2026-12-02',
      'the remark "zvaniet" on 09:00-10:00 – on 2026-12-07',
      'the remark "zvaniet" on 10:30-12:00 – on 2026-12-07',
      'the remark "zvaniet" on 09:00-12:00 – on 3 days, first on 2026-12-14',
    ]);
    expect(openOn(read(node), '2026-12-07')).to.equal('09:00–10:00, 10:30–12:00');
    expect(openOn(read(node), '2026-12-14')).to.equal('09:00–12:00');
  });

  it('asks for dates in order, at most ten years apart', () => {
    const schedule = new Schedule(hours);
    for (const range of [
      { from: '2026-12-31', through: '2026-12-01' },
      { from: '2026-01-01', through: '2037-01-01' },
      { from: '2026-13-01', through: '2026-12-01' },
    ]) {
      expect(() => schedule.toSchemaOrg(range)).to.throw(RangeError);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Schedule } from 'atd-widgets/schedule';
import { atd, jsonLdOf } from 'atd-widgets/standard';
import { groupOffices } from '../../../../src/standard/groups.js';
import { againstGoogle } from './local-business.mjs';
import { channelsOf, officeOf, officesOf, organizationOf, winter } from './publications.mjs';
import { addressed, inOneOffice, novads } from './standards.mjs';

const weekOf = (office) =>
  office.openingHoursSpecification?.map(({ dayOfWeek, opens, closes }) => {
    const days = dayOfWeek.map((day) => day.replace('https://schema.org/', '').slice(0, 2));
    return `${days.join(',')} ${opens}-${closes}`;
  });
const specialOf = (office) =>
  office.specialOpeningHoursSpecification?.map(
    ({ validFrom, validThrough, opens, closes }) =>
      `${validFrom.slice(5)}/${validThrough.slice(5)} ${opens}-${closes}`,
  );

describe('what Google documents for places', () => {
  it('holds for every office whose address is known', () => {
    for (const hours of ['Mo-Fr 09:00-17:00; PH off', 'Fr 22:00-04:00', '24/7', 'off']) {
      const { offices, ...rest } = inOneOffice(hours);
      const { postalAddress } = addressed.offices[0];
      const office = officeOf({ ...rest, offices: [{ ...offices[0], postalAddress }] });
      assert.deepEqual(againstGoogle(office), [], hours);
    }
    for (const office of officesOf(addressed)) assert.deepEqual(againstGoogle(office), []);
  });

  it('asks of ATD for the addresses alone, which its standard does not say', () => {
    for (const office of officesOf(atd)) {
      assert.deepEqual(againstGoogle(office), ['address is required, as a PostalAddress']);
      assert.equal('address' in office, false);
    }
  });

  it('is again a night as one, a day as whole, and a closed day as none', () => {
    assert.deepEqual(weekOf(officeOf(inOneOffice('Fr,Sa 22:00-04:00'))), ['Fr,Sa 22:00-04:00']);
    assert.deepEqual(weekOf(officeOf(inOneOffice('24/7'))), ['Mo,Tu,We,Th,Fr,Sa,Su 00:00-23:59']);
    const [holiday] = officeOf(atd).specialOpeningHoursSpecification;
    assert.deepEqual(holiday, {
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-24',
      validThrough: '2026-12-25',
      opens: '00:00',
      closes: '00:00',
    });
  });
});

describe('the hours that are published', () => {
  const [from, to] = ['2026-12-01T00:00:00+02:00', '2027-02-01T00:00:00+02:00'].map((text) =>
    Date.parse(text),
  );
  const openIn = (schedule) =>
    schedule
      .intervals(from, to)
      .filter(({ state }) => state === 'open')
      .map(({ start, end }) => [start, end]);

  it('read as those that the counters keep, holidays, exceptions and decisions included', () => {
    for (const standard of [atd, novads]) {
      for (const [index, office] of standard.offices.entries()) {
        const { movedDays, preHoliday } = { ...standard.policy, ...office.policy };
        const kept = new Schedule(office.hours, {
          exceptions: standard.exceptions.filter(
            ({ offices }) => !offices || offices.includes(office.id),
          ),
          movedDays: movedDays === 'follow' ? 'follow' : 'ignore',
          preHoliday: Number(preHoliday) || 0,
        });
        const again = Schedule.fromSchemaOrg(officesOf(standard)[index]);
        assert.deepEqual(openIn(again), openIn(kept), office.id);
      }
    }
  });

  it('are special in the range alone', () => {
    const [december] = officesOf(novads, { from: '2026-12-22', through: '2026-12-24' });
    assert.deepEqual(specialOf(december), ['12-23/12-24 00:00-00:00']);
    const [october] = officesOf(novads, { from: '2026-10-05', through: '2026-10-09' });
    assert.equal('specialOpeningHoursSpecification' in october, false);
    assert.throws(
      () => jsonLdOf(novads, { from: '2026-12-24', through: '2026-12-01' }),
      RangeError,
    );
  });

  it('follow what was decreed, in any country', () => {
    const moved = [{ from: '2026-12-14', to: '2026-12-19' }];
    const following = inOneOffice('Mo-Fr 09:00-17:00; PH off', {
      calendar: { moved },
      policy: { movedDays: 'follow' },
    });
    const december = { from: '2026-12-10', through: '2026-12-20' };
    assert.deepEqual(specialOf(officeOf(following, december)), [
      '12-14/12-14 00:00-00:00',
      '12-19/12-19 09:00-17:00',
    ]);
    const elsewhere = inOneOffice('Mo-Fr 09:00-17:00; PH off', {
      timeZone: 'Europe/Tallinn',
      calendar: { days: [{ date: '2026-12-11', kind: 'holiday', name: 'Püha' }] },
    });
    assert.deepEqual(specialOf(officeOf(elsewhere)), ['12-11/12-11 00:00-00:00']);
  });

  it('say nothing of days on which they may only differ', () => {
    const uncertain = inOneOffice('Mo-Fr 09:00-17:00', {
      policy: { movedDays: 'notice', preHoliday: 'notice' },
      calendar: { moved: [{ from: '2026-12-14', to: '2026-12-19' }] },
    });
    assert.equal(specialOf(officeOf(uncertain)), undefined);
  });

  it('are never plainly open by appointment, perhaps, or on a condition', () => {
    for (const [hours, week] of [
      ['Mo 09:00-12:00; Th 14:00-18:00 "pēc pieraksta"', ['Mo 09:00-12:00']],
      ['Mo 09:00-12:00; Th 14:00-18:00 unknown', ['Mo 09:00-12:00']],
      ['Mo 09:00-12:00; Th 14:00-18:00 open "tikai biedriem"', ['Mo 09:00-12:00']],
    ]) {
      assert.deepEqual(weekOf(officeOf(inOneOffice(hours))), week, hours);
    }
    const arranged = inOneOffice('Mo-Fr 09:00-17:00', {
      exceptions: [{ kind: 'appointment', from: '2026-12-02', times: [['10:00', '12:00']] }],
    });
    assert.deepEqual(specialOf(officeOf(arranged)), ['12-02/12-02 00:00-00:00']);
  });

  it('are left out where there is no word for any of them: that is not "always closed"', () => {
    for (const doubt of ['"pēc pieraksta"', 'unknown', 'open "tikai biedriem"']) {
      const office = officeOf(inOneOffice(`Mo-Fr 09:00-17:00 ${doubt}`));
      assert.deepEqual(Object.keys(office), ['@type', '@id', 'name'], doubt);
    }
    const closed = officeOf(inOneOffice('off'));
    assert.deepEqual(weekOf(closed), ['Mo,Tu,We,Th,Fr,Sa,Su 00:00-00:00']);
  });

  it('have nothing to do with another calendar by which offices were grouped before', () => {
    const standard = structuredClone(atd);
    const calendar = { at: () => assert.fail('another calendar'), isCertain: () => true };
    groupOffices(standard, standard.offices, { calendar });
    assert.deepEqual(jsonLdOf(standard, winter), jsonLdOf(atd, winter));
  });

  it('of a telephone are its own, with the holidays, and with what closes all alike', () => {
    const [, { servicePhone }] = channelsOf(addressed);
    const [week, ...special] = servicePhone.hoursAvailable;
    assert.equal(week.dayOfWeek.length, 5);
    assert.deepEqual(specialOf({ specialOpeningHoursSpecification: special }), [
      '12-03/12-03 09:00-10:00',
      '12-03/12-03 11:00-17:00',
      '12-23/12-23 09:00-16:00',
      '12-24/12-25 00:00-00:00',
      '12-30/12-30 09:00-16:00',
      '12-31/01-01 00:00-00:00',
    ]);
    const { contactPoint } = organizationOf(addressed);
    const answered = contactPoint.filter((point) => 'hoursAvailable' in point);
    assert.deepEqual(
      answered.map(({ telephone }) => telephone),
      ['+37160000009'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { Schedule } from 'atd-widgets/schedule';
import { atd, parseStandard, writeStandard } from 'atd-widgets/standard';
import { changed, municipality, pathsOf, published, schema } from './documents.mjs';

const isValid = new Ajv({ strict: false }).compile(schema);

describe('a standard document', () => {
  it('of ATD reads as the standard that is built in', () => {
    const { standard, issues } = parseStandard(published);
    assert.deepEqual(issues, []);
    assert.deepEqual(standard, atd);
  });

  it('is written as what it was read from', () => {
    const { standard } = parseStandard(municipality);
    const again = parseStandard(JSON.stringify(writeStandard(standard)));
    assert.deepEqual(again.issues, []);
    const plain = (value) => JSON.parse(JSON.stringify(value));
    assert.deepEqual(plain(again.standard), plain(standard));
  });

  it('of a municipality has its own hours, seasons, appointments and decisions', () => {
    const { standard, issues } = parseStandard(JSON.stringify(municipality));
    assert.deepEqual(issues, []);
    const texts = standard.offices.map(({ hours }) => String(new Schedule(hours)));
    assert.deepEqual(texts, [
      'Mo 08:00-18:00; Tu-Th 08:00-12:00,12:30-17:00; Fr 08:00-14:00; PH off',
      'Tu-Fr 09:00-16:00; Jun-Aug Tu-Su 08:00-20:00; PH off',
      'Mo,We 09:00-12:00; Th 14:00-18:00 "pēc pieraksta"; PH off',
    ]);
    const registry = new Schedule(standard.offices[2].hours);
    const { state, why } = registry.status(new Date('2026-11-26T15:00:00+02:00'));
    assert.deepEqual([state, why.kind], ['unknown', 'appointment']);
    assert.deepEqual(standard.policy, { movedDays: 'follow', preHoliday: 60 });
    const signed = parseStandard(changed(municipality, 'policy.preHoliday', -60));
    assert.equal(signed.standard.policy.preHoliday, 60);
  });

  it('has seasons and special hours in the words of schema.org too', () => {
    const seasonal = changed(municipality, 'department.0', {
      identifier: 'dome',
      name: 'Dome',
      publicHolidays: 'closed',
      openingHoursSpecification: [
        { dayOfWeek: ['Monday', 'Friday'], opens: '09:00', closes: '17:00' },
        {
          dayOfWeek: 'Monday',
          opens: '08:00',
          closes: '12:00',
          validFrom: '2026-06-01',
          validThrough: '2026-08-31',
        },
      ],
      specialOpeningHoursSpecification: [
        { opens: '10:00', closes: '11:00', validFrom: '2026-11-27', validThrough: '2026-11-27' },
      ],
    });
    const { standard, issues } = parseStandard(seasonal);
    assert.deepEqual(issues, []);
    const [{ hours }] = standard.offices;
    const exceptions = standard.exceptions.filter(({ offices }) => offices?.includes('dome'));
    const schedule = new Schedule(hours, { exceptions });
    const isOpen = (at) => schedule.status(new Date(at)).state === 'open';
    assert.ok(isOpen('2026-07-06T11:00:00+03:00') && !isOpen('2026-07-06T15:00:00+03:00'));
    assert.ok(isOpen('2026-11-23T15:00:00+02:00'));
    assert.ok(isOpen('2026-11-27T10:30:00+02:00') && !isOpen('2026-11-27T15:00:00+02:00'));
    assert.ok(!isOpen('2026-05-04T10:00:00+03:00'), 'closed on a public holiday');
  });

  it('is described by the published schema', () => {
    for (const document of [published, municipality]) {
      assert.ok(isValid(document), JSON.stringify(isValid.errors));
    }
    for (const [path, value] of [
      ['department.0.name', 7],
      ['dateModified', 'vakar'],
      ['url', 'javascript:alert(1)'],
      ['exceptions.0.kind', 'maybe'],
      ['formatVersion', 2],
    ]) {
      const wrong = changed(municipality, path, value);
      assert.equal(isValid(wrong), false, path);
      assert.ok(
        pathsOf(parseStandard(wrong)).some((each) => each !== ''),
        path,
      );
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { Schedule } from 'atd-widgets/schedule';
import { atd, parseStandard, writeStandard } from 'atd-widgets/standard';
import { changed, json, municipality, published } from './documents.mjs';

const isValid = new Ajv({ strict: false }).compile(json('../../dist/schemas/standard.json'));

const idsOf = ({ standard }) => standard.offices.map(({ id }) => id);
const pathsOf = ({ faults }) => faults.map(({ path }) => path);

describe('a standard document', () => {
  it('of ATD reads as the standard that is built in', () => {
    const { standard, faults } = parseStandard(published);
    assert.deepEqual(faults, []);
    assert.deepEqual(standard, atd);
  });

  it('is written as what it was read from', () => {
    const { standard } = parseStandard(municipality);
    const again = parseStandard(JSON.stringify(writeStandard(standard)));
    assert.deepEqual(again.faults, []);
    const plain = (value) => JSON.parse(JSON.stringify(value));
    assert.deepEqual(plain(again.standard), plain(standard));
  });

  it('of a municipality has its own hours, seasons, appointments and decisions', () => {
    const { standard, faults } = parseStandard(JSON.stringify(municipality));
    assert.deepEqual(faults, []);
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
    const { standard, faults } = parseStandard(seasonal);
    assert.deepEqual(faults, []);
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

describe('a document that is wrong in one place', () => {
  for (const [path, value, where] of [
    ['department.1.openingHours', 'Tu–Fr 9–16', 'department[1].openingHours'],
    ['department.1.name', undefined, 'department[1].name'],
    ['department.1.openingHours', undefined, 'department[1]'],
    ['department.1.telephone', '67280485', 'department[1].telephone'],
    ['department.1', 'Ostas nodaļa', 'department[1]'],
  ]) {
    it(`loses that office alone, and says where: ${path} ${JSON.stringify(value)}`, () => {
      const read = parseStandard(changed(municipality, path, value));
      assert.deepEqual(idsOf(read), ['dome', 'dzimtsaraksti']);
      assert.deepEqual(pathsOf(read), [where]);
    });
  }

  it('loses that channel, that point and that footnote alone', () => {
    const broken = [
      ['services.availableChannel.1.email', 'nav'],
      ['charter.rights.items.1.text', 5],
      ['footnotes.0.links', { vieta: 'javascript:alert(1)' }],
    ].reduce((document, [path, value]) => changed(document, path, value), municipality);
    const { standard, faults } = parseStandard(broken);
    assert.deepEqual(
      standard.services.channels.map(({ id }) => id),
      ['klatiene', 'talrunis'],
    );
    assert.deepEqual(Object.keys(standard.charter.rights.items), ['solijums-1', 'solijums-3']);
    assert.deepEqual(standard.footnotes, []);
    assert.equal(faults.length, 3);
  });

  it('is refused as a whole where a closure cannot be read: it would be a wrong "open"', () => {
    for (const [path, value] of [
      ['exceptions.0.from', '23.12.2026.'],
      ['exceptions.0.from', '2026-02-30'],
      ['exceptions.1.times', [['10:00', 'vēlāk']]],
    ]) {
      const { standard, faults } = parseStandard(changed(municipality, path, value));
      assert.equal(standard, undefined, path);
      assert.ok(faults[0].path.startsWith('exceptions['));
    }
  });

  for (const [what, exception, where] of [
    ['ends before it begins', { through: '2026-12-01' }, 'exceptions[0].through'],
    ['closes backward', { times: [['11:00', '10:00']] }, 'exceptions[0].times'],
    ['is for an office that is not there', { offices: ['baznica'] }, 'exceptions[0].offices'],
    ['has a name that is mistyped', { to: '2026-12-24' }, 'exceptions[0].to'],
    ['has another name that is mistyped', { office: ['dome'] }, 'exceptions[0].office'],
    ['has other hours and says none', { kind: 'hours' }, 'exceptions[0].times'],
  ]) {
    it(`is refused as a whole where an exception ${what}`, () => {
      const [first] = municipality.exceptions;
      const wrong = changed(municipality, 'exceptions.0', { ...first, ...exception });
      const { standard, faults } = parseStandard(wrong);
      assert.equal(standard, undefined);
      assert.deepEqual(pathsOf({ faults }), [where]);
    });
  }

  it('keeps an exception for an office that is lost by a fault of its own', () => {
    const wrong = changed(municipality, 'department.0.telephone', '67280485');
    assert.deepEqual(pathsOf(parseStandard(wrong)), ['department[0].telephone']);
  });

  it('tells what it reads over: it may be for others, or a name that was mistyped', () => {
    const { exceptions, ...rest } = municipality;
    const read = parseStandard({
      ...rest,
      exception: exceptions,
      logo: 'https://piekraste.example/l',
    });
    assert.ok(read.standard);
    assert.deepEqual(pathsOf(read), ['exception', 'logo']);
    assert.match(read.faults[0].expected, /exceptions/);
    const office = changed(municipality, 'department.1.opens', '09:00');
    assert.deepEqual(pathsOf(parseStandard(office)), ['department[1].opens']);
  });

  it('says where in the document as it was written, whatever else is lost', () => {
    const first = changed(municipality, 'department.0.telephone', '67280485');
    const both = changed(first, 'department.1.openingHours', 'Tu–Fr');
    assert.deepEqual(pathsOf(parseStandard(both)), [
      'department[0].telephone',
      'department[1].openingHours',
    ]);
  });

  it('has no two offices of one id, and no hours twice', () => {
    const twice = changed(municipality, 'department.1.identifier', 'dome');
    assert.deepEqual(pathsOf(parseStandard(twice)), ['department[1].identifier']);
    const both = changed(municipality, 'department.0.openingHours', 'Mo-Fr 09:00-17:00');
    assert.deepEqual(idsOf(parseStandard(both)), ['osta', 'dzimtsaraksti']);
  });

  it('says what hours were probably meant', () => {
    const { faults } = parseStandard(
      changed(municipality, 'department.1.openingHours', 'Tu-Fr 9-16'),
    );
    assert.match(faults[0].expected, /perhaps Tu-Fr 09:00-16:00$/);
  });

  it('is refused where nothing is left of it, with what was found and what is expected', () => {
    for (const [document, path, found] of [
      ['<!doctype html><title>404</title>', '', /JSON/],
      ['', '', /JSON/],
      [null, '', /nothing/],
      [[], 'formatVersion', /nothing/],
      [changed(municipality, 'formatVersion', 0), 'formatVersion', /^0$/],
      [changed(municipality, 'timeZone', 'Eiropa/Rīga'), 'timeZone', /Eiropa/],
      [changed(municipality, 'department', []), 'department', /no office/],
      ['x'.repeat(10_000_000), '', /10000000 characters/],
    ]) {
      const { standard, faults } = parseStandard(document);
      assert.equal(standard, undefined);
      assert.equal(faults[0].path, path);
      assert.match(faults[0].found, found);
    }
  });
});

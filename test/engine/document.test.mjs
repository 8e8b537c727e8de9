import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { Schedule } from 'atd-widgets/schedule';
import { atd, parseStandard, writeStandard } from 'atd-widgets/standard';
import fc from 'fast-check';

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const published = json('../../dist/cdn/standard.json');
const municipality = json('../../demo/documents/novads.json');
const isValid = new Ajv({ strict: false }).compile(json('../../dist/schemas/standard.json'));

/** A copy with something else at a path such as "department.1.name", or at its keys. */
function changed(document, path, value) {
  const copy = structuredClone(document);
  const keys = typeof path === 'string' ? path.split('.') : [...path];
  const last = keys.pop();
  const place = keys.reduce((at, key) => at[key], copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

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

  it('tells of an exception for an office that is not there', () => {
    const read = parseStandard(changed(municipality, 'exceptions.0.offices', ['dome', 'domē']));
    assert.deepEqual(pathsOf(read), ['exceptions[0].offices[1]']);
    const unknown = parseStandard(changed(municipality, 'exceptions.0.offices', ['baznica']));
    assert.deepEqual(unknown.faults, [
      {
        path: 'exceptions[0].offices',
        found: 'baznica',
        expected: 'an office of the document: dome, osta, dzimtsaraksti',
      },
    ]);
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

describe('a document that means harm', () => {
  const texts = fc.constantFrom(
    '<script>alert(1)</script>',
    'javascript:alert(1)',
    'data:text/html,x',
    '\u202egnirts',
    'x'.repeat(100_000),
    '__proto__',
  );
  const leaf = fc.oneof(
    texts,
    fc.double(),
    fc.constantFrom(null, true, [], {}, '2026-12-24', 'dome'),
  );
  const paths = [];
  const walk = (value, path) => {
    if (path.length > 0) paths.push(path);
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(municipality, []);

  it('is read or refused, whatever stands wherever, and no address is but of the web', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), leaf, (path, value) => {
        const { standard } = parseStandard(changed(municipality, path, value));
        const told = JSON.stringify(standard ?? {});
        assert.doesNotMatch(told, /"(url|serviceUrl)":"(javascript|data)/);
        assert.doesNotMatch(told, /\u202e/);
      }),
      { numRuns: 1000, seed: 2026 },
    );
  });

  it('changes nothing of what other objects are', () => {
    const polluting = JSON.stringify(municipality).replace(
      '"policy":',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"policy":',
    );
    assert.ok(parseStandard(polluting).standard);
    assert.equal({}.polluted, undefined);
  });

  it('is looked at within a moment', () => {
    const large = changed(
      municipality,
      'department',
      Array.from({ length: 2000 }, () => municipality.department[0]),
    );
    const start = performance.now();
    parseStandard(large);
    parseStandard(changed(large, 'department', Array(100_000).fill('x')));
    assert.ok(performance.now() - start < 5000);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import { changed, idsOf, municipality, pathsOf } from './documents.mjs';

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
    const { standard, issues } = parseStandard(broken);
    assert.deepEqual(
      standard.services.channels.map(({ id }) => id),
      ['klatiene', 'talrunis', 'pasts'],
    );
    assert.deepEqual(Object.keys(standard.charter.rights.items), ['solijums-1', 'solijums-3']);
    assert.deepEqual(standard.footnotes, []);
    assert.equal(issues.length, 3);
  });

  it('is refused as a whole where a closure cannot be read: it would be a wrong "open"', () => {
    for (const [path, value] of [
      ['exceptions.0.from', '23.12.2026.'],
      ['exceptions.0.from', '2026-02-30'],
      ['exceptions.1.times', [['10:00', 'vēlāk']]],
    ]) {
      const { standard, issues } = parseStandard(changed(municipality, path, value));
      assert.equal(standard, undefined, path);
      assert.ok(issues[0].path.startsWith('exceptions['));
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
      const { standard, issues } = parseStandard(wrong);
      assert.equal(standard, undefined);
      assert.deepEqual(pathsOf({ issues }), [where]);
    });
  }

  it('keeps an exception for an office that is lost by an issue of its own', () => {
    const wrong = changed(municipality, 'department.0.telephone', '67280485');
    assert.deepEqual(pathsOf(parseStandard(wrong)), ['department[0].telephone']);
  });

  for (const [what, path, value, where] of [
    ['an exception for nobody', 'exceptions.0.offices', [], 'exceptions[0].offices'],
    ['the exceptions under a name that is mistyped', 'exeptions', [], 'exeptions'],
    ['hours of a season at the institution', 'specialOpeningHoursSpecification', [], null],
    ['a date that no calendar has', 'dateModified', '2026-13-45', 'dateModified'],
  ]) {
    it(`is refused as a whole where it has ${what}`, () => {
      const { standard, issues } = parseStandard(changed(municipality, path, value));
      assert.equal(standard, undefined);
      assert.deepEqual(pathsOf({ issues }), [where ?? path]);
    });
  }

  for (const [kind, times, isRight] of [
    ['hours', ['16:00', '09:00'], false],
    ['hours', ['20:00', '02:00'], true],
    ['appointment', ['12:30', '08:30'], false],
  ]) {
    it(`${isRight ? 'reads' : 'refuses'} an exception ${kind} from ${times.join(' to ')}`, () => {
      const exception = { kind, from: '2026-12-23', times: [times] };
      const read = parseStandard(changed(municipality, 'exceptions.0', exception));
      assert.equal(read.standard !== undefined, isRight);
      assert.deepEqual(pathsOf(read), isRight ? [] : ['exceptions[0].times']);
    });
  }

  it('loses an office or a channel whose closures stand under a name that is mistyped', () => {
    const office = parseStandard(changed(municipality, 'department.1.exceptions', []));
    assert.deepEqual(idsOf(office), ['dome', 'dzimtsaraksti']);
    assert.match(office.issues[0].expected, /closure.*specialOpeningHoursSpecification/);
    const path = 'services.availableChannel.1.specialOpeningHours';
    const { standard } = parseStandard(changed(municipality, path, []));
    assert.equal(
      standard.services.channels.length,
      municipality.services.availableChannel.length - 1,
    );
  });

  for (const [part, path, value] of [
    ['charter', 'charter.source', undefined],
    ['charter', 'charter.rights.title', undefined],
    ['services', 'services.source', undefined],
    ['telephone', 'telephone', '67280485'],
    ['policy', 'policy', { movedDays: 'folow' }],
  ]) {
    it(`is read without its ${part} where ${path} is ${JSON.stringify(value)}`, () => {
      const { standard, issues } = parseStandard(changed(municipality, path, value));
      assert.deepEqual(idsOf({ standard }), ['dome', 'osta', 'dzimtsaraksti']);
      assert.equal(standard[part], undefined);
      assert.equal(issues.length, 1);
      assert.ok(issues[0].path.startsWith(path));
    });
  }

  it('keeps an exception for a channel that is lost by an issue of its own', () => {
    const named = changed(municipality, 'exceptions.0.offices', ['dome', 'talrunis']);
    const wrong = changed(named, 'services.availableChannel.2.telephone', '67280485');
    assert.deepEqual(pathsOf(parseStandard(wrong)), ['services.availableChannel[2].telephone']);
  });

  it('has no channel with the id of an office: a closure of the one would close the other', () => {
    const read = parseStandard(
      changed(municipality, 'services.availableChannel.1.identifier', 'dome'),
    );
    assert.deepEqual(pathsOf(read), ['services.availableChannel[1].identifier']);
    assert.ok(read.standard.services.channels.every(({ id }) => id !== 'dome'));
  });

  it('names what is ignored: it may be for others, or a name that was mistyped', () => {
    const { footnotes, ...rest } = municipality;
    const read = parseStandard({
      ...rest,
      footnote: footnotes,
      logo: 'https://piekraste.example/l',
    });
    assert.ok(read.standard);
    assert.deepEqual(pathsOf(read), ['footnote', 'logo']);
    assert.match(
      read.issues[0].expected,
      /^nothing by this name, which is ignored; known names: .*footnotes/,
    );
    for (const [path, where] of [
      ['charter.right', 'charter.right'],
      ['services.availableChannel.0.url', 'services.availableChannel[0].url'],
    ]) {
      assert.deepEqual(pathsOf(parseStandard(changed(municipality, path, 'x'))), [where]);
    }
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
    const { issues } = parseStandard(
      changed(municipality, 'department.1.openingHours', 'Tu-Fr 9-16'),
    );
    assert.match(issues[0].expected, /perhaps Tu-Fr 09:00-16:00$/);
  });

  it('warns of hours with a rule that never holds, and has them all the same', () => {
    const { standard, issues, warnings } = parseStandard(
      changed(municipality, 'department.1.openingHours', 'Tu-Fr 09:00-12:00; 13:00-16:00'),
    );
    assert.deepEqual(issues, []);
    assert.equal(standard.offices.length, municipality.department.length);
    assert.equal(warnings.length, 1);
    assert.equal(warnings[0].path, 'department[1].openingHours');
    assert.match(warnings[0].found, /^"Tu-Fr 09:00-12:00", which never holds: "13:00-16:00"/);
    assert.match(warnings[0].expected, /; perhaps Tu-Fr 09:00-12:00,13:00-16:00$/);
    assert.equal(parseStandard(municipality).warnings, undefined);
  });

  it('refuses hours that a comma would open around the clock', () => {
    const { standard, issues } = parseStandard(
      changed(municipality, 'department.1.openingHours', 'Tu-Fr, 09:00-16:00'),
    );
    assert.equal(standard.offices.length, municipality.department.length - 1);
    assert.match(issues[0].expected, /; perhaps Tu-Fr 09:00-16:00$/);
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
      const { standard, issues } = parseStandard(document);
      assert.equal(standard, undefined);
      assert.equal(issues[0].path, path);
      assert.match(issues[0].found, found);
    }
  });
});

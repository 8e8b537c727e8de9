import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Schedule, ScheduleSyntaxError, SchemaOrgError } from 'atd-widgets/schedule';
import fc from 'fast-check';

/**
 * In milliseconds of the processor, whatever else the machine does: a refusal takes a tenth, and one whose cost grows
 * with the square of a megabyte takes minutes.
 */
const MAX_MS = 500;
const ISSUE = { numRuns: 2000, seed: 2026 };

/** Reads it, or is refused in the way that is documented; at the third try at the latest without delay. */
function readOrRefused(read, refusal) {
  const times = [];
  for (let tries = 0; tries < 3; tries++) {
    const start = process.cpuUsage();
    try {
      read();
    } catch (error) {
      assert.ok(error instanceof refusal, `${error?.stack}`);
      assert.ok(error.message.length < 1000, 'a message is for reading');
    }
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    if (times.at(-1) < MAX_MS) return;
  }
  assert.fail(`took ${times.map(Math.round).join(', ')} ms`);
}

const text = (value) => readOrRefused(() => Schedule.parse(value), ScheduleSyntaxError);
const node = (value) => readOrRefused(() => Schedule.fromSchemaOrg(value), SchemaOrgError);

const MEGABYTE = 2 ** 20;
const long = (part) => part.repeat(Math.ceil(MEGABYTE / part.length));

describe('nothing that is written can do harm', () => {
  const words = fc.constantFrom(
    ...'Mo Fr Sa PH SH easter week Jan Dec 2026 24/7 09:00 17:00 26:00 9 05 [1] [-1] + - / , ; || : off unknown "a" " 1 2 day days open'.split(
      ' ',
    ),
  );

  it('whatever the characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text), ISSUE);
  });

  it('whatever the order of words of the notation', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom('', ' '), (list, gap) =>
        text(list.join(gap)),
      ),
      ISSUE,
    );
  });

  for (const part of [
    'Mo ',
    ' ',
    '9',
    '"',
    'Mo 09:00-17:00; ',
    'PH -',
    '[',
    '||',
    '\u0000',
    'ē',
    '\ud83d',
  ]) {
    it(`however long: a megabyte of ${JSON.stringify(part)}`, () => {
      text(long(part));
      text(long(part).slice(0, 1990));
    });
  }
});

describe('no data can do harm', () => {
  const keys = fc.constantFrom(
    ...'@graph @type @id @value openingHours openingHoursSpecification specialOpeningHoursSpecification dayOfWeek opens closes validFrom validThrough __proto__ constructor toString name schema:opens'.split(
      ' ',
    ),
  );
  const leaves = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.double(),
    fc.constantFrom(
      null,
      undefined,
      true,
      'Monday',
      '09:00',
      '17:00',
      '00:00',
      '2026-12-24',
      'Mo-Fr 09:00-17:00',
      'OpeningHoursSpecification',
    ),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'medium' },
      leaves,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
    ),
  }));

  it('whatever the JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), node), ISSUE);
  });

  it('whatever the tree of words of the vocabulary', () => {
    fc.assert(fc.property(tree, node), { ...ISSUE, numRuns: 5000 });
  });

  it('no key changes what other objects are', () => {
    const polluting = JSON.parse(
      '{"__proto__": {"opens": "09:00"}, "constructor": {"prototype": {"closes": "17:00"}}, "dayOfWeek": "Monday"}',
    );
    node(polluting);
    assert.equal({}.opens, undefined);
    assert.equal({}.closes, undefined);
  });

  it('what an object has from others is not read', () => {
    const inherited = Object.create({ opens: '09:00', closes: '17:00', dayOfWeek: 'Monday' });
    assert.throws(() => Schedule.fromSchemaOrg(inherited), SchemaOrgError);
  });

  const deep = (wrap, depth) => {
    let value = {};
    for (let level = 0; level < depth; level++) value = wrap(value);
    return value;
  };
  const large = {
    'a text of a megabyte': { openingHours: long('Mo 09:00-17:00; ') },
    'a name of a megabyte': { dayOfWeek: long('Monday'), opens: '09:00', closes: '17:00' },
    'spaces around a time': { opens: `09:00${long(' ')}x`, closes: '17:00' },
    'a hundred thousand specifications': Array(100_000).fill({ opens: '09:00', closes: '17:00' }),
    'a thousand specifications': Array(1000).fill({ opens: '09:00', closes: '17:00' }),
    'a hundred nights, each of another season': Array.from({ length: 100 }, (_, index) => ({
      dayOfWeek: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'].filter((__, day) => index & (1 << day)),
      ...{ opens: `18:${10 + (index % 50)}`, closes: '05:00' },
      ...{
        validFrom: '2026-01-01',
        validThrough: new Date((30_000 - index) * 86_400_000).toISOString().slice(0, 10),
      },
    })),
    'a thousand places': { '@graph': Array(1000).fill({ openingHours: 'Mo 09:00-17:00' }) },
    'a thousand times a thousand': {
      '@graph': Array(1000).fill({ '@graph': Array(1000).fill({ '@graph': [] }) }),
    },
    'lists in lists': deep((inner) => [inner], 100_000),
    'graphs in graphs': deep((inner) => ({ '@graph': inner }), 100_000),
    'values in values': deep((inner) => ({ '@value': inner }), 100_000),
    'a circle': (() => {
      const circle = { '@graph': [] };
      circle['@graph'].push(circle);
      return circle;
    })(),
  };
  for (const [name, value] of Object.entries(large)) {
    it(`however large or deep: ${name}`, () => node(value));
  }
});

describe('options that make no sense', () => {
  const options = [
    { zone: 'Europe/Rīga' },
    { zone: '' },
    { preHoliday: NaN },
    { preHoliday: 1441 },
    { exceptions: [{ kind: 'closed', from: '2026-02-30' }] },
    { exceptions: [{ kind: 'closed', from: 'rīt' }] },
    { exceptions: [{ kind: 'close', from: '2026-12-07' }] },
    { exceptions: [{ kind: 'closed', from: '2026-12-07', to: '2026-12-08' }] },
    { exceptions: [{ kind: 'closed', from: '2026-12-07', through: '2026-12-06' }] },
    { exceptions: [{ kind: 'closed', from: '2026-12-07', spans: ['10:00-11:00'] }] },
    { exceptions: [{ kind: 'closed', from: '2026-12-07', spans: [['10:00', '11:00']] }] },
    { exceptions: [{ kind: 'closed', from: '2026-12-07', spans: [[660, 600]] }] },
    { exceptions: [{ kind: 'hours', from: '2026-12-07' }] },
    { exceptions: [{ kind: 'appointment', from: '2026-12-07' }] },
    { exceptions: [{ kind: 'as-usual', from: '2026-12-07', spans: [[600, 660]] }] },
    { movedDays: 'folow' },
  ];
  for (const each of options) {
    it(`are refused: ${JSON.stringify(each)}`, () => {
      assert.throws(() => Schedule.parse('24/7', each), RangeError);
    });
  }

  for (const at of [NaN, Infinity, -1e15, 8.64e15, new Date(NaN), '2026-11-25', '0', {}]) {
    it(`so is the instant ${String(at)}`, () => {
      assert.throws(() => Schedule.parse('24/7').status(at), RangeError);
    });
  }
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import fc from 'fast-check';
import { changed, municipality } from './documents.mjs';

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
        const text = JSON.stringify(standard ?? {});
        assert.doesNotMatch(text, /"(url|serviceUrl)":"(javascript|data)/);
        assert.doesNotMatch(text, /\u202e/);
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

  it('is read alike where a page has added to what all objects inherit', () => {
    const wrong = changed(municipality, 'exceptions.0.offices', ['Dome']);
    const documents = [municipality, wrong];
    const expected = documents.map((each) => JSON.stringify(parseStandard(each)));

    Object.prototype.x = () => {};
    let found;
    try {
      found = documents.map((each) => JSON.stringify(parseStandard(each)));
    } finally {
      delete Object.prototype.x;
    }
    assert.deepEqual(found, expected);
    assert.equal(JSON.parse(found[0]).issues.length, 0);
  });

  it('is looked at within a moment', () => {
    const large = changed(
      municipality,
      'department',
      Array.from({ length: 2000 }, () => municipality.department[0]),
    );
    const start = process.cpuUsage();
    parseStandard(large);
    parseStandard(changed(large, 'department', Array(100_000).fill('x')));
    const { user, system } = process.cpuUsage(start);
    assert.ok(user + system < 5_000_000, 'five seconds of the processor');
  });
});

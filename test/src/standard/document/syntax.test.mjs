import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import fc from 'fast-check';
import { jsonIssue } from '../../../../src/standard/document/json-syntax.js';
import { municipality } from './documents.mjs';

const text = JSON.stringify(municipality, null, 2);

function isJson(json) {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}

describe('a document that is not JSON', () => {
  for (const [what, json, place, expected] of [
    [
      'a trailing comma',
      '{\n  "a": 1,\n  "b": [2, 3],\n}',
      'line 3, column 14',
      /no comma before }/,
    ],
    ['a comma at the end of a list', '{"a": [1, 2,]}', 'line 1, column 12', /no comma before ]/],
    ['a comment', '{\r\n  "a": 1, // cipars\r\n}', 'line 2, column 11', /comment/],
    ['a comment above', '/* 2026 */\n{}', 'line 1, column 1', /comment/],
    ['curly quotes', '{\n "a": “teksts”\n}', 'line 2, column 7', /straight double quotes/],
    ['a name in curly quotes', '{„a“: 1}', 'line 1, column 2', /straight double quotes/],
    ['single quotes', "{'a': 1}", 'line 1, column 2', /straight double quotes/],
    ['a name without quotes', '{a: 1}', 'line 1, column 2', /a name in double quotes/],
    ['a missing comma', '{\n"a": 1\n"b": 2}', 'line 3, column 1', /a comma or }/],
    ['a missing colon', '{"a" 1}', 'line 1, column 6', /colon/],
    ['a missing value', '{"a": }', 'line 1, column 7', /a value/],
    ['a line break in a text', '{"a": "b\nc"}', 'line 1, column 9', /one line/],
    ['a backslash', '{"a": "C:\\dati"}', 'line 1, column 10', /backslash/],
    ['an end too early', '{"a": [1', 'line 1, column 9', /ends here/],
    ['something after the end', '{}\n}', 'line 2, column 1', /nothing after/],
    ['nothing at all', '', 'line 1, column 1', /ends here/],
    ['a page', '<!doctype html>', 'line 1, column 1', /JSON, not a page of HTML/],
  ]) {
    it(`names the place of ${what}`, () => {
      const { standard, issues } = parseStandard(json);
      assert.equal(standard, undefined);
      assert.equal(issues.length, 1);
      assert.equal(issues[0].path, '');
      const found = issues[0].found.replace(/(column \d+):.*/s, '$1');
      assert.equal(found, `text that is not JSON at ${place}`);
      assert.match(issues[0].expected, expected);
    });
  }

  it('quotes the line around the place, and no more', () => {
    const broken = text.replace('"telephone": "+37160000000",', '"telephone": “+37160000000”,');
    const [{ found }] = parseStandard(broken).issues;
    assert.equal(
      found,
      'text that is not JSON at line 11, column 16: "telephone": “+37160000000”,',
    );
    const [long] = parseStandard(`{"a": ${'x'.repeat(5000)}}`).issues;
    assert.ok(long.found.length < 120);
  });

  it('is found wherever a character is lost, added or replaced, as the engine finds it', () => {
    const change = fc.tuple(
      fc.nat(text.length),
      fc.nat(2),
      fc.constantFrom(
        '',
        ',',
        '"',
        '}',
        ']',
        '[',
        '{',
        ':',
        '\\',
        '\n',
        '/',
        '“',
        '0',
        '-',
        'x',
        '\u0007',
      ),
    );
    fc.assert(
      fc.property(change, ([at, length, added]) => {
        const json = text.slice(0, at) + added + text.slice(at + length);
        assert.equal(jsonIssue(json) === undefined, isJson(json));
      }),
      { numRuns: 2000, seed: 2026 },
    );
    fc.assert(
      fc.property(fc.json(), (json) => assert.equal(jsonIssue(json), undefined)),
      { numRuns: 500, seed: 2026 },
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[-0-9.eE+tfn[\]{},:" ]{0,8}$/), (json) =>
        assert.equal(jsonIssue(json) === undefined, isJson(json)),
      ),
      { numRuns: 5000, seed: 2026 },
    );
  });

  it('may be as deep as a text can be', () => {
    assert.equal(jsonIssue('['.repeat(900_000) + ']'.repeat(900_000)), undefined);
    assert.match(jsonIssue('['.repeat(1_900_000)).expected, /ends here/);
  });
});

describe('a byte order mark', () => {
  it('before a document is no part of it', () => {
    const { standard, issues } = parseStandard(`\uFEFF${text}`);
    assert.deepEqual(issues, []);
    assert.equal(standard.id, municipality.identifier);
  });
});

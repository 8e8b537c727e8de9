// The schema of each field accepts exactly the values that the validation accepts.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSubmission, newId } from 'atd-widgets/feedback';
import { checkAt, described } from './openapi.mjs';

const { properties } = described.components.schemas.Submission;
const withPattern = Object.keys(properties).filter((field) => properties[field].pattern);

const isTaken = (field, value) => {
  const rest = { id: newId(), kind: 'praise', message: 'Paldies!' };
  return !checkSubmission({ ...rest, [field]: value }).errors.some(
    (error) => error.field === field,
  );
};
/** The description is of what is left when the receiver has tidied up. */
const tidied = (text) => {
  const { submission } = checkSubmission({ id: newId(), kind: 'praise', message: text });
  return submission?.message === text;
};

/** What is nearly right: a sign more, less or another. */
const nearly = (pattern) =>
  fc
    .tuple(
      // Of the first plane: in an address the check counts other signs twice, and the description once.
      fc.stringMatching(new RegExp(pattern)),
      fc.nat(),
      fc.nat({ max: 1 }),
      fc.oneof(
        fc.constantFrom('', 'A', 'z', '@', '.', ' ', '?', '#', '+', '-', '<', '9', 'ā'),
        fc.string(),
      ),
    )
    .map(([text, place, less, more]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + more + text.slice(at + less);
    });

/** As long as may be, and one more. */
const EDGES = {
  institution: ['a'.repeat(64), 'a'.repeat(65)],
  language: ['l', 'lv', 'lvx', 'lvxx'],
  page: [`http://${'a'.repeat(2000)}`, `http://${'a'.repeat(2001)}`, 'HtTpS://a', 'ftp://a'],
  email: [`${'a'.repeat(64)}@a.lv`, `${'a'.repeat(65)}@a.lv`, 'a@a.l', 'a@@a.lv'],
  telephone: ['123456', '1234567', '1'.repeat(15), '1'.repeat(16), '+371-(6)7 2.8', '1+234567'],
  website: ['a'.repeat(200), 'a'.repeat(201), 'a\nb'],
};

describe('the description of a field', () => {
  for (const field of withPattern) {
    it(`takes of ${field} what the check takes`, () => {
      const check = checkAt('components', 'schemas', 'Submission', 'properties', field);
      const inForm = checkAt('components', 'schemas', 'SubmissionForm', 'properties', field);
      const agree = (value) => {
        assert.equal(check(value), isTaken(field, value), value);
        assert.equal(inForm(value), isTaken(field, value), value);
      };
      for (const edge of EDGES[field] ?? []) agree(edge);
      fc.assert(
        fc.property(fc.oneof(nearly(properties[field].pattern), fc.string()), (value) => {
          fc.pre(tidied(value));
          agree(value);
        }),
      );
    });
  }

  it('is there for every field that has a rule of its own', () => {
    const fixed = ['kind', 'rating', 'seconds'];
    assert.deepEqual([...withPattern, ...fixed].sort(), Object.keys(properties).sort());
  });

  it('takes of a rating and a time what the check takes', () => {
    const rating = checkAt('components', 'schemas', 'Submission', 'properties', 'rating');
    for (const value of [-1, 0, 1, 2, 3, 4, 5, 6, 1.5]) {
      assert.equal(rating(value), isTaken('rating', value), String(value));
    }
    const ratingInForm = checkAt('components', 'schemas', 'SubmissionForm', 'properties', 'rating');
    for (const value of ['', '0', '1', '2', '3', '4', '5', '6', '1.5', 'five']) {
      assert.equal(ratingInForm(value), isTaken('rating', value), value);
    }
  });
});

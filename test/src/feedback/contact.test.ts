/** Addresses are read without what a paste adds, so that an answer reaches them; others are refused. */
import { expect } from 'chai';
import { checkSubmission, newId } from '../../../src/feedback/index.js';

const check = (more: object) =>
  checkSubmission({ id: newId(), kind: 'question', message: 'Kad?', ...more });

describe('an e-mail address', () => {
  for (const [what, email, expected = 'anna@example.lv'] of [
    ['with a zero-width space', 'anna@example.lv\u200b'],
    ['with a zero-width space in it', 'an\u200bna@\u200bexample.lv'],
    ['with a byte order mark', '\ufeffanna@example.lv'],
    ['with a soft hyphen', 'anna@exam\u00adple.lv'],
    ['with a no-break space', '\u00a0anna@example.lv\u00a0'],
    ['with a no-break space in it', 'anna\u00a0@example.lv'],
    ['with marks of direction', '\u202aanna@example.lv\u202c\u200e\u2068'],
    ['with a variation selector', 'anna@example.lv\ufe0f'],
    ['with a comma', 'anna@example.lv,'],
    ['with a semicolon', 'anna@example.lv; '],
    ['with a full stop', 'anna@example.lv.'],
    ['with a comma behind an invisible mark', 'anna@example.lv\u200b,\u200b'],
    ['with letters of other languages', 'anna@straße.de', 'anna@straße.de'],
    ['with Latvian letters', 'jānis@piemērs.lv', 'jānis@piemērs.lv'],
  ] as const) {
    it(`${what} is sent clean`, () => {
      const { submission, errors } = check({ email });
      expect(errors).to.deep.equal([]);
      expect(submission?.email).to.equal(expected);
    });
  }

  for (const email of [
    'anna@example.lv,janis@example.lv',
    'anna@example.lv; janis@example.lv',
    'anna@example,lv',
    'anna;janis@example.lv',
    'mailto:anna@example.lv',
    'Anna (darbs)@example.lv',
    '<anna@example.lv>',
    'anna@',
  ]) {
    it(`is refused where nobody could answer it: ${email}`, () => {
      expect(check({ email }).errors).to.deep.equal([{ field: 'email', rule: 'malformed' }]);
    });
  }

  it('that is only such marks is absent', () => {
    for (const email of ['\u200b', ' , ', '\u00a0.']) {
      expect(check({ email }).submission).not.to.have.property('email');
    }
  });
});

it('a telephone number is sent without invisible marks, and with its spaces', () => {
  const { submission } = check({ telephone: '\u202a+371 20\u00a0000 000\u202c\u200b' });
  expect(submission?.telephone).to.equal('+371 20\u00a0000 000');
});

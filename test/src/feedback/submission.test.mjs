// The validation of submissions, the outcomes of sending, and that no submission is lost.

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import {
  checkSubmission,
  lengthOf,
  MAX_CHARACTERS,
  newId,
  pageAddress,
  sendSubmission,
} from 'atd-widgets/feedback';
import { receiver } from './receiver.mjs';

const written = (more = {}) => ({ id: newId(), kind: 'praise', message: 'Paldies!', ...more });
const rulesOf = (input) =>
  checkSubmission(input).errors.map(({ field, rule }) => `${field} ${rule}`);

describe('a submission', () => {
  it('is sent trimmed, and without what is empty', () => {
    const { submission, errors } = checkSubmission(
      written({ message: '  Paldies!\r\nLīdz rītam.  ', email: ' ', office: '', rating: '5' }),
    );
    assert.deepEqual(errors, []);
    assert.deepEqual(Object.keys(submission).sort(), ['id', 'kind', 'message', 'rating']);
    assert.equal(submission.message, 'Paldies!\nLīdz rītam.');
    assert.equal(submission.rating, 5);
  });

  for (const [what, input, expected] of [
    ['of no kind', { kind: '' }, ['kind missing']],
    ['of a kind nobody knows', { kind: 'spam' }, ['kind malformed']],
    ['without a message', { message: ' \n ' }, ['message missing']],
    [
      'with a message that is no text',
      { message: ['a'] },
      ['message malformed', 'message missing'],
    ],
    ['with a rating of six', { rating: 6 }, ['rating malformed']],
    ['that is a rating without one', { kind: 'rating', message: '' }, ['rating missing']],
    ['with half an address', { email: 'anna@' }, ['email malformed']],
    ['with a word for a number', { telephone: 'zvaniet' }, ['telephone malformed']],
    ['to meet the board, from nobody', { kind: 'meeting' }, ['contact missing']],
    [
      'to meet the board, from a mistyped one',
      { kind: 'meeting', email: 'a' },
      ['email malformed'],
    ],
    ['without an id', { id: undefined }, ['id missing']],
    ['with an id of its own making', { id: '1' }, ['id malformed']],
    ['from a page with a query', { page: 'https://x.lv/?q=slimnīca' }, ['page malformed']],
    ['with an office that is markup', { office: '<b>' }, ['office malformed']],
  ]) {
    it(`${what} is not sent, and says why: ${expected}`, () => {
      const { submission } = checkSubmission(written(input));
      assert.equal(submission, undefined);
      assert.deepEqual(rulesOf(written(input)), expected);
    });
  }

  it('may be as long as three pages, counted as people count', () => {
    const longest = '😀'.repeat(MAX_CHARACTERS);
    assert.deepEqual(rulesOf(written({ message: longest })), []);
    assert.deepEqual(checkSubmission(written({ message: `${longest}!` })).errors, [
      { field: 'message', rule: 'too-long', limit: MAX_CHARACTERS },
    ]);
    assert.equal(lengthOf('Čau 😀'), 5);
  });

  for (const telephone of ['67280485', '+371 67280485', '(371) 672-80-485', '+44 20 7946 0958']) {
    it(`takes a number as people write it: ${telephone}`, () => {
      assert.deepEqual(rulesOf(written({ telephone })), []);
    });
  }

  it('tells of its page no more than where it is', () => {
    assert.equal(pageAddress('https://x.lv/a?slimība=1#b'), 'https://x.lv/a');
    assert.deepEqual(rulesOf(written({ page: pageAddress('https://x.lv/a?b#c') })), []);
  });

  it('has an id of its own, also where the page has no https', () => {
    const { randomUUID } = globalThis.crypto;
    try {
      globalThis.crypto.randomUUID = undefined;
      const ids = Array.from({ length: 100 }, newId);
      assert.equal(new Set(ids).size, 100);
      for (const id of ids) assert.deepEqual(rulesOf(written({ id })), []);
      for (const id of ids) assert.match(id, /^.{14}4.{4}[89ab]/);
    } finally {
      globalThis.crypto.randomUUID = randomUUID;
    }
  });

  it('never throws, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.anything(), (input, any) => {
        const { submission, errors } = checkSubmission({ ...input, message: any, kind: 'praise' });
        assert.equal(submission === undefined, errors.length > 0);
      }),
    );
  });

  it('has an e-mail address and a telephone number that can be used, as people write them', () => {
    const errorsOf = (more) => rulesOf(written({ kind: 'meeting', ...more }));
    for (const email of ['a@b..lv', 'a..b@c.lv', '.a@b.lv', 'a@b', 'a b@c.lv']) {
      assert.deepEqual(errorsOf({ email }), ['email malformed'], email);
    }
    for (const email of ['a@b.lv', 'vārds.uzvārds@novads.gov.lv', 'a+b@c-d.lv']) {
      assert.deepEqual(errorsOf({ email }), [], email);
    }
    for (const telephone of ['+371 67280485', '67280485 iekš. 12', '67280485 / 29111111']) {
      assert.deepEqual(errorsOf({ telephone }), [], telephone);
    }
    for (const telephone of ['112', 'zvaniet', '<b>67280485</b>']) {
      assert.deepEqual(errorsOf({ telephone }), ['telephone malformed'], telephone);
    }
  });

  it('is empty where nothing of it can be seen', () => {
    assert.deepEqual(rulesOf(written({ message: '\u200b \u200d' })), ['message missing']);
    assert.deepEqual(rulesOf(written({ message: '👩‍👧' })), []);
  });

  it('loses marks that turn the direction of what stands beside it', () => {
    const { submission } = checkSubmission(written({ message: 'a\u202eb\u0000c' }));
    assert.equal(submission.message, 'abc');
  });
});

describe('of an attempt to send', () => {
  const open = [];
  after(() => Promise.all(open.map((each) => each.close())));
  const outcomeWith = async (plan, signal) => {
    const server = await receiver(() => plan);
    open.push(server);
    return sendSubmission(server.endpoint, written(), signal);
  };

  it('a receipt comes where the institution has it', async () => {
    const outcome = await outcomeWith('answer');
    assert.deepEqual(outcome, {
      kind: 'accepted',
      receipt: { reference: 'A-1', receivedAt: '2026-11-25T10:00:00Z' },
    });
  });

  it('a promise of a reply comes only as a date', async () => {
    const body = { reference: 'A', receivedAt: '2026-11-25T10:00:00Z', replyBy: '2026-12-09' };
    const kept = await outcomeWith({ status: 201, body });
    assert.equal(kept.receipt.replyBy, '2026-12-09');
    const vague = await outcomeWith({ status: 201, body: { ...body, replyBy: 'soon' } });
    assert.equal(vague.receipt.replyBy, undefined);
  });

  const nobodyKnows = {
    'a connection that breaks': 'drop',
    'a page where somebody is to log in': 'html',
    'a receipt without a reference': { status: 201, body: { receivedAt: '2026-11-25T10:00:00Z' } },
    'a receipt of no time': { status: 201, body: { reference: 'A', receivedAt: 'now' } },
    'too long a wait at the server': { status: 408 },
    'a request that came too early': { status: 425 },
    'a server that fails': { status: 500 },
    'a server that is busy': 'busy',
  };
  for (const [what, plan] of Object.entries(nobodyKnows)) {
    it(`nobody knows what came after ${what}`, async () => {
      assert.equal((await outcomeWith(plan)).kind, 'unknown');
    });
  }

  it('nobody knows where nobody answers, and the waiting can be ended', async () => {
    const outcome = await outcomeWith('slow', AbortSignal.timeout(50));
    assert.equal(outcome.kind, 'unknown');
  });

  it('a wish to wait is heard, in seconds and as a date by the clock of the server', async () => {
    const seconds = await outcomeWith({ status: 429, headers: { 'retry-after': '30' } });
    assert.equal(seconds.retryAfter, 30_000);
    const headers = {
      date: 'Wed, 25 Nov 2026 10:00:00 GMT',
      'retry-after': 'Wed, 25 Nov 2026 10:01:00 GMT',
    };
    const date = await outcomeWith({ status: 503, headers });
    assert.equal(date.retryAfter, 60_000);
  });

  it('a refusal names the fields', async () => {
    const body = { title: 'Invalid', errors: [{ field: 'email', rule: 'malformed' }, null, 7] };
    const outcome = await outcomeWith({ status: 422, body });
    assert.deepEqual(outcome, {
      kind: 'refused',
      status: 422,
      title: 'Invalid',
      errors: [{ field: 'email', rule: 'malformed' }],
    });
    assert.equal((await outcomeWith({ status: 409 })).kind, 'refused');
  });
});

/** From an answer that is no receipt, whoever builds the receiver learns what it lacks. */
import { expect } from 'chai';
import { sendSubmission } from '../../../src/feedback/index.js';
import { readFieldErrors } from '../../../src/feedback/read.js';

const receivedAt = '2026-11-25T10:05:00.000Z';

async function outcomeOf(status: number, body: unknown, type = 'application/json') {
  const original = globalThis.fetch;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  globalThis.fetch = () =>
    Promise.resolve(
      new Response(status === 204 ? null : text, { status, headers: { 'content-type': type } }),
    );
  try {
    return await sendSubmission('https://iestade.example/', { id: 'x', kind: 'praise' });
  } finally {
    globalThis.fetch = original;
  }
}

describe('a success without a receipt is sent again, and its reason is', () => {
  for (const [status, body, reason, type] of [
    [202, '', 'status 202 with an empty body'],
    [204, '', 'status 204 with an empty body'],
    [200, '<!doctype html>', 'status 200 with a body that is not JSON (text/html)', 'text/html'],
    [201, {}, 'status 201 without reference'],
    [201, { reference: 17, receivedAt }, 'status 201 with a reference that is a number'],
    [201, { reference: null, receivedAt }, 'status 201 with a reference that is null'],
    [201, { reference: 'A-1' }, 'status 201 without receivedAt'],
    [
      201,
      { reference: 'A-1', receivedAt: 'vakar' },
      'status 201 with a receivedAt that is not an ISO 8601 instant',
    ],
    [201, { reference: 'A-1', receivedAt: 5 }, 'status 201 with a receivedAt that is a number'],
    [201, '[1]', 'status 201 without reference'],
  ] as const) {
    it(reason, async () => {
      const outcome = await outcomeOf(status, body, type);
      expect(outcome).to.deep.equal({ kind: 'unknown', reason, isWithoutReceipt: true });
    });
  }
});

it('an answer that is no success is not asked for a receipt', async () => {
  expect(await outcomeOf(503, '')).to.deep.equal({ kind: 'unknown', reason: 'status 503' });
});

it('a limit that is no number of characters is no limit', () => {
  const errors = [500, '500', 0, -5, NaN, 1.5, null, undefined].map((limit) => ({
    field: 'message',
    rule: 'too-long',
    limit,
  }));
  expect(readFieldErrors(errors).map(({ limit }) => limit)).to.deep.equal([
    500,
    ...Array<undefined>(7).fill(undefined),
  ]);
});

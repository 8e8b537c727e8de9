/** From any content of a storage, only entries that can be shown and sent are read. */
import { expect } from 'chai';
import { newId, type OutboxEntry } from '../../../src/feedback/index.js';
import { readEntry, readReceipt } from '../../../src/feedback/read.js';
import { toJson } from '../../../src/feedback/json.js';

const receipt = { reference: 'A-1', receivedAt: '2026-11-25T10:00:00.000Z' };
const waiting: OutboxEntry = {
  submission: { id: newId(), kind: 'complaint', message: 'Rinda', rating: 2, seconds: 5 },
  endpoint: 'https://iestade.example/',
  ...{ createdAt: 1, attempts: 2, retryAt: 3, state: 'waiting' },
};

describe('an entry of a storage', () => {
  it('is read as it was written', () => {
    const refused = {
      ...waiting,
      state: 'refused',
      outcome: { kind: 'refused', status: 422, errors: [{ field: 'email', rule: 'malformed' }] },
    };
    for (const entry of [waiting, { ...waiting, state: 'accepted', receipt }, refused]) {
      expect(readEntry(structuredClone(entry))).to.deep.equal(entry);
    }
  });

  for (const [what, value] of [
    ['nothing', null],
    ['a text', 'x'],
    ['a list', []],
    ['without a submission', { ...waiting, submission: null }],
    [
      'with a message that is no text',
      { ...waiting, submission: { id: 'x', kind: 'praise', message: 5 } },
    ],
    ['with a list in a field', { ...waiting, submission: { ...waiting.submission, office: [] } }],
    ['of an unknown kind', { ...waiting, submission: { ...waiting.submission, kind: 'x' } }],
    ['without an endpoint', { ...waiting, endpoint: undefined }],
    ['in an unknown state', { ...waiting, state: 'x' }],
    ['that was accepted, without a receipt', { ...waiting, state: 'accepted' }],
    [
      'that was accepted, whose receipt has no date',
      { ...waiting, state: 'accepted', receipt: { ...receipt, receivedAt: 'x' } },
    ],
    [
      'that was accepted, whose number is no text',
      { ...waiting, state: 'accepted', receipt: { ...receipt, reference: 5 } },
    ],
    ['that was refused, without an answer', { ...waiting, state: 'refused', outcome: {} }],
  ] as const) {
    it(`${what} is ignored`, () => expect(readEntry(value)).to.be.undefined);
  }

  it('is sent all the same where only its times are wrong', () => {
    const entry = readEntry({ ...waiting, createdAt: 'x', attempts: NaN, retryAt: null });
    expect(entry).to.deep.equal({ ...waiting, createdAt: 0, attempts: 0, retryAt: 0 });
  });
});

it('a receipt is read where a library has replaced Date.parse', () => {
  const { parse } = Date;
  // As datejs does.
  Date.parse = () => new Date() as unknown as number;
  try {
    expect(readReceipt(receipt)).to.deep.equal(receipt);
    expect(readReceipt({ ...receipt, receivedAt: 'soon' })).to.be.undefined;
  } finally {
    Date.parse = parse;
  }
});

it('JSON is as it was meant where the page has put toJSON on prototypes', () => {
  const prototype = Object.prototype as { toJSON?: unknown; extra?: unknown };
  prototype.toJSON = () => 'page';
  prototype.extra = 'page';
  try {
    expect(toJson({ id: 'x', values: { message: '"Ā"', rating: 5 } })).to.equal(
      '{"id":"x","values":{"message":"\\"Ā\\"","rating":5}}',
    );
  } finally {
    delete prototype.toJSON;
    delete prototype.extra;
  }
});

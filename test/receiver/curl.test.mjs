// The commands of the receiver's README, run in order, get the responses below them.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { replyBy } from 'atd-widgets/calendar';
import { openStorage } from '../../demo/receiver/storage.mjs';
import { fences } from '../setup/fences.mjs';
import { byCurl, byFetch, hasCurl, requestsOf, wordsOf } from './curl.mjs';
import { conforming } from './openapi.mjs';
import { startDemo } from './start-demo.mjs';

const WRITTEN = 'http://127.0.0.1:8000';
/** Each command with the answer that is promised for it. */
const examples = fences('curl').flatMap((code) =>
  code
    .trim()
    .split('\n\n')
    .map((piece) => {
      const [, command, status, body] = /^(curl .*)\n# (\d{3}) (.*)$/s.exec(piece) ?? [];
      assert.ok(command, `no command with its answer: ${piece}`);
      return { command, status: Number(status), body };
    }),
);
const [accepted, repeated] = examples;

/** By `fetch` always; and by curl where it is, so that what is understood of its commands is held against it. */
const ways = { fetch: byFetch, ...((await hasCurl()) && { curl: byCurl }) };

describe('what the README of the receiver says', () => {
  it('shows acceptance, repetition, conflict, refusal, a form and both limits', () => {
    const statuses = examples.map(({ status }) => status);
    assert.deepEqual(statuses, [201, 201, 409, 422, 201, 413, 429]);
    assert.equal(repeated.body, accepted.body);
    assert.notEqual(repeated.command, accepted.command);
  });

  it('sends to this machine alone, and breaks nothing that a shell takes apart', () => {
    const commands = fences('curl').join('\n');
    for (const [address] of commands.matchAll(/https?:\/\/[^\s'"`)]+/g)) {
      assert.ok(address.startsWith(`${WRITTEN}/feedback`), address);
    }
    assert.deepEqual(wordsOf("curl -d 'a b' \\\n  -i x"), ['curl', '-d', 'a b', '-i', 'x']);
    assert.throws(() => wordsOf('curl x | sh'));
    assert.throws(() => requestsOf(['curl', '--upload-file']));
  });

  for (const [way, send] of Object.entries(ways)) {
    describe(`sent by ${way}`, { concurrency: 1 }, () => {
      let demo;
      let receipt;
      before(async () => (demo = await startDemo({ INBOX_TOKEN: 'a token' })));
      after(async () => {
        await demo.stop();
        demo.database.remove();
      });

      for (const { command, status, body } of examples) {
        it(`is answered with ${status}: ${command.split('\n').at(-1).trim().slice(0, 60)}`, async () => {
          const words = wordsOf(command.replace(WRITTEN, demo.origin));
          const answers = await Promise.all((await send(words)).map(conforming));
          const last = answers.at(-1);
          assert.equal(last.status, status);
          // Of many, those before the limit are refused for what they are.
          assert.ok(answers.length === 1 || answers[0].status === 422);
          if (last.type === 'text/html') return assert.ok(last.body.includes(body), last.body);
          if (status !== 201) return assert.deepEqual(last.body, JSON.parse(body));
          assert.deepEqual(Object.keys(last.body), Object.keys(JSON.parse(body)));
          receipt ??= last.body;
          // Whatever comes later under its id.
          assert.deepEqual(last.body, receipt);
          assert.equal(receipt.replyBy, replyBy(new Date(receipt.receivedAt)).date);
        });
      }

      it('leaves one of each that was accepted, in the database that is named', async () => {
        const storage = await openStorage(demo.database.url);
        const kinds = (await storage.all()).map(({ submission }) => submission.kind);
        storage.close();
        assert.deepEqual(kinds, ['complaint', 'praise']);
      });

      it('is for the institution to read, where it has a token', async () => {
        assert.equal((await fetch(`${demo.origin}/feedback/inbox`)).status, 200);
      });
    });
  }

  it('is for nobody to read without a token', async () => {
    const demo = await startDemo({ INBOX_TOKEN: '' });
    const { status } = await fetch(`${demo.origin}/feedback/inbox`);
    await demo.stop();
    demo.database.remove();
    assert.equal(status, 404);
  });

  it('is in promised answers what is described', async () => {
    for (const { status, body } of examples.filter(({ body }) => body.startsWith('{'))) {
      const type = status === 201 ? 'application/json' : 'application/problem+json';
      const headers = { 'content-type': type, 'retry-after': '40' };
      await conforming(new Response(body, { status, headers }));
    }
  });
});

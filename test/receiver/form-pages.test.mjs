// A form that is posted without a script gets pages, in its language and in the words of the receipt with a script.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { newId } from 'atd-widgets/feedback';
import { PAGE_TEXTS } from '../../demo/receiver/page-texts.mjs';
import { moments } from '../../dist/locales/lv.moments.js';
import { startReceiver } from './harness.mjs';

const type = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
const complaint = {
  kind: 'complaint',
  message: 'Gaidīju.',
  reply: 'yes',
  email: 'anna@example.com',
};

describe('a form without a script', () => {
  let server;
  let wait = 0;
  before(async () => (server = await startReceiver({ limit: () => wait })));
  after(() => server.stop());

  async function pageOf(fields) {
    const body = typeof fields === 'string' ? fields : new URLSearchParams(fields).toString();
    const answer = await server.post(body, type);
    assert.match(answer.headers.get('content-type'), /^text\/html/);
    assert.match(answer.headers.get('content-security-policy'), /default-src 'none'/);
    const source = await answer.text();
    const [, language] = /<html lang="(..)">/.exec(source);
    const text = source.replace(/^.*<main>/s, '').replace(/<[^>]*>/g, ' ');
    return { status: answer.status, language, text: text.replace(/\s+/g, ' ').trim(), answer };
  }

  it('has a receipt with the number, the time in Riga and the date of the reply', async () => {
    const { status, language, text } = await pageOf({ ...complaint, language: 'lv' });
    assert.deepEqual([status, language], [201, 'lv']);
    assert.match(
      text,
      /^Paldies, ziņojums ir saņemts Ziņojuma numurs: \S+ Saņemts 2026\. gada 25\. novembrī plkst\. 12\.00 \(Rīgas laiks\)\. Atbildi iestāde sniegs ne vēlāk kā 9\. decembrī\. Jūsu ziņojums Gaidīju\.$/,
    );
  });

  it('has it in English where the form is English', async () => {
    const { status, language, text } = await pageOf({ ...complaint, language: 'en' });
    assert.deepEqual([status, language], [201, 'en']);
    assert.match(
      text,
      /^Thank you, your message has been received Message number: \S+ Received on 25 November 2026 at 12:00 \(Riga time\)\. The institution will reply no later than 9 December 2026\. Your message Gaidīju\.$/,
    );
  });

  for (const [what, fields, expected] of [
    ['a meeting', { ...complaint, kind: 'meeting' }, /sazināsies, lai vienotos/],
    ['a rating', { kind: 'rating', rating: '5' }, /Vērtējums ir anonīms\./],
    ['a message without an address', { ...complaint, email: '' }, /Atbildes nebūs/],
  ]) {
    it(`says what follows ${what}`, async () =>
      assert.match((await pageOf(fields)).text, expected));
  }

  it('is refused in its language, in Latvian where that has no texts', async () => {
    for (const [language, shown, title] of [
      ['lv', 'lv', /^Ziņojumu nevarēja pieņemt Atgriezieties/],
      ['en', 'en', /^The message could not be accepted Please go back/],
      ['uk', 'lv', /^Ziņojumu nevarēja pieņemt Atgriezieties/],
      ['constructor', 'lv', /^Ziņojumu nevarēja pieņemt Atgriezieties/],
    ]) {
      const page = await pageOf({ kind: 'complaint', message: '', language });
      assert.deepEqual([page.status, page.language], [422, shown]);
      assert.match(page.text, title);
    }
  });

  it('says what is wrong in its fields', async () => {
    for (const [fields, wrong] of [
      [{ message: 'Gaidīju.' }, /ierakstīto\. Izvēlieties, ko vēlaties nosūtīt$/],
      [{ ...complaint, message: '' }, /ierakstīto\. Uzrakstiet ziņojumu$/],
      [
        { ...complaint, message: 'a'.repeat(7000) },
        /ierakstīto\. Saīsiniet ziņojumu: .+ par garu$/,
      ],
      [
        { ...complaint, kind: 'meeting', email: '' },
        /Ierakstiet e-pasta adresi vai tālruņa numuru$/,
      ],
      [
        { ...complaint, email: 'anna', telephone: '1', language: 'en' },
        /entered\. Enter a valid email address, .+ Enter a valid telephone number, .+$/,
      ],
      [{ ...complaint, page: 'nav' }, /ierakstīto\.$/],
    ]) {
      assert.match((await pageOf(fields)).text, wrong);
    }
  });

  it('is refused with a page where its id has another text', async () => {
    const id = newId();
    assert.equal((await pageOf({ ...complaint, id })).status, 201);
    const page = await pageOf({ ...complaint, id, message: 'Cits.', language: 'en' });
    assert.equal(page.status, 409);
    assert.match(page.text, /already been received/);
  });

  it('is refused in both languages where nothing of it was read', async () => {
    const long = await pageOf(`message=${'a'.repeat(200_000)}&language=en`);
    assert.equal(long.status, 413);
    assert.match(long.text, /Ziņojums ir pārāk garš\..*The message is too long\./);
    wait = 30_000;
    const many = await pageOf(complaint);
    wait = 0;
    assert.equal(many.status, 429);
    assert.equal(many.answer.headers.get('retry-after'), '30');
    assert.match(many.text, /Ziņojumu ir pārāk daudz\..*There are too many messages\./);
  });
});

describe('the texts of these pages', () => {
  it('are those of the receipt with a script', async () => {
    const messages = await readFile(new URL('../../locales/en.xlf', import.meta.url), 'utf8');
    const plain = messages.replace(/<x [^>]*\/>/g, '*');
    const pairs = new Map(
      [...plain.matchAll(/<source>(.*?)<\/source>\s*<target>(.*?)<\/target>/gs)].map(
        ([, source, target]) => [source, target],
      ),
    );
    const { lv, en } = PAGE_TEXTS;
    const names = ['received', 'number', 'meeting', 'rating', 'noReply', 'message', 'tooLong'];
    for (const name of names) assert.equal(pairs.get(lv[name]), en[name], name);
    for (const field of Object.keys(lv.errors)) {
      assert.equal(pairs.get(lv.errors[field]), en.errors[field], field);
    }
    for (const name of ['receivedAt', 'replyBy']) {
      assert.equal(pairs.get(lv[name]('*')), en[name]('*'), name);
    }
  });

  it('have its dates, in every month', () => {
    const { onDate, at } = PAGE_TEXTS.lv;
    for (let month = 1; month <= 12; month++) {
      const date = { year: 2027, month, day: 3 };
      assert.equal(onDate(3, month), moments.onDate(date));
      assert.equal(at(onDate(3, month), 2027, [4, '05']), moments.at(date, 4, 5));
    }
  });
});

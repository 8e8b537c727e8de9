// The inbox: anybody with the token sees urgent submissions first, and notes what was done about them.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { NOON, startReceiver } from './harness.mjs';
import { official, receive, rowsOf, TOKEN } from './official.mjs';

const MINUTE = 60_000;
const start = async (options = {}) => {
  const clock = { at: NOON };
  const server = await startReceiver({ token: TOKEN, now: () => clock.at, ...options });
  return { clock, server, anna: official(server) };
};

describe('the door of the inbox', () => {
  it('is not there for a receiver without a token', async () => {
    for (const token of [undefined, '']) {
      const { server, anna } = await start({ token });
      assert.equal((await anna.ask('')).status, 404);
      assert.equal((await anna.login('')).status, 404);
      assert.equal((await anna.ask('/style.css')).status, 404);
      await server.stop();
    }
  });

  it('asks for the token in one password field, and shows nothing else', async () => {
    const { server, clock, anna } = await start();
    const { reference } = await receive(server, clock, '2026-11-25T08:00:00Z', {});
    const answer = await anna.ask('');
    assert.equal(answer.status, 200);
    const page = await answer.text();
    assert.equal(page.match(/<input/g).length, 1);
    assert.match(page, /<form\s+method="post" action="\/feedback\/inbox\/login"/);
    assert.match(page, /type="password"/);
    for (const path of ['/export.csv', '/export.json', '/counts', `/${reference}`, '/nothing']) {
      const refused = await anna.ask(path);
      assert.equal(refused.status, 403, path);
      assert.doesNotMatch(await refused.text(), /Gaidīju/);
    }
    await server.stop();
  });

  it('opens to the right token, with a cookie that only this site and no script gets', async () => {
    const { server, anna } = await start();
    const answer = await anna.login();
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), '/feedback/inbox');
    const [cookie] = answer.headers.getSetCookie();
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/feedback']) {
      assert.ok(cookie.split('; ').includes(part), part);
    }
    assert.doesNotMatch(cookie, /Secure/);
    assert.ok(!decodeURIComponent(cookie).includes(TOKEN));
    assert.match(await anna.page(), /<h1>Saņemtie ziņojumi<\/h1>/);
    await server.stop();
  });

  it('marks the cookie as secure where the page is, though a proxy speaks https for it', async () => {
    const { server, anna } = await start();
    const origin = server.endpoint.replace(/^http:(.*)\/feedback$/, 'https:$1');
    const answer = await anna.login(TOKEN, { origin, 'x-forwarded-proto': 'https' });
    assert.match(answer.headers.getSetCookie()[0], /; Secure/);
    await server.stop();
  });

  it('stays shut to a wrong token, and to the right one in an address', async () => {
    const { server, anna } = await start();
    for (const token of ['', 'x', `${TOKEN} `, TOKEN.slice(0, -1), 'ā'.repeat(5000)]) {
      const answer = await anna.login(token);
      assert.equal(answer.status, 403);
      assert.deepEqual(answer.headers.getSetCookie(), []);
      assert.match(await answer.text(), /Atslēga nav pareiza.*type="password"/s);
    }
    assert.match(await anna.page(`?token=${encodeURIComponent(TOKEN)}`), /type="password"/);
    await server.stop();
  });

  it('lets nobody try for long', async () => {
    const { server, clock, anna } = await start();
    for (let count = 0; count < 10; count++) await anna.login(`x${count}`);
    clock.at += 5 * MINUTE;
    const refused = await anna.login();
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('retry-after'), '600');
    assert.match(await refused.text(), /pēc 10 min\./);
    clock.at += 10 * MINUTE;
    assert.equal((await anna.login()).status, 303);
    await server.stop();
  });

  it('shuts behind who leaves, and after a working day', async () => {
    const { server, clock, anna } = await start();
    await anna.login();
    const { headers } = await anna.ask('/counts');
    assert.equal(headers.get('cache-control'), 'no-store');
    const bruno = official(server);
    const [cookie] = (await bruno.login()).headers.getSetCookie();
    assert.equal((await bruno.send('/logout', {})).status, 303);
    const again = await bruno.ask('/counts', { headers: { cookie: cookie.split(';')[0] } });
    assert.equal(again.status, 403);
    clock.at += 8 * 60 * MINUTE - 1;
    assert.equal((await anna.ask('/counts')).status, 200);
    clock.at += 1;
    assert.equal((await anna.ask('/counts')).status, 403);
    await server.stop();
  });

  it('sends every answer with the strictest headers', async () => {
    const { server, anna } = await start();
    const answers = [await anna.ask(''), await anna.login('x'), await anna.send('/login', {}, {})];
    await anna.login();
    for (const path of ['', '/style.css', '/export.csv', '/export.json', '/counts', '/nothing']) {
      answers.push(await anna.ask(path));
    }
    answers.push(await anna.send('/AAAA-AAAA', { note: 'a'.repeat(60_000) }));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 403, 403, 200, 200, 200, 200, 200, 404, 413],
    );
    for (const { headers } of answers) {
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(
        headers.get('content-security-policy'),
        "default-src 'none'; style-src 'self'; form-action 'self'",
      );
    }
    await server.stop();
  });
});

describe('a form of the inbox', () => {
  const others = [
    ['another site', { origin: 'https://elsewhere.example' }],
    ['another site, as browsers tell it', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour', { 'sec-fetch-site': 'same-site', origin: 'null' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['who says nothing', {}],
  ];
  for (const [who, headers] of others) {
    it(`is not taken from ${who}`, async () => {
      const { server, clock, anna } = await start();
      const { reference } = await receive(server, clock, '2026-11-25T08:00:00Z', {});
      assert.equal((await anna.login(TOKEN, headers)).status, 403);
      await anna.login();
      const fields = { state: 'answered', note: '' };
      assert.equal((await anna.send(`/${reference}`, fields, headers)).status, 403);
      assert.equal((await anna.send('/logout', {}, headers)).status, 403);
      assert.equal((await server.storage.noted())[0].state, 'new');
      assert.equal((await anna.ask('/counts')).status, 200);
      await server.stop();
    });
  }

  it('is taken from our own page, whose browser hides the origin as the page wants it', async () => {
    const { server, anna } = await start();
    const headers = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    assert.equal((await anna.login(TOKEN, headers)).status, 303);
    await server.stop();
  });
});

describe('what the institution notes', () => {
  let server;
  let clock;
  let anna;
  let reference;
  before(async () => {
    ({ server, clock, anna } = await start());
    await anna.login();
    const fields = { email: 'anna@example.lv' };
    ({ reference } = await receive(server, clock, '2026-11-02T08:00:00Z', fields));
  });
  after(() => server.stop());
  const row = async () => rowsOf(await anna.page())[0];

  it('is kept, and is seen on the page to which one is brought', async () => {
    const note = 'Zvanīju.\r\n</textarea><script>alert(1)</script>';
    const answer = await anna.send(`/${reference}`, { state: 'answered', note, extendedTo: '' });
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get('location'), `/feedback/inbox/${reference}`);
    const page = await anna.page(`/${reference}`);
    assert.match(page, /<option value="answered" selected>Atbildēts/);
    assert.match(page, /Zvanīju\.\n&lt;\/textarea&gt;&lt;script&gt;/);
    assert.match(page, /Pēdējo reizi saglabāts 25\.11\.2026\. 12\.00/);
    assert.deepEqual((await row()).slice(7), ['Atbildēts', '16.11.2026.', '', '']);
  });

  it('may be a later date for the answer; the receipt that the citizen has stays', async () => {
    const extended = { state: 'extended', note: '', extendedTo: '2026-12-01' };
    await anna.send(`/${reference}`, extended);
    assert.deepEqual((await row()).slice(7), ['Termiņš pagarināts', '01.12.2026.', '4 d.', '']);
    const [{ replyBy }] = await server.storage.all();
    assert.equal(replyBy, '2026-11-16');
    await anna.send(`/${reference}`, { ...extended, state: 'answered' });
    assert.equal((await row())[8], '01.12.2026.');
    await anna.send(`/${reference}`, { ...extended, state: 'new' });
    assert.deepEqual((await row()).slice(8), [
      '16.11.2026.',
      'nokavēts par 6 d.',
      '09.11.2026. (termiņš pagājis)',
    ]);
  });

  for (const [what, fields, words] of [
    ['no state', { state: 'toString', note: 'Paliek.' }, /Izvēlieties stāvokli/],
    ['a note of a book', { state: 'new', note: 'ā'.repeat(2001) }, /garāka par 2000/],
    ['no date', { state: 'extended', extendedTo: '2026-11-31', note: 'Paliek.' }, /vēlākam par/],
    ['an earlier date', { state: 'extended', extendedTo: '2026-11-16', note: '' }, /vēlākam par/],
    ['another century', { state: 'extended', extendedTo: '2126-12-01', note: '' }, /vēlākam par/],
  ]) {
    it(`is not ${what}, and what was written is still in the form`, async () => {
      const kept = await server.storage.noted();
      const answer = await anna.send(`/${reference}`, fields);
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(page, words);
      assert.ok(page.includes(`${fields.note}</textarea>`));
      assert.deepEqual(await server.storage.noted(), kept);
    });
  }

  it('may be two thousand characters, however they are encoded', async () => {
    const note = '🙂\r\n'.repeat(999) + '🙂';
    assert.equal((await anna.send(`/${reference}`, { state: 'new', note })).status, 303);
    assert.equal((await server.storage.noted())[0].note, '🙂\n'.repeat(999) + '🙂');
  });

  it('is not lost without a word where the session has ended', async () => {
    const answer = await official(server).send(`/${reference}`, { state: 'answered', note: 'x' });
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /nekas nav saglabāts.*type="password"/s);
  });

  it('is about something that is there', async () => {
    assert.equal((await anna.send('/AAAA-AAAA', { state: 'new', note: '' })).status, 404);
    assert.equal((await anna.ask('/AAAA-AAAA')).status, 404);
  });
});

// The inbox list: urgent submissions first, as citizens wrote them, with the same data in files and in
// numbers.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newId } from 'atd-widgets/feedback';
import { csv } from '../../demo/receiver/csv.mjs';
import { forwardBy, termsOn } from '../../demo/receiver/terms.mjs';
import { NOON, startReceiver } from './harness.mjs';
import { official, receive, rowsOf, TOKEN } from './official.mjs';

const HOSTILE = '=HYPERLINK("https://x.example";"A")\n</pre><script>alert(1)</script>';

describe('the list of what was received', () => {
  const clock = { at: NOON };
  const got = {};
  let server;
  let anna;
  before(async () => {
    server = await startReceiver({ token: TOKEN, now: () => clock.at });
    anna = official(server);
    await anna.login();
    const email = 'anna@example.lv';
    const get = async (name, at, fields) =>
      (got[name] = await receive(server, clock, at, {
        ...fields,
        message: fields.message ?? name,
      }));
    await get('thanks', '2026-11-25T10:05:00Z', { kind: 'praise' });
    await get('today', '2026-11-10T22:30:00Z', { kind: 'question', telephone: '+371 20000000' });
    await get('late', '2026-11-02T08:00:00Z', { email, office: 'riga' });
    await get('later', '2026-11-06T08:00:00Z', { email, kind: 'meeting' });
    await get('mark', '2026-11-24T08:00:00Z', { kind: 'rating', rating: 4 });
    await get('fresh', '2026-11-25T08:00:00Z', { email, kind: 'suggestion', message: HOSTILE });
    await get('fast', '2026-11-25T09:00:00Z', { kind: 'praise', seconds: 1 });
    await get('robot', '2026-11-25T09:01:00Z', { kind: 'praise', seconds: 90, website: 'x' });
    await get('anew', '2026-11-25T09:30:00Z', { email, supersedes: got.late.id });
    await get('orphan', '2026-11-25T09:31:00Z', {
      kind: 'praise',
      seconds: 2,
      supersedes: newId(),
    });
    await get('done', '2026-11-02T07:00:00Z', { email });
    await anna.send(`/${got.done.reference}`, { state: 'answered', note: '@Zvanīju;' });
  });
  after(() => server.stop());
  const rows = async (query = '') => rowsOf(await anna.page(query));
  const rowOf = async (name) =>
    (await rows()).find(([first]) => first.startsWith(got[name].reference));
  const namesOf = (references) =>
    references.map((text) => Object.keys(got).find((name) => text.startsWith(got[name].reference)));
  const names = async (query) => namesOf((await rows(query)).map(([reference]) => reference));

  it('begins with what is late, then goes by the date of the answer, then by receipt', async () => {
    assert.deepEqual(await names(), [
      ...['late', 'later', 'today', 'fresh', 'anew'],
      ...['mark', 'fast', 'robot', 'orphan', 'thanks', 'done'],
    ]);
  });

  it('tells of each what it is, when it came in Riga, and what is left of its terms', async () => {
    const { reference } = got.late;
    assert.deepEqual(await rowOf('late'), [
      `${reference} aizstāts ar ${got.anew.reference}`,
      ...['02.11.2026. 10.00', 'Sūdzība', 'riga', '', 'late', 'anna@example.lv', 'Jauns'],
      // The eighteenth was a holiday.
      ...['16.11.2026.', 'nokavēts par 6 d.', '09.11.2026. (termiņš pagājis)'],
    ]);
    assert.deepEqual((await rowOf('today')).slice(1), [
      ...['11.11.2026. 00.30', 'Jautājums', '', '', 'today', '+371 20000000', 'Jauns'],
      ...['26.11.2026.', '1 d.', '19.11.2026. (termiņš pagājis)'],
    ]);
    assert.deepEqual((await rowOf('mark')).slice(1), [
      ...['24.11.2026. 10.00', 'Vērtējums', '', '4', 'mark', '', 'Jauns', '', '', ''],
    ]);
    assert.equal((await rowOf('thanks'))[1], '25.11.2026. 12.05');
    assert.deepEqual((await rowOf('anew')).slice(8), ['09.12.2026.', '10 d.', '02.12.2026.']);
  });

  it('is a table that says what its cells are', async () => {
    const page = await anna.page();
    assert.match(page, /<html lang="lv">/);
    assert.match(page, /<caption>\s*Ziņojumi: 11; atbilde kavējas: 2\s*<\/caption>/);
    assert.equal(page.match(/<th scope="col"/g).length, 11);
    assert.equal(page.match(/<th scope="row"/g).length, 11);
    assert.doesNotMatch(page, /<script|<style| style=| on\w+=/);
    const style = await anna.ask('/style.css');
    assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.doesNotMatch(await style.text(), /url\(|@import/);
  });

  it('shows what citizens write as text, line by line', async () => {
    const text =
      '=HYPERLINK(&quot;https://x.example&quot;;&quot;A&quot;)\n&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;</pre>';
    assert.ok((await anna.page()).includes(text));
    assert.ok((await anna.page(`/${got.fresh.reference}`)).includes(text));
  });

  it('links what comes in the place of another with it, in both directions', async () => {
    const link = ({ reference }) => `<a href="/feedback/inbox/${reference}">${reference}</a>`;
    const [page, late, anew] = [
      await anna.page(),
      await anna.page(`/${got.late.reference}`),
      await anna.page(`/${got.anew.reference}`),
    ];
    for (const text of [page, late]) assert.ok(text.includes(`aizstāts ar ${link(got.anew)}`));
    for (const text of [page, anew]) assert.ok(text.includes(`aizstāj ${link(got.late)}`));
    // The institution has never had what this one supersedes.
    assert.equal((await rowOf('orphan'))[0], got.orphan.reference);
  });

  it('marks what a machine may have sent', async () => {
    const marked = (await rows()).filter(([first]) => first.includes('iespējams surogātpasts'));
    assert.deepEqual(namesOf(marked.map(([first]) => first)), ['fast', 'robot']);
  });

  it('is filtered by state and kind, and so are the files that it leads to', async () => {
    assert.deepEqual(await names('?state=answered'), ['done']);
    assert.deepEqual(await names('?kind=complaint&state=new'), ['late', 'anew']);
    assert.deepEqual(await names('?kind=meeting&state='), ['later']);
    assert.equal((await names('?kind=constructor&state=x')).length, 11);
    assert.match(await anna.page('?state=forwarded'), /Šādu ziņojumu nav/);
    const page = await anna.page('?kind=meeting');
    assert.match(page, /<option value="meeting" selected>Tikšanās/);
    const [, path] = /inbox(\/export\.json\?[^"]*)"/.exec(page);
    const exported = await anna.ask(path);
    const list = await exported.json();
    assert.deepEqual(namesOf(list.map(({ reference }) => reference)), ['later']);
  });

  it('comes as a table for spreadsheets, which does not reckon with what citizens write', async () => {
    const answer = await anna.ask('/export.csv');
    assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8');
    assert.equal(
      answer.headers.get('content-disposition'),
      'attachment; filename="atsauksmes-2026-11-25.csv"',
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const lines = bytes.subarray(3).toString('utf8').split('\r\n');
    assert.equal(lines.length, 13);
    assert.equal(lines.at(-1), '');
    assert.match(lines[0], /^Numurs;Saņemts;Veids;.*;Ziņojums;E-pasts;Tālrunis;/);
    assert.ok(lines[1].startsWith(`${got.late.reference};02.11.2026. 10.00;Sūdzība;`));
    assert.ok(lines[3].includes(";'+371 20000000;"));
    const quoted = '"\'=HYPERLINK(""https://x.example"";""A"")\n</pre><script>alert(1)</script>"';
    assert.ok(lines[4].includes(`;${quoted};`));
    assert.ok(lines[11].includes(';"\'@Zvanīju;";'));
    assert.match(
      await (await anna.ask('/export.csv?state=answered')).text(),
      /^Numurs[^\n]*\r\n[^\n]*\r\n$/,
    );
  });

  it('comes as JSON, with all that was sent and noted', async () => {
    const answer = await anna.ask('/export.json');
    assert.match(answer.headers.get('content-type'), /^application\/json/);
    const list = await answer.json();
    assert.equal(list.length, 11);
    const { submission, ...late } = list[0];
    assert.deepEqual(late, {
      ...{ reference: got.late.reference, receivedAt: '2026-11-02T08:00:00.000Z' },
      ...{ replyBy: '2026-11-16', due: '2026-11-16', state: 'new', note: '' },
      ...{ isOpen: true, isLate: true, workingDays: 6, isDueToday: false },
      ...{ forwardBy: '2026-11-09', isForwardingOver: true },
      ...{ supersededBy: [got.anew.reference], isSuspect: false },
    });
    assert.equal(submission.id, got.late.id);
    assert.equal(
      list.find(({ reference }) => reference === got.fresh.reference).submission.message,
      HOSTILE,
    );
  });
});

describe('a cell of a file', () => {
  it('is quoted where it has to be, and never a formula', () => {
    const cells = ['=1', '+1', '-1', '@A', '\tA', '\rA', 'A=1', 'a;b', '"a"', 'a\nb', 5, undefined];
    assert.equal(
      csv([cells]),
      '\uFEFF\'=1;\'+1;\'-1;\'@A;\'\tA;"\'\rA";A=1;"a;b";"""a""";"a\nb";5;\r\n',
    );
  });
});

describe('working days', () => {
  it('are those that are left after today, or are over since', () => {
    const of = (today, due) => Object.values(termsOn(today)(due));
    assert.deepEqual(of('2026-11-25', '2026-11-25'), [false, 0]);
    assert.deepEqual(of('2026-11-25', '2026-11-26'), [false, 1]);
    assert.deepEqual(of('2026-11-27', '2026-11-30'), [false, 1]);
    assert.deepEqual(of('2026-11-28', '2026-11-30'), [false, 1]);
    assert.deepEqual(of('2026-11-28', '2026-11-27'), [true, 1]);
    assert.deepEqual(of('2026-11-30', '2026-11-27'), [true, 1]);
    assert.deepEqual(of('2026-12-01', '2026-11-27'), [true, 2]);
    // Holidays from the twenty-fourth to the twenty-sixth.
    assert.deepEqual(of('2026-12-23', '2026-12-28'), [false, 1]);
  });

  it('are counted in the way that is stricter where a Saturday was worked for a Monday', () => {
    // 22 June was moved to Saturday the 27th; the 23rd and 24th are holidays.
    assert.deepEqual(Object.values(termsOn('2026-06-19')('2026-06-26')), [false, 2]);
    assert.deepEqual(Object.values(termsOn('2026-06-29')('2026-06-26')), [true, 2]);
    assert.equal(forwardBy('2026-06-18T09:00:00Z'), '2026-06-29');
    assert.equal(forwardBy('2026-06-17T21:30:00Z'), '2026-06-29');
    assert.equal(forwardBy('2026-06-17T20:30:00Z'), '2026-06-26');
  });
});

describe('the numbers', () => {
  it('tell how many of which kind there were in the months of Riga, and how they were rated', async () => {
    const clock = { at: NOON };
    const server = await startReceiver({ token: TOKEN, now: () => clock.at });
    const anna = official(server);
    await anna.login();
    for (const [at, fields] of [
      ['2026-10-31T21:59:59Z', { kind: 'rating', rating: 5 }],
      ['2026-10-31T22:00:00Z', { kind: 'rating', rating: 2 }],
      ['2026-11-10T10:00:00Z', { kind: 'rating', rating: 3 }],
      ['2026-11-11T10:00:00Z', { kind: 'complaint', rating: 1 }],
      ['2026-11-12T10:00:00Z', { kind: 'praise' }],
      ['2026-09-01T10:00:00Z', { kind: 'question' }],
    ]) {
      await receive(server, clock, at, fields);
    }
    const page = await anna.page('/counts');
    assert.match(page, /<caption>/);
    assert.deepEqual(
      [...page.matchAll(/<th scope="col"[^>]*>(.*?)<\/th>/g)].map(([, name]) => name),
      [
        ...['Mēnesis', 'Uzslava', 'Ieteikums', 'Sūdzība', 'Tikšanās', 'Jautājums', 'Vērtējums'],
        ...['Kopā', 'Vērtējumu skaits', 'Vidējais vērtējums'],
      ],
    );
    assert.deepEqual(rowsOf(page), [
      ['2026. gada novembris', '1', '0', '1', '0', '0', '2', '4', '3', '2,0'],
      ['2026. gada oktobris', '0', '0', '0', '0', '0', '1', '1', '1', '5,0'],
      ['2026. gada septembris', '0', '0', '0', '0', '1', '0', '1', '0', ''],
      ['Visi mēneši', '1', '0', '1', '0', '1', '3', '6', '4', '2,8'],
    ]);
    await server.stop();
  });
});

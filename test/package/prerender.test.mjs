// Server-rendered content can be read without a script, at any time, and never shows another institution's
// data.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { renderWidget } from 'atd-widgets/ssr';
import { parseStandard } from 'atd-widgets/standard';
import { document as feed, serve } from '../journeys/harness.mjs';
import { textOf } from './printed-text.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const municipality = () => json('dist/schemas/standard.example.json');
const atd = () => json('dist/cdn/standard.json');

/** ATD's document with a closure of the next 23 December that is a working day. */
const closed = { kind: 'closed', from: '2026-12-23', reason: { lv: 'Personāla apmācība' } };
const withClosure = () => ({ ...atd(), exceptions: [...(atd().exceptions ?? []), closed] });

describe('what a server prints', () => {
  let server;
  before(async () => {
    server = await serve({
      routes: {
        '/closed.json': feed(withClosure),
        '/municipality.json': feed(municipality),
        '/older.json': feed(() => ({ ...withClosure(), dateModified: '2020-01-01' })),
        '/broken.json': { body: 'not JSON' },
        '/ill.json': { status: 503 },
      },
    });
  });
  after(() => server.close());

  const quiet = { report: () => undefined };

  it('leaves everything else of a page as it was, to the byte', async () => {
    const page = `<!DOCTYPE html>\r\n<HTML Lang=lv><p class='a'>Tom & Jerry<br/>
      <!-- <atd-opening-hours></atd-opening-hours> --><script>"<atd-opening-hours>"</script>
      <atd-opening-hours office='riga'  VIEW=table>own <b>content</atd-opening-hours>
      <textarea><atd-client-rights></textarea></p>`;
    const printed = await renderWidget(page);
    const removed = printed
      .replace(/<template shadowrootmode="open">[^]*<\/template>/, '')
      .replace(/<span id="[\w-]+" slot="[\w-]+"><\/span>/g, '');
    assert.equal(removed, page);
    assert.equal(printed.match(/<template/g).length, 1);
  });

  it('leaves a tag without its end tag as it is, since it contains the page, and reports it', async () => {
    const page = '<div><atd-opening-hours office="riga" /><main>Jaunumi</main></div>';
    const reported = [];
    const report = (problem, kind) => reported.push([kind, problem]);
    assert.equal(await renderWidget(page, { report }), page);
    assert.equal(reported.length, 1);
    assert.equal(reported[0][0], 'failure');
    assert.match(
      reported[0][1],
      /^<atd-opening-hours> has no end tag.*Expected: <atd-opening-hours><\//,
    );
    assert.match(await renderWidget('<atd-opening-hours>', { report }), /Pirmdiena/);
    assert.equal(reported.length, 1);
  });

  it('has the table, the offices and the date of the data', async () => {
    const text = textOf(await renderWidget('<atd-opening-hours></atd-opening-hours>'));
    assert.match(text, /Autotransporta direkcija.*Rīga, Cēsis, Daugavpils, Liepāja/);
    assert.match(text, /Pirmdiena 8\.30–12\.00, 13\.00–17\.30/);
    assert.match(text, /Pēc klientu apkalpošanas standarta; dati 22\.11\.2026\./);
  });

  for (const now of [
    '2026-06-22T09:00Z',
    '2026-11-17T10:00Z',
    '2026-12-24T08:00Z',
    '2026-03-04T21:59Z',
  ]) {
    it(`says nothing of the moment, printed at ${now}`, async (t) => {
      t.mock.timers.enable({ apis: ['Date'], now: Date.parse(now) });
      const tags = ['table', 'week', 'compact', 'badge']
        .map((view) => `<atd-opening-hours view="${view}"></atd-opening-hours>`)
        .concat('<atd-service-channels></atd-service-channels>');
      for (const lang of ['lv', 'en']) {
        const printed = await renderWidget(`<div lang="${lang}">${tags.join('')}</div>`);
        assert.doesNotMatch(
          textOf(printed),
          /šodien|rīt\b|tagad|today|tomorrow|\bnow\b|Open until|Atvērts (līdz|,)|Slēgts,/i,
        );
        assert.doesNotMatch(printed, /aria-current=/);
      }
    });
  }

  it('tells exceptions with their full dates, however far ahead, and why', async (t) => {
    t.mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-25T10:00Z') });
    const src = server.url('/closed.json');
    const tag = `<atd-opening-hours src="${src}"></atd-opening-hours>`;
    const text = textOf(await renderWidget(tag));
    assert.match(text, /Trešdien, 2026\. gada 23\. decembrī: slēgts – Personāla apmācība/);
    const english = textOf(await renderWidget(`<p lang="en-GB">${tag}</p>`));
    assert.match(english, /Wednesday, 23 December 2026: closed/);
  });

  it('speaks the language that is nearest above each tag', async () => {
    const printed = await renderWidget(
      `<html lang="en"><atd-client-rights sections="values"></atd-client-rights>
       <div lang="lv"><atd-client-rights sections="values" id="second"></atd-client-rights></div>
       <div lang="ru"><atd-client-rights sections="values" id="third"></atd-client-rights></div>`,
    );
    const [first, second, third] = printed.split('<atd-client-rights').slice(1).map(textOf);
    assert.match(first, /values/i);
    assert.match(second, /Autotransporta direkcijas vērtības/);
    assert.match(third, /Autotransporta direkcijas vērtības/);
  });

  it('mixes nothing up when many pages are printed at once', async () => {
    const page = (lang) => `<html lang="${lang}"><atd-opening-hours></atd-opening-hours>`;
    const langs = Array.from({ length: 60 }, (_, index) => (index % 2 ? 'en' : 'lv'));
    const printed = await Promise.all(langs.map((lang) => renderWidget(page(lang))));
    printed.forEach((html, index) => {
      assert.match(textOf(html), langs[index] === 'en' ? /Monday/ : /Pirmdiena/);
    });
  });

  it('can be of ten thousand tags, which are printed once for each wish', async () => {
    const tags = Array.from(
      { length: 10_000 },
      () => '<atd-opening-hours view="badge"></atd-opening-hours>',
    );
    const printed = await renderWidget(tags.join('\n'), { styles: '/cdn/' });
    assert.equal(printed.match(/<template/g).length, 10_000);
  });

  it('can be printed anew', async () => {
    const tag = '<p><atd-client-rights>own</atd-client-rights></p>';
    const once = await renderWidget(tag);
    assert.equal(await renderWidget(once), once);
  });

  it('fills placeholders', async () => {
    const printed = await renderWidget(
      `<div class="atd-opening-hours atd-office-riga atd-lang-en">own</div>
       <p><a class="atd-opening-hours atd-view-badge" href="/hours">Hours</a></p>`,
    );
    assert.match(
      printed,
      /<div class="[^"]+"><atd-opening-hours office="riga" lang="en"><template[^]*<\/template>.*own<\/atd-opening-hours><\/div>/,
    );
    assert.match(
      printed,
      /<p><atd-opening-hours view="badge"><template[^]*<\/template><a class="[^"]+" href="\/hours">Hours<\/a><\/atd-opening-hours><\/p>/,
    );
    assert.match(textOf(printed), /Monday/);
  });

  it('takes from the head what the page says for all', async () => {
    const printed = await renderWidget(
      `<meta name="atd-src" content="${server.url('/municipality.json')}"><meta name="atd-endpoint" content="/feedback">
       <atd-opening-hours></atd-opening-hours><atd-feedback-form></atd-feedback-form>`,
    );
    assert.match(textOf(printed), /Novada dome/);
    assert.doesNotMatch(textOf(printed), /Autotransporta/);
    assert.match(printed, /<form[^>]*\saction="\/feedback"/);
  });

  for (const what of ['broken', 'ill', 'not-there']) {
    it(`shows the tag's own content, and nobody's hours, where the document is ${what}`, async () => {
      const problems = [];
      const src = server.url(`/${what}.json`);
      const tag = `<atd-opening-hours src="${src}">own</atd-opening-hours>`;
      const printed = await renderWidget(tag, { report: (problem) => problems.push(problem) });
      assert.doesNotMatch(textOf(printed), /Autotransporta|Pirmdiena/);
      assert.match(printed, /<slot/);
      assert.ok(problems.some((problem) => problem.includes(src)));
    });
  }

  it('shows what is built in where the document of the institution is older', async () => {
    const src = server.url('/older.json');
    const text = textOf(await renderWidget(`<atd-opening-hours src="${src}"></atd-opening-hours>`));
    assert.doesNotMatch(text, /Personāla apmācība/);
    assert.match(text, /Pēc klientu apkalpošanas standarta; dati 22\.11\.2026\./);
  });

  it('asks for nothing where no address is named, and once where it is named often', async () => {
    const before = server.requests.length;
    await renderWidget(
      '<atd-opening-hours></atd-opening-hours><atd-client-rights></atd-client-rights>',
    );
    assert.equal(server.requests.length, before);
    const src = server.url('/municipality.json');
    await renderWidget(`<atd-opening-hours src="${src}"></atd-opening-hours>`.repeat(3));
    assert.equal(server.requests.length, before + 1);
  });

  it('shows the standard that it is given', async () => {
    const { standard } = parseStandard(municipality());
    const text = textOf(
      await renderWidget('<atd-opening-hours></atd-opening-hours>', { standard }),
    );
    assert.match(text, /Novada dome/);
  });

  it('prints text as text, whatever a document says', async () => {
    const evil = '</template><img src=x onerror=alert(1)> "<script>';
    const document = { ...municipality(), name: { lv: evil } };
    const { standard } = parseStandard(document);
    const printed = await renderWidget('<atd-opening-hours></atd-opening-hours>', { standard });
    assert.doesNotMatch(printed, /<img|<script/);
    assert.equal(printed.match(/<\/template>/g).length, 1);
  });

  it('registers nothing, and needs no browser', async () => {
    assert.equal(globalThis.customElements?.get('atd-opening-hours'), undefined);
    assert.equal(globalThis.document, undefined);
    await renderWidget('<atd-opening-hours now="2026-01-01" json-ld></atd-opening-hours>', quiet);
  });
});

// The options of server rendering, and its messages.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { renderWidget } from 'atd-widgets/ssr';
import { parseStandard } from 'atd-widgets/standard';
import { serve } from '../journeys/harness.mjs';
import { textOf } from './printed-text.mjs';

const run = promisify(execFile);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const atd = () => json('dist/cdn/standard.json');

describe('printing', () => {
  let server;
  before(async () => (server = await serve({ routes: { '/ill.json': { status: 503 } } })));
  after(() => server.close());

  it('prints no style inside where the page links style sheets, and the nonce where it has one', async () => {
    const tag = '<atd-opening-hours></atd-opening-hours>';
    const linked = await renderWidget(tag, { styles: 'https://example.lv/atd-widgets' });
    assert.doesNotMatch(linked, /<style|style="/);
    const href = /<link rel="stylesheet" href="https:\/\/example\.lv\/atd-widgets\/([^"]+)">/.exec(
      linked,
    )[1];
    assert.match(readFileSync(`dist/cdn/${href}`, 'utf8'), /:host/);
    assert.match(await renderWidget(tag, { nonce: 'a"b' }), /<style nonce="a&quot;b">/);
    assert.match(await renderWidget(`<script nonce="xyz"></script>${tag}`), /<style nonce="xyz">/);
  });

  it('has a form that posts, with nothing chosen and no id', async () => {
    const printed = await renderWidget(
      '<atd-feedback-form endpoint="/feedback"></atd-feedback-form>',
    );
    assert.match(printed, /<form[^>]*\smethod="post"[^>]*\saction="\/feedback"/);
    assert.doesNotMatch(printed, /\schecked|name="id"/);
    const email = await renderWidget(
      '<atd-feedback-form email="a@example.lv"></atd-feedback-form>',
    );
    assert.doesNotMatch(email, /<form/);
    assert.match(email, /href="mailto:a@example.lv"/);
  });

  it('reads attributes as a browser does: "false" is off, and a standard in an attribute is none', async () => {
    const form = (more) =>
      renderWidget(`<atd-feedback-form endpoint="/x" ${more}></atd-feedback-form>`);
    const shadow = (text) => /<template[^]*<\/template>/.exec(text)[0];
    assert.equal(shadow(await form('rating-only="false"')), shadow(await form('')));
    assert.notEqual(shadow(await form('rating-only')), shadow(await form('')));
    const other = await renderWidget(
      '<atd-opening-hours standard="[object Object]"><p>Novads</p></atd-opening-hours>',
    );
    assert.doesNotMatch(other, /Autotransporta/);
    assert.match(other, /<slot\b/);
  });

  it('is printed by a command too, which fails where something cannot be had', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'atd-'));
    const page = join(folder, 'page.html');
    writeFileSync(page, '<atd-opening-hours>own</atd-opening-hours>');
    const { bin } = json('package.json');
    const command = (...args) => run(process.execPath, [bin['atd-widgets'], ...args]);
    const { stdout } = await command('render', page);
    assert.equal(stdout, await renderWidget('<atd-opening-hours>own</atd-opening-hours>'));
    const other = await command('render', page, '--standard', 'dist/schemas/standard.example.json');
    assert.match(textOf(other.stdout), /Novada dome/);
    writeFileSync(page, `<atd-opening-hours src="${server.url('/ill.json')}"></atd-opening-hours>`);
    await assert.rejects(
      command('render', page),
      ({ code, stderr }) => code === 1 && /503/.test(stderr),
    );
    await assert.rejects(
      command('rendre', page),
      ({ code, stderr }) => code === 2 && /atd-widgets render/.test(stderr),
    );
  });

  it('tells the integrator of what makes no sense, and prints what does', async (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const text = textOf(
      await renderWidget('<atd-opening-hours office="nowhere" view="x"></atd-opening-hours>'),
    );
    assert.match(text, /Pirmdiena/);
    const said = warn.mock.calls.map(({ arguments: [words] }) => words);
    assert.ok(
      said.some((words) => /^<atd-opening-hours>: .*nowhere/.test(words)),
      said.join(),
    );
    assert.ok(
      said.some((words) => /^<atd-opening-hours>: .*view/.test(words)),
      said.join(),
    );
  });

  it('advises where the page itself would follow a document that is not printed', async () => {
    const told = [];
    const report = (problem, kind) => told.push([kind, problem]);
    const script = '<script type="module" src="https://example.lv/w/atd-widgets.js"></script>';
    const tag = '<atd-opening-hours></atd-opening-hours>';
    await renderWidget(script + tag, { report });
    assert.equal(told.length, 1);
    assert.match(told[0].join(': '), /^advice: .*standard\.json beside it/);
    const { standard } = parseStandard(atd());
    await renderWidget(script + tag, { report, standard });
    await renderWidget(script + tag.replace('>', ' hours="Mo-Fr 09:00-17:00">'), { report });
    await renderWidget(tag, { report });
    assert.equal(told.length, 1);
  });
});

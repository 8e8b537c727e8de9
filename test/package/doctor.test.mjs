// `npx atd-widgets doctor` against real servers with real faults.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage, serve } from '../journeys/harness.mjs';

const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
const sample = () => JSON.parse(readFileSync('dist/schemas/standard.example.json', 'utf8'));
const fresh = () => ({ ...sample(), dateModified: new Date().toISOString().slice(0, 10) });
const open = { 'access-control-allow-origin': '*' };
const SCRIPT = '<script type="module" src="/cdn/atd-widgets.js"></script>';
const TAG = '<atd-opening-hours src="/fresh.json"></atd-opening-hours>';
const page = (body, head = SCRIPT) => hostPage({ head, body });

function doctor(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [bin['atd-widgets'], 'doctor', ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

describe('npx atd-widgets doctor', () => {
  let server;
  let other;
  before(async () => {
    other = await serve({
      routes: {
        '/closed.json': { body: fresh() },
        '/open.json': { body: fresh(), headers: open },
        '/closed': { status: 204, body: '' },
      },
    });
    server = await serve({
      routes: {
        '/fresh.json': { body: fresh() },
        '/old.json': { body: { ...sample(), dateModified: '2020-01-31' } },
        '/wrong.json': { body: { ...fresh(), timeZone: 'Riga' } },
        '/broken.json': { body: '{"name": ', type: 'application/json' },
        '/absent.js': { status: 404, body: 'no' },
        '/old/atd-widgets.js': { status: 404, body: 'no' },
        '/typed/atd-widgets.js': { body: 'export {}', type: 'text/plain' },
        '/moved': { status: 308, body: '', headers: { location: '/feedback' } },
        '/feedback': { status: 204, body: '' },
        '/gone': { status: 404, body: '' },
        '/good': page(
          `${TAG}<atd-feedback-form src="/fresh.json" endpoint="/feedback"></atd-feedback-form>`,
        ),
        '/script-404': page(TAG, '<script type="module" src="/old/atd-widgets.js"></script>'),
        '/script-type': page(TAG, '<script type="module" src="/typed/atd-widgets.js"></script>'),
        '/pinned': page(
          TAG,
          `<script type="module" src="/cdn/atd-widgets.all.js" integrity="sha384-AAAA" crossorigin></script>`,
        ),
        '/two': page(TAG, SCRIPT + SCRIPT),
        '/no-script': { body: page(TAG), csp: "script-src 'none'" },
        '/no-connect': { body: page(TAG), csp: "default-src 'self'; connect-src 'none'" },
        '/no-style': {
          body: page(TAG, `${SCRIPT}<link rel="stylesheet" href="/cdn/atd-widgets.css">`),
          csp: "default-src 'self'; style-src https://elsewhere.example",
        },
        '/strict': {
          body: page(TAG),
          csp: "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'",
        },
        '/types': {
          body: page(TAG),
          csp: "require-trusted-types-for 'script'; trusted-types other",
        },
        '/cors': page(`<atd-opening-hours src="${other.url('/closed.json')}"></atd-opening-hours>`),
        '/cors-open': page(
          `<atd-opening-hours src="${other.url('/open.json')}"></atd-opening-hours>`,
        ),
        '/old': page('<atd-opening-hours src="/old.json"></atd-opening-hours>'),
        '/wrong': page('<atd-opening-hours src="/wrong.json"></atd-opening-hours>'),
        '/broken': page('<atd-opening-hours src="/broken.json"></atd-opening-hours>'),
        '/redirecting': page(
          '<atd-feedback-form src="/fresh.json" endpoint="/moved"></atd-feedback-form>',
        ),
        '/refusing': page(
          `<atd-feedback-form src="/fresh.json" endpoint="${other.url('/closed')}"></atd-feedback-form>`,
        ),
        '/filtered': page('<p>Darba laiks</p>'),
        '/shown': page('<p>&lt;atd-opening-hours>&lt;/atd-opening-hours></p>'),
        '/unclosed': page('<atd-opening-hours /><p>Viss pārējais</p>'),
        '/misspelt': page(
          '<atd-opening-hours src="/fresh.json" veiw="week" view="tabel"></atd-opening-hours>',
        ),
        '/hostile': page(
          '<atd-opening-hours src="/fresh.json" view="a&#27;[2J&#8238;b"></atd-opening-hours>',
        ),
        '/frame': hostPage({
          body: '<iframe src="/cdn/embed.html?widget=opening-hours"></iframe>',
        }),
        '/text': { body: 'plain', type: 'text/plain' },
        '/hanging': { body: '', delay: Infinity },
        '/loop': { status: 302, body: '', headers: { location: '/loop' } },
      },
    });
  });
  after(() => Promise.all([server.close(), other.close()]));

  const cases = [
    ['good', 0, /^ok +document +.*Piekrastes/m],
    ['strict', 0, /^ok +policy/m],
    ['cors-open', 0, /^ok +document/m],
    ['script-404', 1, /^error +script +.* answers 404/m],
    ['script-type', 1, /^error +script +.*"text\/plain"/m],
    ['pinned', 1, /^error +script +.*integrity/m],
    ['two', 0, /^warning +script +the page links 2 copies/m],
    ['no-script', 1, /^error +policy +.*blocks the script.*script-src 'none'/m],
    ['no-connect', 1, /^error +policy +.*blocks the document.*connect-src 'none'/m],
    ['no-style', 1, /^error +policy +.*blocks the style sheet/m],
    ['types', 1, /^error +policy +trusted-types does not allow lit-html/m],
    ['cors', 1, /^error +document +.*\(CORS\)/m],
    ['old', 0, /^warning +document +.*2020-01-31/m],
    ['wrong', 1, /^error +document +timeZone/m],
    ['broken', 1, /^error +document/m],
    ['redirecting', 1, /^error +endpoint +.*redirects to \/feedback/m],
    ['refusing', 1, /^error +endpoint +.*\(CORS/m],
    ['filtered', 1, /^error +tags +there is no tag/m],
    ['shown', 1, /^error +tags +the page shows <atd-opening-hours> as text/m],
    ['unclosed', 1, /^error +tags +<atd-opening-hours> has no end tag/m],
    ['misspelt', 0, /^warning +tags +<atd-opening-hours> has no attribute "veiw"/m],
    ['frame', 0, /^warning +frame +.*embed-parent/m],
    ['text', 1, /^error +page +.*"text\/plain"/m],
  ];
  for (const [name, code, expected] of cases) {
    it(`tells of a page: ${name}`, async () => {
      const result = await doctor(server.url(`/${name}`));
      assert.match(result.stdout, expected, result.stderr);
      assert.equal(result.code, code, result.stdout);
    });
  }

  it('sends nothing to the endpoint', () => {
    const methods = server.requests
      .filter(({ path }) => ['/feedback', '/moved'].includes(path))
      .map(({ method }) => method);
    assert.deepEqual([...new Set(methods)], ['OPTIONS']);
  });

  it('prints no control characters of a page', async () => {
    const { stdout } = await doctor(server.url('/hostile'));
    assert.match(stdout, /view="a \[2J b"/);
    assert.ok(!stdout.includes('\u001b') && !stdout.includes('\u202e'));
  });

  it('prints JSON for machines', async () => {
    const { stdout } = await doctor(server.url('/old'), '--json');
    const old = JSON.parse(stdout).find(({ state }) => state === 'warning');
    assert.deepEqual(Object.keys(old), ['subject', 'state', 'found', 'expected', 'advice']);
  });

  for (const [name, expected] of [
    ['hanging', /no answer within 10 seconds/],
    ['loop', /more than 5 redirects/],
    ['absent', /answers 404/],
  ]) {
    it(`fails in words where the page is ${name}`, async () => {
      const { code, stdout, stderr } = await doctor(server.url(`/${name}`));
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, expected);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});

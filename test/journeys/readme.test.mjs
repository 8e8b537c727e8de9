import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import { fence, fences } from '../setup/fences.mjs';
import { engines, hostPage, openPage, read, serve, untilLive } from './harness.mjs';

/** The hash of the file that a piece of HTML pins, as the package has it. */
function hashOf(html) {
  const { files } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8'));
  return files[/src="[^"]*atd-widgets\/(\d[^"]+)"/.exec(html)[1]];
}

const here = (html) => html.replaceAll('https://example.lv/atd-widgets/', '/cdn/');

describe('what the documents say', { concurrency: true }, () => {
  const [head, tag, source] = [fence('head'), fence('tag'), fence('source')];

  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      before(async () => {
        const inline = `<script type="module">${here(fence('page')).replace(
          'atd-widgets/opening-hours',
          '/cdn/atd-widgets.all.js',
        )}</script>`;
        server = await serve({
          routes: {
            '/': hostPage({ head: here(head), body: here(tag) }),
            '/styled': hostPage({
              head: `${here(head)}<style>${fence('colours')} ${fence('brand')}</style>`,
              body: here(tag),
            }),
            '/own': hostPage({ head: here(head), body: here(fence('own-hours')) }),
            '/channels': hostPage({ head: here(head), body: here(fence('channels')) }),
            '/rights': hostPage({ head: here(head), body: here(fence('rights')) }),
            '/feedback-form': hostPage({ head: here(head), body: here(fence('feedback')) }),
            '/elsewhere': hostPage({
              head: here(head) + source.replace(/https:.*json/, '/own.json'),
              body: here(tag),
            }),
            '/own.json': { body: JSON.parse(fence('document')) },
            '/script': hostPage({ body: inline }),
            '/placeholders': hostPage({ head: here(head), body: here(fence('placeholders')) }),
            '/lv': hostPage({
              head: here(head),
              body: here(fence('lv-attributes') + fence('lv-placeholder')),
            }),
            '/frame': hostPage({ body: here(fence('frame')) }),
            '/pinned': hostPage({
              body: here(fence('pinned')).replace('sha384-…', hashOf(fence('pinned'))),
            }),
            '/scriptless': hostPage({ body: here(tag) }),
          },
        });
        page = await openPage(engine);
      });

      it('to paste shows the hours, and every file it names is there', async () => {
        await page.goto(server.url('/'));
        await untilLive(page);
        assert.equal((await read(page)).rows.length, 4);
        const named = [...here(head).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path);
        assert.deepEqual(named, ['/cdn/atd-widgets.js']);
        for (const path of named) {
          assert.ok(server.requests.some((asked) => asked.path === path));
          assert.equal((await fetch(server.url(path))).status, 200);
        }
      });

      it('to write inside the tag is what the standard says', async () => {
        await page.goto(server.url('/scriptless'));
        const own = await page.evaluate(
          () => document.querySelector('atd-opening-hours').innerText,
        );
        await page.goto(server.url('/'));
        await untilLive(page);
        const shown = (await read(page)).rows.join(' ');
        const times = own.match(/\d{1,2}\.\d\d–\d{1,2}\.\d\d/g);
        assert.equal(times.length, 6);
        for (const time of times) assert.ok(shown.includes(time), `${time} is not shown`);
      });

      it('to write hours into the tag shows them, under the name given', async () => {
        await page.goto(server.url('/own'));
        await untilLive(page);
        const shown = await page.evaluate(
          () => document.querySelector('atd-opening-hours').shadowRoot.textContent,
        );
        assert.match(shown, /Novada bibliotēka/);
        assert.match(shown, /10\.00–18\.00/);
        assert.doesNotMatch(shown, /Autotransporta/);
      });

      it('to take feedback shows the form, with what becomes of it', async () => {
        await page.goto(server.url('/feedback-form'));
        const shown = await page.waitFor(async () => {
          const element = document.querySelector('atd-feedback-form');
          await element.ready;
          return element.shadowRoot.querySelector('form') && element.innerText;
        });
        assert.match(shown, /Ziņojumu lasa/);
      });

      it('to name an address shows the document that is there', async () => {
        await page.goto(server.url('/elsewhere'));
        const shown = await page.waitFor(async () => {
          const element = document.querySelector('atd-opening-hours');
          await element.ready;
          return element.shadowRoot.textContent;
        });
        assert.match(shown, /Novada bibliotēka/);
        assert.match(shown, /pēc pieraksta/);
        assert.doesNotMatch(shown, /Autotransporta/);
      });

      it('to paste shows the channels by which services are requested', async () => {
        await page.goto(server.url('/channels'));
        const titles = await page.waitFor(async () => {
          const element = document.querySelector('atd-service-channels');
          await element.ready;
          return [...element.shadowRoot.querySelectorAll('h3')].map((each) =>
            each.innerText.trim(),
          );
        });
        assert.deepEqual(titles, [
          'Klātienē',
          'E-pakalpojumu portāls e.atd.lv',
          'Portāls latvija.lv',
          'Pa pastu',
          'Pa elektronisko pastu',
        ]);
      });

      it('to paste shows client rights', async () => {
        await page.goto(server.url('/rights#tiesibas-3'));
        await page.waitFor(() => {
          const { shadowRoot } = document.querySelector('atd-client-rights');
          return shadowRoot?.activeElement?.id === 'tiesibas-3';
        });
        const titles = await page.evaluate(() =>
          [...document.querySelector('atd-client-rights').shadowRoot.querySelectorAll('h3')].map(
            ({ textContent }) => textContent.trim(),
          ),
        );
        assert.deepEqual(titles, [
          'Klientam ir tiesības sagaidīt, ka darbinieki:',
          'Lai sadarbība ar klientu būtu veiksmīga, sagaidām, ka klients:',
        ]);
      });

      it('to paste where tags are taken away shows the hours, and the link is kept', async () => {
        await page.goto(server.url('/placeholders'));
        await untilLive(page);
        assert.deepEqual(await page.evaluate(officesAndViews), [
          ['riga', 'compact'],
          ['', 'badge'],
        ]);
      });

      it('to paste in Latvian shows the hours', async () => {
        await page.goto(server.url('/lv'));
        await untilLive(page);
        assert.deepEqual(await page.evaluate(officesAndViews), [
          ['riga', 'compact'],
          ['riga', 'compact'],
        ]);
      });

      it('to paste where only frames are allowed shows the hours, as high as they are', async () => {
        await page.goto(server.url('/frame'));
        await page.waitFor(() => {
          const frame = document.querySelector('iframe');
          const element = frame.contentDocument.querySelector('atd-opening-hours');
          return Boolean(element?.status) && frame.style.height !== '';
        });
      });

      it('to paste where scripts are pinned shows the hours', async () => {
        await page.goto(server.url('/pinned'));
        await untilLive(page);
        assert.equal((await read(page)).rows.length, 4);
      });

      it('about colours and parts takes effect', async () => {
        await page.goto(server.url('/styled'));
        await untilLive(page);
        const styles = await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('atd-opening-hours');
          const of = (selector) => getComputedStyle(shadowRoot.querySelector(selector));
          return {
            font: of('[part~="heading"]').fontFamily,
            link: of('a').color,
            radius: of('[part~="status"]').borderTopRightRadius,
            space: of('[part~="base"]').rowGap,
          };
        });
        assert.match(styles.font, /^"?Georgia/);
        assert.deepEqual(styles, {
          ...styles,
          link: 'rgb(107, 47, 160)',
          radius: '0px',
          space: '16px',
        });
      });

      it('to run in a page runs', async () => {
        await page.goto(server.url('/script'));
        await untilLive(page);
        const offices = (await read(page)).offices;
        assert.match(offices, /Rīga/);
        assert.doesNotMatch(offices, /Cēsis/);
      });
    });
  }

  it('to write as a document reads without a fault', () => {
    const { standard, issues } = parseStandard(fence('document'));
    assert.deepEqual(issues, []);
    assert.equal(standard.offices.length, 2);
  });

  for (const script of fences('node')) {
    it(`to run in Node prints what is written beside it: ${script.split('\n')[0]}`, () => {
      const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        encoding: 'utf8',
        env: { ...process.env, NODE_OPTIONS: '', TZ: 'Pacific/Chatham' },
      });
      const promised = [...script.matchAll(/console\.log\(.*\);(?: \/\/ (.*))?$/gm)];
      const lines = printed.trimEnd().split('\n');
      assert.equal(lines.length, promised.length);
      assert.ok(promised.length > 0);
      promised.forEach(([, line], index) => {
        if (line !== undefined) assert.equal(lines[index], line);
      });
    });
  }
});

/** Runs in the page. */
function officesAndViews() {
  return [...document.querySelectorAll('atd-opening-hours')].map(({ office, view }) => [
    office,
    view,
  ]);
}

// What style sheets of pages do to everything on them must neither distort nor hide the elements; what a page
// says to the elements must reach them.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, hostPage, loader, openPage, serve, untilLive } from './harness.mjs';

const body = [
  ...['table', 'week', 'compact', 'badge'].map(
    (view) => `<atd-opening-hours view="${view}" now="2026-11-17T16:10"></atd-opening-hours>`,
  ),
  '<atd-service-channels></atd-service-channels>',
  '<atd-client-rights></atd-client-rights>',
  '<atd-client-rights view="accordion" lang="en"></atd-client-rights>',
  '<atd-feedback-form endpoint="/feedback" draft="off"></atd-feedback-form>',
].join('');

const tags = 'atd-opening-hours, atd-service-channels, atd-client-rights, atd-feedback-form';

const distortion = `
  line-height: 4; letter-spacing: 0.3em; word-spacing: 1em; text-transform: uppercase;
  text-indent: 5em; text-align: right; white-space: pre;`;

/** Style sheets after which the elements look as they do without. */
const sheets = {
  'takes back all styles': '* { all: unset }',
  'takes back all styles, and means it': '* { all: unset !important }',
  'measures boxes the old way':
    '*, *::before, *::after { box-sizing: content-box !important; min-inline-size: 0 }',
  'makes a rem of ten pixels': 'html { font-size: 62.5% } body { font-size: 1.6rem }',
  'distorts all text': `body { ${distortion} }`,
  'distorts the text of every tag': `body, body * { ${distortion.replaceAll(';', ' !important;')} }`,
  'hides what the elements are made of':
    'div, p, ul, li, table, section, form { display: none !important }',
  'goes from right to left': 'html { direction: rtl }',
};

describe('a page whose style sheet', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      before(async () => {
        page = await openPage(engine);
        server = await serve();
      });

      /** The widths to try: a phone, or as narrow as this browser's window gets, and a desk. */
      const widths = [320, 1024];
      const open = async (css, dir = 'ltr', content = body) => {
        server.route('/page.css', `body { margin: 0 } ${css}`);
        const head = `<link rel="stylesheet" href="/page.css">${loader}`;
        const text = hostPage({ head, body: content }).replace('<html', `<html dir="${dir}"`);
        server.route('/', text);
        await page.goto(server.url('/'));
        await page.waitFor(async (tags) => {
          const all = [...document.querySelectorAll(tags)];
          await Promise.all(all.map(({ ready }) => ready));
          return all.every(({ shadowRoot }) => shadowRoot?.querySelector('[part="base"]'));
        }, tags);
        await untilLive(page);
      };

      const ordinary = new Map();
      before(async () => {
        await open('');
        for (const width of widths) {
          await page.resize(width, 700);
          ordinary.set(width, await page.evaluate(boxes, tags));
        }
      });

      for (const [what, css] of Object.entries(sheets)) {
        const dir = css.includes('rtl') ? 'rtl' : 'ltr';
        it(`${what} has the elements as any page has them`, async () => {
          await open(css, dir);
          for (const width of widths) {
            await page.resize(width, 700);
            assert.deepEqual(await page.evaluate(overflow, tags), [], `${width}`);
            const found = await page.evaluate(boxes, tags);
            assert.deepEqual(different(found, ordinary.get(width)), [], `${width}`);
          }
          await page.click('atd-feedback-form >>> textarea');
          await page.type('Paldies!');
          const written = await page.evaluate(
            () =>
              document.querySelector('atd-feedback-form').shadowRoot.querySelector('textarea')
                .value,
          );
          assert.equal(written, 'Paldies!');
        });
      }

      it('has a font of its own, however large, gives it to the elements, and they keep to their width', async () => {
        await open('body { font: italic 900 2.5rem/1 fantasy; color: rgb(1, 2, 3) }');
        await page.resize(320, 700);
        assert.deepEqual(await page.evaluate(overflow, tags), []);
        assert.deepEqual(
          await look(['fontStyle', 'fontSize', 'fontFamily', 'color']),
          everywhere({
            fontStyle: 'italic',
            fontSize: '40px',
            fontFamily: 'fantasy',
            color: 'rgb(1, 2, 3)',
          }),
        );
      });

      it('hides or shields what is on it has them hidden and shielded too', async () => {
        await open('body { visibility: hidden; pointer-events: none }');
        assert.deepEqual(
          await look(['visibility', 'pointerEvents']),
          everywhere({ visibility: 'hidden', pointerEvents: 'none' }),
        );
      });

      it('does not want an element has it out of the way, by a rule or by the attribute', async () => {
        const tag = (more) => `<atd-opening-hours ${more}></atd-opening-hours>`;
        const rule =
          '.gone { display: none } atd-opening-hours { display: block } * { all: unset }';
        await open(rule, 'ltr', tag('') + tag('hidden') + tag('class="gone"'));
        const rooms = () =>
          [...document.querySelectorAll('atd-opening-hours')].map(
            ({ shadowRoot }) =>
              shadowRoot.querySelector('[part="base"]').getClientRects().length > 0,
          );
        assert.deepEqual(await page.evaluate(rooms), [true, false, false]);
      });

      it('speaks to the elements is heard, even if it takes back everything else', async () => {
        await open(`
          * { all: unset !important }
          :root { --atd-color-link: rgb(1, 2, 3); --atd-space: 40px }
          ::part(base) { letter-spacing: 2px; line-height: 3; text-transform: uppercase }
          ::part(heading) { color: rgb(4, 5, 6) }`);
        assert.deepEqual(
          await look(['letterSpacing', 'textTransform']),
          everywhere({ letterSpacing: '2px', textTransform: 'uppercase' }),
        );
        const { gap, heading, link } = await page.evaluate(() => {
          const of = (tag, selector) =>
            getComputedStyle(document.querySelector(tag).shadowRoot.querySelector(selector));
          return {
            gap: of('atd-opening-hours', '[part="base"]').rowGap,
            heading: of('atd-client-rights', '[part="heading"]').color,
            link: of('atd-service-channels', 'a').color,
          };
        });
        assert.deepEqual([gap, heading, link], ['40px', 'rgb(4, 5, 6)', 'rgb(1, 2, 3)']);
      });

      const everywhere = (style) => body.match(/<atd/g).map(() => style);
      const look = (names) =>
        page.evaluate(
          (tags, which) =>
            [...document.querySelectorAll(tags)].map(({ shadowRoot }) => {
              const style = getComputedStyle(shadowRoot.querySelector('[part="base"]'));
              return Object.fromEntries(which.map((name) => [name, style[name]]));
            }),
          tags,
          names,
        );
    });
  }
});

/** Engines round the places of boxes that begin between pixels. */
function different(found, expected) {
  assert.equal(found.length, expected.length);
  return found.filter(({ box }, index) =>
    box.some((value, side) => Math.abs(value - expected[index].box[side]) > 1),
  );
}

// The rest runs in the page.

/** Where every box of the elements is, within its element. */
function boxes(tags) {
  return [...document.querySelectorAll(tags)].flatMap(({ localName, shadowRoot }) => {
    const base = shadowRoot.querySelector('[part="base"]');
    const { left, top } = base.getBoundingClientRect();
    return [base, ...base.querySelectorAll('*')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      const name = `${localName} ${each.localName} ${each.part}`;
      // What is not there is at no place.
      return { name, box: width + height > 0 ? [x - left, y - top, width, height] : [0, 0, 0, 0] };
    });
  });
}

/** What is wider than its element, or than the window. */
function overflow(tags) {
  const { scrollWidth, clientWidth } = document.documentElement;
  // Half of the line beside today stands outside of its table, and WebKit scrolls to it from right to left.
  const page = scrollWidth > clientWidth + 2 ? [`page: ${scrollWidth} > ${clientWidth}`] : [];
  return page.concat(
    [...document.querySelectorAll(tags)].flatMap(({ localName, shadowRoot }) => {
      const base = shadowRoot.querySelector('[part="base"]');
      const { left, right } = base.getBoundingClientRect();
      return [...base.querySelectorAll('*')]
        .filter((each) => !each.closest('.visually-hidden, .honeypot'))
        .filter((each) => {
          const { left: start, right: end, width } = each.getBoundingClientRect();
          return width > 0 && (start < left - 1 || end > right + 1);
        })
        .map((each) => `${localName} ${each.localName} ${each.textContent.trim().slice(0, 40)}`);
    }),
  );
}

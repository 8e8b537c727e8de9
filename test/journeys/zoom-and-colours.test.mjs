import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, before, describe, it } from 'node:test';
import { examples, exampleMarkup } from '../../demo/pages/examples.js';
import { hostPage, loader, openPage, serve, untilLive } from './harness.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const views = ['table', 'week', 'compact', 'badge'];

/** Elements in a row, each with its name as id. */
const rows = (list) =>
  list.map((each) => `<section id="${each.name}">${exampleMarkup(each)}</section>`).join('');

/** Changes to come, long sentences, a holiday. */
const moments = ['2026-06-22T10:00', '2026-11-17T16:10', '2026-12-23T18:00'];
const busy = views.flatMap((view) =>
  ['lv', 'en'].flatMap((lang) =>
    moments.map((now) => ({
      name: `${view}-${lang}-${now.slice(5, 10)}`,
      lang,
      attributes: { view, now },
    })),
  ),
);
const everything = rows([...examples, ...busy]);

const states = {
  open: '2026-11-25T10:00',
  soon: '2026-11-25T16:10',
  break: '2026-11-25T12:10',
  closed: '2026-11-28T12:00',
  doubtful: '2026-06-22T10:00',
};
const statuses = rows(
  views.flatMap((view) =>
    Object.entries(states).map(([state, now]) => ({
      name: `${view}-${state}`,
      lang: 'lv',
      attributes: { view, now },
    })),
  ),
);

describe('whatever the eyes need', () => {
  let page;
  let server;
  let emulate;

  before(async () => {
    const ground = 'background: Canvas; color: CanvasText';
    server = await serve({
      routes: {
        '/everything': hostPage({ head: loader, body: everything }),
        '/statuses': hostPage({ head: loader, body: statuses }),
        ...Object.fromEntries(
          ['light', 'dark'].map((scheme) => [
            `/${scheme}`,
            hostPage({
              head: loader,
              body: `<main style="color-scheme: ${scheme}; ${ground}">${everything}</main>`,
            }),
          ]),
        ),
      },
    });
    page = await openPage('chromium', undefined, { timeZone: 'Europe/Riga' });
    // Puppeteer itself knows nothing of forced colours.
    const session = await page.puppeteer.createCDPSession();
    emulate = (media) => session.send('Emulation.setEmulatedMedia', media);
  });

  const open = async (path, viewport = { width: 1024, height: 768 }) => {
    await page.puppeteer.setViewport(viewport);
    await page.goto(server.url(path));
    await untilLive(page);
  };

  afterEach(() => emulate({ media: '', features: [{ name: 'forced-colors', value: '' }] }));

  /** Names of the examples for which the question is answered with yes, and the answer. */
  const findAll = (question) =>
    page.evaluate(`[...document.querySelectorAll('section')].flatMap((section) => {
      const element = section.firstElementChild;
      const answer = (${question})(element.shadowRoot, element);
      return answer ? [section.id + ': ' + answer] : [];
    })`);

  for (const zoom of [4, 5]) {
    it(`at ${zoom * 100} % nothing has to be scrolled sideways`, async () => {
      const viewport = { width: Math.floor(1280 / zoom), height: 256, deviceScaleFactor: zoom };
      await open('/everything', viewport);
      const sizes = await page.evaluate(() => ({
        content: document.scrollingElement.scrollWidth,
        room: document.scrollingElement.clientWidth,
      }));
      assert.equal(sizes.content, sizes.room);
      const cut = await findAll((root) => {
        const right = Math.ceil(root.host.getBoundingClientRect().right);
        const outside = [...root.querySelectorAll('*')].filter(
          (each) =>
            !each.closest('.visually-hidden') &&
            Math.floor(each.getBoundingClientRect().right) > right,
        );
        return outside.map(({ localName, textContent }) => localName + ' ' + textContent).join();
      });
      assert.deepEqual(cut, []);
    });
  }

  it('text enlarged to 200 % by the reader alone does not run out of its box', async () => {
    await open('/everything', { width: 640, height: 480 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.scrollingElement;
      return { scrollWidth, clientWidth };
    });
    assert.equal(scrollWidth, clientWidth);
    const clipped = await findAll((root) =>
      [...root.querySelectorAll('*')]
        .filter(
          (each) =>
            each.matches(':not(.visually-hidden)') && each.scrollWidth > each.clientWidth + 1,
        )
        .filter((each) => getComputedStyle(each).overflowX === 'hidden')
        .map(({ localName }) => localName)
        .join(),
    );
    assert.deepEqual(clipped, []);
  });

  it("spacing of letters, words and lines as WCAG's 1.4.12 asks for it does no harm", async () => {
    await open('/everything', { width: 320, height: 640 });
    await page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('atd-opening-hours')) {
        const spacing = document.createElement('style');
        spacing.textContent = `
          * { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }
          p { margin-block-end: 2em }
        `.replaceAll(/( }|;)/g, ' !important$1');
        shadowRoot.append(spacing);
      }
    });
    const width = () => document.scrollingElement.scrollWidth;
    assert.equal(await page.evaluate(width), 320);
  });

  for (const scheme of ['light', 'dark']) {
    it(`on a ${scheme} ground every text stands out enough`, async () => {
      await open(`/${scheme}`);
      await page.puppeteer.evaluate(axe);
      const { violations, passes } = await page.evaluate(async () => {
        const results = await window.axe.run('main', { runOnly: ['color-contrast'] });
        return {
          violations: results.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
          passes: results.passes.flatMap(({ nodes }) => nodes).length,
        };
      });
      assert.deepEqual(violations, []);
      assert.ok(passes > 500, `axe has looked at ${passes} texts only`);
    });

    it(`on a ${scheme} ground every sign of the status stands out enough`, async () => {
      await open(`/${scheme}`);
      assert.deepEqual(await findAll(faintSign), []);
    });
  }

  it("in forced colours sign and sentence of every status are there, in the reader's colours", async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    await open('/statuses');
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
    assert.deepEqual(await findAll(faintSign), []);
    const invisible = await findAll((root) => {
      const sentence = root.querySelector('.sentence span');
      const { color } = getComputedStyle(sentence);
      const { width, height } = sentence.getBoundingClientRect();
      const isSeen = width > 0 && height > 0 && !/^transparent|^rgba.*, 0\)$|\/ 0\)$/.test(color);
      return isSeen ? '' : color;
    });
    assert.deepEqual(invisible, []);
  });

  it('on paper there is no status, but the date of the data and the coming changes', async () => {
    await emulate({ media: 'print' });
    await open('/everything');
    const wrong = await findAll((root, element) => {
      const isSeen = (selector) =>
        [...root.querySelectorAll(selector)].some(
          (each) => each.checkVisibility() && each.getClientRects().length > 0,
        );
      const isExpected = {
        '.sentence, .icon': false,
        // What was written into the tag has the date of the page.
        '.data-date': !element.hasAttribute('hours'),
        '[part~="heading"]': element.view !== 'badge',
        '[part~="changes"]': root.querySelector('[part~="changes"]') !== null,
      };
      return Object.entries(isExpected)
        .filter(([selector, expected]) => isSeen(selector) !== expected)
        .map(([selector]) => selector)
        .join('; ');
    });
    assert.deepEqual(wrong, []);
    // The rows of a week have the changes of its days.
    const told = await findAll(
      (root) => root.querySelector('[part~="changes"], [part~="note"]')?.innerText,
    );
    for (const { name } of busy) {
      assert.ok(
        told.some((each) => each.startsWith(`${name}: `)),
        `${name} tells no changes`,
      );
    }
  });
});

/** In the page: what is wrong with the sign of a status, by the contrast of 3 to 1 for graphics. */
function faintSign(root) {
  const icon = root.querySelector('.icon');
  if (!icon) return 'no sign';
  const { width, height } = icon.getBoundingClientRect();
  if (width < 8 || height < 8) return 'no size';
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const layers = [];
  for (let at = icon; at; at = at.parentElement ?? at.getRootNode().host) {
    layers.unshift(getComputedStyle(at).backgroundColor);
  }
  const paint = (colours) => {
    for (const colour of ['#fff', ...colours]) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, bright] = [paint(layers), paint([...layers, getComputedStyle(icon).color])].sort(
    (a, b) => a - b,
  );
  const contrast = (bright + 0.05) / (dark + 0.05);
  return contrast >= 3 ? '' : `contrast ${contrast.toFixed(2)}`;
}

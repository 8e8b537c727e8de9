/** Frames in other people's pages: they are as high as their content, and nobody else decides that. */
import { aTimeout, expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import '../../../components/embedding/embed-parent.js';

const ADDRESS = new URL('./frame/embed.html', import.meta.url).href;

afterEach(() => fixtureCleanup());

async function showFrame(css: string, query = 'widget=opening-hours&office=riga&view=compact') {
  const room = await fixture<HTMLElement>(
    `<div><style>${css}</style><iframe title="Darba laiks" width="300" height="2000" src="${ADDRESS}?${query}"></iframe></div>`,
  );
  return room.querySelector('iframe')!;
}

const inner = (frame: HTMLIFrameElement) => frame.contentDocument!.documentElement;
const isAdjusted = (frame: HTMLIFrameElement) =>
  waitUntil(() => frame.style.height !== '' && frame.offsetHeight < 1500, 'no height', {
    timeout: 30_000,
  });

const send = (source: Window | null, height: unknown, origin = location.origin) => {
  const data = { type: 'atd-widgets:height', height };
  dispatchEvent(new MessageEvent('message', { data, source, origin }));
};

describe('a frame', () => {
  for (const [page, css] of [
    ['a page without styles', ''],
    ['a page with border-box everywhere', '*{box-sizing:border-box}'],
    [
      'a page that frames it thickly',
      '*{box-sizing:border-box} iframe{border:7.5px solid;padding:11px}',
    ],
    ['a page that frames it thickly, content-box', 'iframe{border:7.5px solid;padding:11px}'],
  ] as const) {
    it(`has neither a scroll bar nor an empty strip in ${page}`, async () => {
      const frame = await showFrame(css);
      await isAdjusted(frame);
      await aTimeout(200);
      const missing = inner(frame).scrollHeight - frame.contentWindow!.innerHeight;
      expect(missing).to.be.at.most(0);
      expect(inner(frame).getBoundingClientRect().height).to.be.above(
        frame.contentWindow!.innerHeight - 2,
      );
    });
  }

  it('keeps its height until there is something in it', async () => {
    const frame = await showFrame('');
    const heights = new Set<number>();
    const observer = new ResizeObserver(() => heights.add(frame.offsetHeight));
    observer.observe(frame);
    await isAdjusted(frame);
    observer.disconnect();
    expect(Math.min(...heights)).to.be.above(40);
  });

  it('requests nothing from other hosts, also where an address of its own leads there', async () => {
    const frame = await showFrame('');
    await isAdjusted(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const refused: string[] = [];
    page.document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI, effectiveDirective }) =>
        refused.push(`${effectiveDirective} ${new URL(blockedURI).host}`),
    );
    const outcome = await page.fetch('http://127.0.0.2:1/feedback').catch(() => 'refused');
    await aTimeout(50);
    expect([outcome, refused]).to.deep.equal(['refused', ['connect-src 127.0.0.2:1']]);
    expect((await page.fetch('/package.json')).ok).to.be.true;
  });

  it('is found in a shadow root', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = `<iframe title="Darba laiks" height="2000" src="${ADDRESS}?widget=opening-hours&view=badge"></iframe>`;
    await isAdjusted(root.querySelector('iframe')!);
  });

  describe('whose height', () => {
    let frame: HTMLIFrameElement;
    beforeEach(async () => {
      frame = await showFrame('');
      await isAdjusted(frame);
      await aTimeout(200);
    });

    for (const height of [0, -1, NaN, Infinity, '500', null, undefined]) {
      it(`is no height stays as it was: ${String(height)}`, () => {
        const before = frame.style.height;
        send(frame.contentWindow, height);
        expect(frame.style.height).to.equal(before);
      });
    }

    it('is more than any widget has is limited', () => {
      send(frame.contentWindow, 1e9);
      expect(frame.style.height).to.equal('20000px');
    });

    it('is set by another window stays as it was', async () => {
      const before = frame.style.height;
      send(window, 777);
      send(null, 777);
      const other = (await fixture<HTMLElement>(`<div><iframe title="other"></iframe></div>`))
        .firstElementChild as HTMLIFrameElement;
      send(other.contentWindow, 777);
      expect([frame.style.height, other.style.height]).to.deep.equal([before, '']);
    });

    it('is set by a page of another host, to which the frame has been led, stays as it was', () => {
      const before = frame.style.height;
      send(frame.contentWindow, 777, 'https://elsewhere.example');
      send(frame.contentWindow, 777, 'null');
      expect(frame.style.height).to.equal(before);
      send(frame.contentWindow, 777);
      expect(frame.style.height).to.equal('777px');
    });

    it('is set from a sandbox without an origin of its own is heard', () => {
      frame.setAttribute('sandbox', 'allow-scripts');
      send(frame.contentWindow, 777, 'null');
      expect(frame.style.height).to.equal('777px');
    });
  });
});

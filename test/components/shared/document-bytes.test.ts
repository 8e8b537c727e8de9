/** Documents in another encoding than UTF-8, and documents that are not JSON: the last good copy stays. */
import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/opening-hours/define.js';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { device } from '../../../components/shared/time/device.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { writeStandard } from '../../../src/standard/document/write.js';

const good = JSON.stringify(
  {
    ...writeStandard(atd),
    identifier: 'pasvaldiba',
    name: { lv: 'Jūras pašvaldība' },
    dateModified: '2026-11-20',
  },
  null,
  2,
);

/** windows-1257, "ANSI" on a Latvian computer: one byte for each letter of the name. */
function ansi(text: string): Uint8Array<ArrayBuffer> {
  const codes: Record<string, number> = { ū: 0xfb, š: 0xf0, ī: 0xee };
  const characters = Array.from(
    text,
    (each) => codes[each] ?? (each < '\u0080' ? each.charCodeAt(0) : 63),
  );
  return Uint8Array.from(characters);
}

describe('the bytes of a document', () => {
  let answer: () => Response;
  let address: string;
  let warnings: sinon.SinonStub;
  let ahead = 0;
  let count = 0;

  const logged = (): string => warnings.args.flat().join('\n');

  async function shown(): Promise<AtdOpeningHours> {
    const root = await fixture<HTMLElement>('<div></div>');
    root.innerHTML = `<atd-opening-hours src="${address}">savs saturs</atd-opening-hours>`;
    const element = root.querySelector('atd-opening-hours')!;
    await element.ready;
    return element;
  }

  beforeEach(() => {
    address = `/bytes-${Date.now()}-${count++}.json`;
    ahead = 0;
    sinon.stub(device, 'now').callsFake(() => Date.now() + ahead);
    const real = window.fetch;
    sinon.stub(window, 'fetch').callsFake((input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      return url.includes('/bytes-') ? Promise.resolve(answer()) : real(input, init);
    });
    warnings = sinon.stub(console, 'warn');
  });

  afterEach(() => {
    fixtureCleanup();
    sinon.restore();
  });

  it('are refused where they are not UTF-8, with the place', async () => {
    answer = () => new Response(ansi(good));
    const element = await shown();
    await waitUntil(() => logged().includes('UTF-8'), 'it is logged', { timeout: 20_000 });
    const at = good.indexOf('ūras');
    const line = good.slice(0, at).split('\n').length;
    expect(logged()).to.contain(`it is not UTF-8 at byte ${at}, line ${line}, after `);
    expect(element.shadowRoot?.textContent ?? '').not.to.contain('\ufffd');
    expect(localStorage.getItem(`atd-widgets:${new URL(address, location.href).href}`)).to.equal(
      null,
    );
  });

  it('are refused where they end within a character, and where they are UTF-16', async () => {
    for (const bytes of [
      new TextEncoder().encode(good.slice(0, good.indexOf('ūras') + 1)).slice(0, -1),
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from(good, (each) => [each.charCodeAt(0) & 255, 0]).flat(),
      ]),
    ]) {
      address += '?next';
      warnings.resetHistory();
      answer = () => new Response(bytes);
      await shown();
      await waitUntil(() => logged().includes('it is not UTF-8 at byte'), 'it is logged', {
        timeout: 20_000,
      });
    }
  });

  it('may begin with a byte order mark', async () => {
    answer = () => new Response(`\uFEFF${good}`);
    const element = await shown();
    expect(element.shadowRoot?.textContent).to.contain('Jūras pašvaldība');
    expect(logged()).to.equal('');
  });

  for (const [what, bytes, message] of [
    ['are in another encoding', ansi(good), /it is not UTF-8 at byte \d+, line \d+/],
    [
      'are not JSON',
      good.replace(/\}$/, ',}'),
      /not JSON at line \d+, column 1: ,\}.*no comma before \}/s,
    ],
  ] as const) {
    it(`leave the last good copy in place where they ${what} from now on`, async () => {
      answer = () => new Response(good);
      const element = await shown();
      const key = `atd-widgets:${new URL(address, location.href).href}`;
      await waitUntil(() => localStorage.getItem(key) !== null, 'it is stored');
      const kept = localStorage.getItem(key);
      answer = () => new Response(bytes);
      ahead += 120_000;
      window.dispatchEvent(new Event('focus'));
      await waitUntil(() => message.test(logged()), 'it is logged', { timeout: 20_000 });
      expect(element.shadowRoot?.textContent).to.contain('Jūras pašvaldība');
      expect(localStorage.getItem(key)).to.equal(kept);
    });
  }
});

/** Tags without an end tag, which contain what follows them in the page. */
import { expect, fixtureCleanup, nextFrame } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/index.js';
import { TAGS } from '../../../components/attributes/lists.js';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';

let warned: sinon.SinonStub;
let room: HTMLElement;
beforeEach(() => {
  warned = sinon.stub(console, 'warn');
  room = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  sinon.restore();
  room.remove();
  fixtureCleanup();
});
const warnings = () =>
  warned
    .getCalls()
    .flatMap(({ args }) => (String(args[0]).includes('end tag') ? [String(args[0])] : []));

/** Parses a page as the browser does, and waits for the elements in it. */
async function show(html: string): Promise<AtdElement[]> {
  room.innerHTML = html;
  const elements = [...room.querySelectorAll<AtdElement>(TAGS.join())];
  await Promise.all(elements.map(({ ready }) => ready));
  await messagesLogged();
  return elements;
}
const isShown = (selector: string) => room.querySelector(selector)!.checkVisibility();

describe('a tag that is closed as if it were XML', () => {
  for (const tag of TAGS) {
    it(`shows what it has swallowed below itself, and its console names the cause: ${tag}`, async () => {
      const [element] = await show(`<${tag} /><main><h1>Jaunumi</h1></main>`);
      expect(room.querySelector('main')?.parentElement === element).to.be.true;
      expect(isShown('h1')).to.be.true;
      expect(element!.shadowRoot!.querySelector('[part~="base"]')!.checkVisibility()).to.be.true;
      expect(warnings().length).to.equal(1);
      expect(warnings()[0])
        .to.contain(`<${tag}>: the tag contains <main>`)
        .and.contain(`<${tag}></${tag}>`);
    });
  }

  it('goes on showing it when its content changes', async () => {
    const [element] = await show('<atd-opening-hours /><p>Teksts</p><footer>Lapas beigas</footer>');
    for (const view of ['badge', 'week', 'table']) {
      element!.setAttribute('view', view);
      await element!.updateComplete;
      await nextFrame();
      expect(isShown('footer')).to.be.true;
    }
    expect(warnings().length).to.equal(1);
  });

  it('is named once for each element, where several contain each other', async () => {
    await show('<atd-opening-hours view="badge" /><atd-client-rights /><p>Teksts</p>');
    expect(warnings().length).to.equal(1);
    expect(warnings()[0]).to.contain('<atd-opening-hours>: the tag contains <atd-client-rights>');
    expect(isShown('atd-client-rights')).to.be.true;
  });
});

describe('a tag with content of its own', () => {
  for (const content of [
    '<p>8.30–12.00</p><p><a href="https://www.atd.lv/">Darba laiks</a></p>',
    '<div><h3>Rīga</h3><table><tbody><tr><th>Pirmdiena</th><td>8.30–12.00</td></tr></tbody></table></div>',
    '<details><summary>Rīga</summary><dl><dt>Tālrunis</dt><dd>67280485</dd></dl></details>',
    '<nav><ul><li>E-pasts</li></ul></nav><form action="/feedback"><textarea></textarea></form>',
    '<article><header>Kontakti</header><footer>2026</footer></article><script type="application/ld+json">{}</script>',
    '<section><h2>Darba laiks</h2><footer>2026</footer></section><ol><li>Viens</li></ol>',
  ]) {
    it(`hides that, and says nothing: ${content}`, async () => {
      await show(`<atd-opening-hours>${content}</atd-opening-hours><main>Lapa</main>`);
      expect(isShown('atd-opening-hours > :first-child')).to.be.false;
      expect(warnings()).to.deep.equal([]);
    });
  }
});

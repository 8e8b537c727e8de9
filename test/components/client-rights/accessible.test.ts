/** Runs axe on every state, in both languages and both colour schemes; it is a minimum, not a proof. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { all, showRights, texts } from '../../support/client-rights.js';

afterEach(() => fixtureCleanup());

const page = (scheme: string, attributes: string) => `
  <main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
    <h1>Par mums</h1>
    <atd-client-rights ${attributes}></atd-client-rights>
  </main>`;

describe('every state', () => {
  for (const scheme of ['light', 'dark']) {
    for (const lang of ['lv', 'en']) {
      for (const view of ['list', 'accordion']) {
        it(`${view} in ${lang}, ${scheme}, is without fault to axe`, async () => {
          const element = await showRights(page(scheme, `lang="${lang}" view="${view}"`));
          await expect(element.closest('main')).to.be.accessible();
          const ids = all(element, '[id]').map(({ id }) => id);
          for (const reference of all(element, '[aria-describedby]')) {
            expect(ids).to.include(reference.getAttribute('aria-describedby'));
          }
          expect(new Set(ids).size).to.equal(ids.length);
        });
      }
    }
  }

  it('keeps closed text in the document, for the browser to search', async () => {
    const element = await showRights(page('light', 'view="accordion"'));
    expect(all(element, 'details[open]')).to.deep.equal([]);
    expect(texts(element, 'details .text')).to.have.length(28);
  });

  it('leaves the reader’s own opening alone', async () => {
    const element = await showRights(page('light', 'view="accordion"'));
    const [values] = all(element, 'details') as HTMLDetailsElement[];
    values!.open = true;
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(values!.open).to.be.true;
  });
});

/** Runs axe on every example, in both languages and both colour schemes; it is a minimum, not a proof. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { examples, exampleMarkup, type Example } from '../../../demo/pages/examples.js';
import { show } from '../../support/opening-hours.js';

/** An example speaks its own language, and the other one of the two as well. */
function inBothLanguages(example: Example): Example[] {
  return [example, { ...example, lang: example.lang.startsWith('en') ? 'lv' : 'en' }];
}

describe('every example', () => {
  before(() => sinon.stub(console, 'warn'));
  after(() => sinon.restore());
  afterEach(() => fixtureCleanup());

  for (const scheme of ['light', 'dark']) {
    for (const example of examples.flatMap(inBothLanguages)) {
      it(`${example.name} in ${example.lang}, ${scheme}, is without issue to axe`, async () => {
        const element = await show(
          `<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
            <h1>Kontakti</h1>
            ${exampleMarkup(example)}
          </main>`,
        );
        await expect(element.closest('main')).to.be.accessible();
      });
    }
  }

  it('refers only to ids that are there', async () => {
    for (const example of examples) {
      const { shadowRoot } = await show(`<div>${exampleMarkup(example)}</div>`);
      const references = [...shadowRoot!.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name }) =>
            /^(aria-(labelledby|describedby|controls|owns|details)|for)$/.test(name),
          )
          .flatMap(({ value }) => value.split(/\s+/)),
      );
      const fragments = [...shadowRoot!.querySelectorAll('a[href^="#"]')].map((link) =>
        link.getAttribute('href')!.slice(1),
      );
      for (const id of [...references, ...fragments]) {
        expect(shadowRoot!.getElementById(id), `${example.name}: #${id}`).to.exist;
      }
      fixtureCleanup();
    }
  });
});

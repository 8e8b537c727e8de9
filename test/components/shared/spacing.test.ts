/** The spacing of letters, words and lines that WCAG's 1.4.12 asks for: nothing is cut and nothing stands out. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { showAll } from '../../support/all-elements.js';

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe('with the text spaced out', () => {
  before(() => sinon.stub(console, 'warn'));
  after(() => sinon.restore());
  afterEach(() => fixtureCleanup());

  for (const lang of ['lv', 'en']) {
    for (const width of [320, 800]) {
      it(`nothing is cut in a column of ${width} px, in ${lang}`, async () => {
        const elements = await showAll(lang, `inline-size: ${width}px`);
        for (const { shadowRoot } of elements) {
          const style = document.createElement('style');
          style.textContent = SPACING;
          shadowRoot!.append(style);
        }
        await new Promise((resolve) => setTimeout(resolve, 50));
        expect(elements.flatMap(({ shadowRoot }) => cut(shadowRoot!))).to.deep.equal([]);
      });
    }
  }
});

/** What is clipped by its own box, or stands out of the element. */
function cut(root: ShadowRoot): string[] {
  const right = Math.ceil(root.host.getBoundingClientRect().right) + 1;
  return [...root.querySelectorAll<HTMLElement>('[part="base"] *')]
    .filter((each) => !each.closest('.visually-hidden, .honeypot, svg') && each.checkVisibility())
    .filter((each) => {
      const { overflow } = getComputedStyle(each);
      const isField = each.matches('input, select, textarea');
      const isClipped =
        !isField &&
        overflow !== 'visible' &&
        (each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1);
      return isClipped || each.getBoundingClientRect().right > right;
    })
    .map(({ localName, textContent }) => `${localName} ${textContent.trim().slice(0, 40)}`);
}

/** The width of the elements where the parent is only as wide as its content, and where it is narrow. */
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/index.js';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';

const TAGS: readonly (readonly [tag: string, attributes: string])[] = [
  ...['table', 'week', 'compact', 'badge'].map(
    (view) => ['atd-opening-hours', `view="${view}" now="2026-11-17T16:10"`] as const,
  ),
  ['atd-service-channels', ''],
  ['atd-client-rights', ''],
  ['atd-client-rights', 'view="accordion"'],
  ['atd-feedback-form', 'endpoint="/x" draft="off"'],
];

/** Contents of the tag without a script, of every width. */
const CHILDREN: Readonly<Record<string, string>> = {
  'without children': '',
  'with children': '<p slot="privacy">Lasa darbinieki.</p><a href="tel:+37167280485">67280485</a>',
};

/** About 14 letters; the elements are in 16 px here. */
const LEAST = 14 * 16;
const long = 'Iestādes darba laiks un klientu apkalpošanas kārtība. '.repeat(20);

/** Parents that are as wide as their content, with # for the element. */
const shrinking: Readonly<Record<string, string>> = {
  'a cell': '<table><tr><td>Darba laiks</td><td>#</td></tr></table>',
  'a cell beside much text': `<table><tr><td>${long}</td><td>#</td></tr></table>`,
  'a heading cell': '<table><tr><th>#</th><td>Darba laiks</td></tr></table>',
  'a table made by a style sheet':
    '<div style="display: table"><div style="display: table-cell">#</div></div>',
  'a dialog': '<dialog open style="position: static">#</dialog>',
  'a float': '<div style="float: left">#</div>',
  'an inline block': '<div style="display: inline-block">#</div>',
  'a box out of the flow': '<div style="position: absolute">#</div>',
  'a parent of max-content': '<div style="inline-size: max-content">#</div>',
  'a parent of min-content': '<div style="inline-size: min-content">#</div>',
  'a parent of fit-content': '<div style="inline-size: fit-content">#</div>',
  'a column of max-content': '<div style="display: grid; grid: auto / max-content">#</div>',
  'a column of min-content': '<div style="display: grid; grid: auto / min-content">#</div>',
  'an inline grid': '<div style="display: inline-grid">#</div>',
  'an auto column': `<div style="display: grid; grid: auto / auto auto"><p>${long}</p>#</div>`,
  'an auto column beside a fraction': `<div style="display: grid; grid: auto / auto 1fr">#<p>${long}</p></div>`,
  'a grid that starts its items':
    '<div style="display: grid; grid: auto / 1fr; justify-items: start">#</div>',
  'a flex row': `<div style="display: flex">#<p>${long}</p></div>`,
  'an inline flex row': `<div style="display: inline-flex">#<p>Darba laiks</p></div>`,
  'a flex column that starts its items':
    '<div style="display: flex; flex-direction: column; align-items: start">#</div>',
};

/** The element itself as such a box. */
const ownStyles = [
  ...['inline-block', 'inline-flex', 'inline-grid', 'table', 'table-cell'].map(
    (display) => `display: ${display}`,
  ),
  ...['max-content', 'min-content', 'fit-content'].map((width) => `width: ${width}`),
  'float: left',
  'position: absolute',
];

/** Columns of 200 px, narrower than 14 letters. */
const narrow: Readonly<Record<string, string>> = {
  'a block': '<div style="inline-size: 200px">#</div>',
  'a flex row': '<div style="inline-size: 200px; display: flex">#</div>',
  'a flex column': '<div style="inline-size: 200px; display: flex; flex-direction: column">#</div>',
  'a grid': '<div style="inline-size: 200px; display: grid; grid: auto / minmax(0, 1fr)">#</div>',
  'a track': '<div style="display: grid; grid: auto / 200px">#</div>',
  'a table of fixed layout':
    '<table style="inline-size: 200px; table-layout: fixed; border-spacing: 0"><td style="padding: 0">#</td></table>',
};

describe('the width of an element', () => {
  // The forms without children say nothing of privacy.
  beforeEach(() => sinon.stub(console, 'warn'));

  afterEach(() => {
    fixtureCleanup();
    sinon.restore();
  });

  /** All elements, each in a parent of its own. */
  async function show(parent: string, children: string, style = ''): Promise<AtdElement[]> {
    const markup = TAGS.map(([tag, attributes]) => {
      const element = `<${tag} ${attributes} style="${style}">${children}</${tag}>`;
      return `<div style="overflow: hidden">${parent.replace('#', element)}</div>`;
    });
    const root = await fixture<HTMLElement>(
      `<div style="font: 16px sans-serif; inline-size: 1000px">${markup.join('')}</div>`,
    );
    const elements = [...root.querySelectorAll<AtdElement>(TAGS.map(([tag]) => tag).join())];
    for (const element of elements) await element.ready;
    return elements;
  }

  for (const [name, children] of Object.entries(CHILDREN)) {
    for (const [where, parent] of Object.entries(shrinking)) {
      it(`in ${where} is at least 14 letters, ${name}`, async () => {
        for (const element of await show(parent, children)) expectWide(element);
      });
    }

    for (const style of ownStyles) {
      it(`with ${style} is at least 14 letters, ${name}`, async () => {
        for (const element of await show('#', children, style)) expectWide(element);
      });
    }

    for (const [where, parent] of Object.entries(narrow)) {
      it(`in ${where} of 200 px is that of the column, ${name}`, async () => {
        for (const element of await show(parent, children)) {
          expectWidth(element, 200);
        }
      });
    }
  }

  for (const width of [100, 150, 180, 224, 240, 280]) {
    it(`in a column of ${width} px is that of the column`, async () => {
      for (const element of await show(`<div style="inline-size: ${width}px">#</div>`, '')) {
        expectWidth(element, width);
      }
    });
  }

  for (const [where, parent] of Object.entries(shrinking)) {
    it(`in ${where} leaves the words of a badge whole`, async () => {
      const badge = (await show(parent, '')).find(isBadge);
      expect(brokenWords(badge!)).to.deep.equal([]);
    });
  }

  it('is never more than the window has, though the letters are large', async () => {
    const [element] = await show(
      '<table style="font-size: 500px; border-spacing: 0"><td style="padding: 0">#</td></table>',
      '',
    );
    expect(element!.getBoundingClientRect().width).to.be.at.most(innerWidth);
  });
});

function expectWide(element: AtdElement): void {
  const { width } = element.getBoundingClientRect();
  if (!isBadge(element)) expect(Math.round(width), nameOf(element)).to.be.at.least(LEAST);
  expect(tooWide(element), nameOf(element)).to.deep.equal([]);
}

/** A badge is as wide as its sentence; elsewhere the width is that of the column. */
function expectWidth(element: AtdElement, expected: number): void {
  const { width } = element.getBoundingClientRect();
  const name = nameOf(element);
  if (isBadge(element)) expect(Math.round(width), name).to.be.at.most(Math.max(expected, LEAST));
  else expect(Math.round(width), name).to.equal(expected);
  expect(tooWide(element), name).to.deep.equal([]);
}

function isBadge(element: AtdElement): boolean {
  return element.getAttribute('view') === 'badge';
}

function nameOf({ localName, attributes }: AtdElement): string {
  return `${localName} ${attributes.getNamedItem('view')?.value ?? ''}`;
}

/** What stands out of the element at its sides. */
function tooWide({ shadowRoot }: AtdElement): string[] {
  const base = shadowRoot!.querySelector('[part="base"]')!;
  const { left, right } = base.getBoundingClientRect();
  return [...base.querySelectorAll('*')]
    .filter((each) => !each.closest('.visually-hidden, .honeypot'))
    .filter((each) => {
      const box = each.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((each) => `${each.localName} ${each.textContent.trim().slice(0, 40)}`);
}

/** Words that a line ends in the middle of. */
function brokenWords({ shadowRoot }: AtdElement): string[] {
  const walker = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    if (text.parentElement!.closest('.visually-hidden, style')) continue;
    for (const { 0: word, index } of text.textContent!.matchAll(/[\p{L}\d.,:]+/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(word);
    }
  }
  return broken;
}

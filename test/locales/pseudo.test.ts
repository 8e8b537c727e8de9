/**
 * A language that is made by a machine: every text of English in brackets. Whatever an element shows outside of
 * brackets has escaped localization, unless it is the institution's own data.
 */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import * as english from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import { register, translationTo } from '../../locales/localization.js';
import { showAll } from '../support/all-elements.js';

type Wrapped = (...args: never[]) => unknown;

/** Names of places that are the same in all languages, addresses, and what is no word. */
const OWN_DATA =
  /Cēsis|Daugavpils|Liepāja|\b[\w.-]+@[\w.]+|\b(?:https:\/\/)?(?:www\.|e\.)?\w+\.lv\b/g;

/** The same structure with each text in brackets: texts, templates of Lit, and results of functions. */
function bracketed<T>(value: T): T {
  return wrap(value) as T;
}

function wrap(value: unknown): unknown {
  if (typeof value === 'string') return value && `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...args: never[]) => wrap((value as Wrapped)(...args));
  }
  if (value instanceof RegExp || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(wrap);
  if ('strings' in value) {
    const strings = [...(value.strings as readonly string[])];
    strings[0] = `⟦${strings[0]!}`;
    strings.push(`${strings.pop()!}⟧`);
    // Lit reads the raw strings of a template, by which it knows that no text of a page made it.
    return { ...value, strings: Object.assign(strings, { raw: strings }) };
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wrap(each)]));
}

/** The words outside of all brackets. */
function escaped(text: string): string[] {
  let outside = text;
  for (let before = ''; before !== outside;) {
    before = outside;
    outside = outside.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return outside.replace(OWN_DATA, '').match(/\p{L}{2,}/gu) ?? [];
}

function escapedIn(root: ShadowRoot): string[] {
  const base = root.querySelector('[part="base"]')!;
  const attributes = [...base.querySelectorAll('*')].flatMap((each) =>
    ['aria-label', 'title', 'alt', 'placeholder'].map((name) => each.getAttribute(name) ?? ''),
  );
  // Hidden fields are for machines.
  for (const each of base.querySelectorAll('style, script, .honeypot')) each.remove();
  return [base.textContent, ...attributes].flatMap(escaped);
}

describe('a pseudo-language', () => {
  before(async () => {
    sinon.stub(console, 'warn');
    await translationTo('en')!.load();
    const { plural, ...texts } = english.default;
    const pseudo: Locale = { ...bracketed(texts), plural };
    register('en', { default: pseudo, translate: english.translate });
  });
  after(() => sinon.restore());
  afterEach(() => fixtureCleanup());

  it('leaves no text of the elements outside of its brackets', async () => {
    const elements = await showAll('en');
    for (const { localName, shadowRoot } of elements) {
      const { textContent } = shadowRoot!.querySelector('[part="base"]')!;
      expect(textContent.match(/⟦/g)?.length, localName).to.be.at.least(2);
      expect(escapedIn(shadowRoot!), localName).to.deep.equal([]);
    }
  });
});

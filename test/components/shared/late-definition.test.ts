/** Properties that pages set before the element is defined, as frameworks do where the script is loaded later. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Standard } from '../../../src/standard/model.js';

const town: Standard = { ...atd, id: 'piemers', name: { lv: 'Piemēra novada pašvaldība' } };

/** Tags with what is set on each while nothing is defined, and what each shows once it is. */
const cases: readonly (readonly [string, Record<string, unknown>, RegExp])[] = [
  ['atd-opening-hours', { hours: 'Mo-Fr 10:00-15:00' }, /10\.00–15\.00/],
  ['atd-opening-hours', { view: 'badge' }, /Atvērts|Slēgts|Pārtraukums/],
  ['atd-opening-hours', { now: '2026-11-18T10:00' }, /Priekšskatījums/],
  ['atd-opening-hours', { office: undefined }, /Cēsis/],
  ['atd-opening-hours', { standard: town }, /Piemēra novada/],
  ['atd-service-channels', { standard: town }, /Piemēra novada/],
  ['atd-service-channels', { purpose: null, office: ['riga'] }, /Klātienē/],
  ['atd-client-rights', { sections: undefined }, /vērtības/i],
  ['atd-feedback-form', { endpoint: '/x', topic: 'tiesibas-3' }, /izturas laipni/],
];

describe('what was set before the element was defined', () => {
  let elements: (HTMLElement & Pick<AtdElement, 'ready' | 'updateComplete' | 'isUpdatePending'>)[];
  /** All that each has shown, one after the other. */
  const shows: string[][] = cases.map(() => []);

  before(async function () {
    // Every module is fetched and translated for the first time here.
    this.timeout(60_000);
    sinon.stub(console, 'warn');
    elements = cases.map(([tag, values]) => {
      const element = document.createElement(tag) as (typeof elements)[number];
      Object.assign(element, values);
      document.body.append(element);
      return element;
    });
    for (const [index, element] of elements.entries()) {
      void customElements.whenDefined(element.localName).then(() => {
        const root = element.shadowRoot!;
        const note = () =>
          root.querySelector('[part="base"], p') && shows[index]!.push(textOf(root));
        new MutationObserver(note).observe(root, { childList: true });
      });
    }
    await import('../../../components/index.js');
    for (const element of elements) {
      await element.ready;
      do await element.updateComplete;
      while (element.isUpdatePending);
    }
    await messagesLogged();
  });
  after(() => {
    for (const element of elements) element.remove();
    sinon.restore();
    fixtureCleanup();
  });

  for (const [index, [tag, values, shown]] of cases.entries()) {
    it(`${Object.keys(values).join()} of ${tag} holds`, () => {
      expect(textOf(elements[index]!.shadowRoot!)).to.match(shown);
      expect(shows[index]!.length).to.be.greaterThan(0);
      for (const text of shows[index]!) expect(text).to.match(shown);
    });
  }
});

function textOf(root: ShadowRoot): string {
  return root.textContent.replace(/\s+/g, ' ');
}

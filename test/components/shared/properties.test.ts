/** Values that pages and frameworks pass to properties and attributes, and their handling. */
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { PropertyDeclaration } from 'lit';
import sinon from 'sinon';
import { AtdClientRights } from '../../../components/index.js';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Standard } from '../../../src/standard/model.js';
import { freezeClock } from '../../support/frozen-clock.js';

const TAGS = [
  'atd-opening-hours',
  'atd-service-channels',
  'atd-client-rights',
  'atd-feedback-form',
] as const;

type AnyElement = AtdElement & Record<string, unknown>;

/** As React, Svelte, Angular and Lit set them while data load, and as slips of the pen do. */
const values: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  5: 5,
  'an array': ['riga', 'cesis'],
  'an object': {},
  true: true,
  'a function': () => 'riga',
  'a symbol': Symbol('riga'),
};

/** The values that a property may have. */
function suits(value: unknown, { type }: PropertyDeclaration, byDefault: unknown): boolean {
  if (value === byDefault) return true;
  if (type !== undefined && ![Number, Boolean].includes(type as never))
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === (type === Number ? 'number' : type === Boolean ? 'boolean' : 'string');
}

const propertiesOf = (tag: string) =>
  [...(customElements.get(tag) as unknown as typeof AtdElement).elementProperties].map(
    ([name, declaration]) => [String(name), declaration] as const,
  );

let warned: sinon.SinonStub;
const warnings = () => warned.getCalls().map(({ args }) => String(args[0]));

beforeEach(() => {
  warned = sinon.stub(console, 'warn');
  freezeClock(Date.parse('2026-11-25T10:00:00Z'));
});

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

async function show(tag: string, attributes = '', content = ''): Promise<AnyElement> {
  const element = await fixture<AnyElement>(`<${tag} ${attributes}>${content}</${tag}>`);
  await element.ready;
  await settled(element);
  return element;
}

async function settled(element: AnyElement): Promise<void> {
  do await element.updateComplete;
  while (element.isUpdatePending);
  await messagesLogged();
}

const textOf = ({ shadowRoot }: AnyElement) => shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('a property set to what it cannot be', () => {
  for (const tag of TAGS) {
    for (const [name, declaration] of propertiesOf(tag)) {
      it(`${name} of ${tag} has its default, with one warning`, async () => {
        const element = await show(tag, tag === 'atd-feedback-form' ? 'endpoint="/x"' : '');
        const byDefault = name === 'endpoint' ? '' : element[name];
        if (name === 'endpoint') element['endpoint'] = '';
        await settled(element);
        const text = textOf(element);
        for (const [words, value] of Object.entries(values)) {
          if (suits(value, declaration, byDefault)) continue;
          warned.resetHistory();
          element[name] = value;
          await settled(element);
          expect(element[name], words).to.equal(byDefault);
          expect(textOf(element), words).to.equal(text);
          expect(warnings(), words).to.have.length(1);
          expect(warnings()[0]).to.contain(`<${tag}>: the property ${name} is ${words}. Expected:`);
        }
      });
    }
  }

  it('is warned of once, however often it is set', async () => {
    const element = await show('atd-opening-hours');
    for (const office of [undefined, 'riga', undefined, 'riga', undefined]) {
      element['office'] = office;
      await settled(element);
    }
    expect(warnings()).to.have.length(1);
  });

  it('before the first render shows the default too', async () => {
    for (const value of Object.values(values)) {
      const element = document.createElement('atd-opening-hours') as unknown as AnyElement;
      element['office'] = value;
      document.body.append(element);
      await element.ready;
      expect(element.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(4);
      element.remove();
    }
  });

  it('of a subclass is its own affair, unless it declares a type', async () => {
    class Extended extends AtdClientRights {
      static override properties = { extra: {} };
      extra: unknown = null;
    }
    customElements.define('x-extended-rights', Extended);
    const element = await show('x-extended-rights');
    const extra = ['riga'];
    element['extra'] = extra;
    await settled(element);
    expect(element['extra']).to.equal(extra);
    expect(warnings()).to.deep.equal([]);
  });

  it('has what it is set to afterwards', async () => {
    const element = await show('atd-opening-hours');
    element['hours'] = undefined;
    await settled(element);
    element['hours'] = 'Mo-Fr 10:00-15:00';
    await settled(element);
    expect(textOf(element)).to.contain('10.00').and.not.to.contain('Cēsis');
  });
});

describe('a text in a property that is none', () => {
  it('is read as the text of the attribute', async () => {
    const element = await show('atd-opening-hours');
    Object.assign(element, { headingLevel: '4', upcoming: '0', jsonLd: '' });
    await settled(element);
    const { headingLevel, upcoming, jsonLd } = element;
    expect([headingLevel, upcoming, jsonLd]).to.deep.equal([4, 0, true]);
    expect(warnings()).to.deep.equal([]);
  });

  it('that makes no sense is told, and the default holds', async () => {
    const element = await show('atd-opening-hours');
    element['upcoming'] = 'soon';
    await settled(element);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('upcoming=').and.contain('0 to 366');
  });
});

describe('an attribute that is present or not', () => {
  for (const tag of TAGS) {
    for (const [name, { type, attribute }] of propertiesOf(tag)) {
      if (type !== Boolean) continue;
      it(`${name} of ${tag} is off where it says "false", and the console says what to write`, async () => {
        const written = typeof attribute === 'string' ? attribute : name.toLowerCase();
        const element = await show(tag, `${written}="false"`);
        expect(element[name]).to.equal(false);
        expect(warnings()).to.have.length(1);
        expect(warnings()[0]).to.contain(`${written}="false"`).and.contain('no attribute');
        element.setAttribute(written, '');
        expect(element[name]).to.equal(true);
        element.setAttribute(written, 'False');
        expect(element[name]).to.equal(false);
        element.setAttribute(written, 'true');
        expect(element[name]).to.equal(true);
        element[name] = 'false';
        expect(element[name]).to.equal(false);
        await settled(element);
      });
    }
  }

  it('rating-only="false" shows the whole form', async () => {
    const element = await show('atd-feedback-form', 'endpoint="/x" rating-only="false"');
    expect(element.shadowRoot!.querySelectorAll('[name="kind"]').length).to.be.greaterThan(1);
  });
});

describe('a standard that a framework has written into an attribute', () => {
  const town: Standard = { ...atd, id: 'piemers', name: { lv: 'Piemēra novada pašvaldība' } };
  const attribute = 'standard="[object Object]"';

  for (const tag of TAGS) {
    it(`leaves the content of ${tag}, and never shows another institution`, async () => {
      const element = await show(tag, attribute, '<p>Piemēra novads</p>');
      expect(textOf(element)).not.to.contain('Autotransporta');
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      expect(warnings()).to.have.length(1);
      expect(warnings()[0])
        .to.contain('the attribute standard="[object Object]"')
        .and.contain('the property standard');
    });

    it(`shows it in ${tag} once the property has it`, async () => {
      const element = await show(tag, attribute);
      expect(textOf(element)).to.contain('Informācija šobrīd nav pieejama.');
      element.standard = town;
      await settled(element);
      expect(textOf(element)).to.contain('Piemēra novada').and.not.to.contain('nav pieejama');
      element.standard = undefined;
      await settled(element);
      expect(textOf(element)).not.to.contain('Autotransporta');
      element.removeAttribute('standard');
      await settled(element);
      expect(textOf(element)).to.contain('Autotransporta');
    });
  }

  it('or a text in the property is no reason to show another institution either', async () => {
    const element = await show('atd-opening-hours', '', '<p>Piemēra novads</p>');
    element.standard = '/standard.json' as unknown as Standard;
    await settled(element);
    expect(textOf(element)).not.to.contain('Autotransporta');
    expect(element.standard).to.equal(undefined);
    expect(warnings()).to.have.length(1);
    expect(warnings()[0]).to.contain('standard="/standard.json"');
  });

  it('and an empty text names none', async () => {
    const element = await show('atd-opening-hours');
    element.standard = '' as unknown as Standard;
    await settled(element);
    expect(textOf(element)).to.contain('Autotransporta');
    expect(warnings()).to.have.length(1);
  });

  it('or other properties under names that are no attributes are told', async () => {
    const attributes = 'endpoint="/x" prefill="[object Object]" ratingonly="true"';
    await show('atd-feedback-form', attributes, '<p slot="privacy">Lasa darbinieki.</p>');
    expect(warnings()).to.have.length(2);
    expect(warnings().join()).to.contain('the property prefill').and.contain('rating-only');
  });
});

describe('what is found to make no sense', () => {
  it('is the value of the property, where that is not the attribute’s', async () => {
    const element = await show('atd-opening-hours', 'view="week" now="2026-11-18T10:00"');
    element['view'] = 'tabel';
    element['now'] = 'yesterday';
    await settled(element);
    expect(warnings()).to.have.length(2);
    expect(warnings().join()).to.contain('view="tabel"').and.contain('now="yesterday"');
  });
});

/** The registry of attributes and the element classes say the same. */
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import type { LitElement } from 'lit';
import sinon from 'sinon';
import '../../../components/index.js';
import { ATTRIBUTES, type Tag } from '../../../components/attributes/index.js';
import {
  EXPECTED,
  IN_CLASSES,
  IN_DATA_ALONE,
  IN_FRAME,
  NOT_ON_SERVER,
  TAGS,
} from '../../../components/attributes/lists.js';
import { defaultOf } from '../../../components/attributes/words.js';
import { attributesFrom } from '../../../components/embedding/placeholders.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';

const classOf = (tag: Tag) => customElements.get(tag) as unknown as typeof LitElement;
const own = (tag: Tag) => ATTRIBUTES[tag].filter(({ isGlobal }) => !isGlobal);
const TYPES: Readonly<Record<string, unknown>> = { number: Number, switch: Boolean };

for (const tag of TAGS) {
  describe(`the registry of <${tag}>`, () => {
    afterEach(() => {
      fixtureCleanup();
      sinon.restore();
    });

    it('has every attribute that the element observes, and no other', () => {
      const { elementProperties, observedAttributes } = classOf(tag);
      // The lower-cased names of properties are observed to warn of frameworks that write them.
      const properties = [...elementProperties.keys()].map((name) => String(name).toLowerCase());
      const names = own(tag).map(({ name }) => name);
      const attributes = observedAttributes.filter(
        (name) => names.includes(name) || !properties.includes(name),
      );
      expect(attributes.sort()).to.deep.equal(names.sort());
      const declared = [...elementProperties]
        .filter(([, { attribute }]) => attribute !== false)
        .map(([property, { attribute }]) => (typeof attribute === 'string' ? attribute : property));
      expect(declared.sort()).to.deep.equal(names);
    });

    it('knows the property of each attribute, its type and its default', () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const attribute of own(tag)) {
        const property = attribute.property ?? attribute.name;
        const declaration = classOf(tag).elementProperties.get(property);
        expect(declaration?.type, property).to.equal(TYPES[attribute.kind] ?? String);
        expect(element[property], property).to.equal(defaultOf(attribute));
      }
    });

    it('names each attribute once', () => {
      const names = ATTRIBUTES[tag].map(({ name }) => name);
      expect(names).to.deep.equal([...new Set(names)]);
    });

    for (const attribute of own(tag).filter(
      ({ kind }) => kind === 'choice' || kind === 'list' || kind === 'number',
    )) {
      const { name } = attribute;

      it(`says in the console what ${name} expects, and warns of nothing that it lists`, async () => {
        const warned = sinon.stub(console, 'warn');
        const said = async (value: string) => {
          warned.resetHistory();
          const element = await fixture<LitElement>(`<${tag} ${name}="${value}"></${tag}>`);
          await (element as LitElement & { ready: Promise<void> }).ready;
          await messagesLogged();
          return warned.getCalls().map(({ args }) => String(args[0]));
        };
        const [expected, remedy] = EXPECTED[`${tag} ${name}`] ?? EXPECTED[name] ?? [];
        expect(await said('x-y')).to.include(
          `<${tag}>: ${name}="x-y". Expected: ${expected}. ${remedy}.`,
        );
        const good =
          'range' in attribute
            ? Object.values(attribute.range).map(String)
            : 'values' in attribute
              ? attribute.values
              : [];
        for (const value of good) {
          const about = (await said(value)).filter((text) => text.includes(`: ${name}=`));
          expect(about, value).to.deep.equal([]);
        }
      });
    }
  });
}

describe('the registry', () => {
  it('gives a reason wherever an attribute is not taken', () => {
    for (const { name, placeholder, frame, server, builder } of TAGS.flatMap(
      (tag) => ATTRIBUTES[tag],
    )) {
      for (const place of [placeholder, frame, server, builder]) {
        if (typeof place === 'object') {
          expect('not' in place ? place.not : place.because, name).to.match(/^\w.{20,}[^.]$/);
        }
      }
    }
  });

  it('says the same of an attribute wherever a list is by its name alone', () => {
    for (const place of ['placeholder', 'server'] as const) {
      const byName = new Map<string, string>();
      for (const attribute of TAGS.flatMap((tag) => ATTRIBUTES[tag])) {
        const said = JSON.stringify(attribute[place]);
        expect(byName.get(attribute.name) ?? said, attribute.name).to.equal(said);
        byName.set(attribute.name, said);
      }
    }
  });

  it('is what a placeholder takes', () => {
    const tag = 'atd-opening-hours';
    for (const { name, placeholder } of TAGS.flatMap((each) => ATTRIBUTES[each])) {
      const classes = attributesFrom([tag, `atd-${name}-x`], () => undefined, tag);
      const data = attributesFrom([tag], (each) => (each === `data-${name}` ? 'x' : null), tag);
      expect(classes.get(name), name).to.equal(placeholder === 'class' ? 'x' : undefined);
      const isTaken = placeholder === 'class' || 'only' in placeholder;
      expect(data.get(name), name).to.equal(isTaken ? 'x' : undefined);
    }
  });

  it('keeps from a link what would let anybody speak for the host', () => {
    const refused = ['hours', 'zone', 'email', 'now'];
    expect(Object.values(IN_FRAME).flat()).not.to.include.members(refused);
    expect(NOT_ON_SERVER).to.include('now');
    expect(`${IN_CLASSES}|${IN_DATA_ALONE}`.split('|')).not.to.include('now');
  });
});

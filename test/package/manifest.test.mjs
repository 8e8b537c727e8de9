// The manifest says what the registry, the classes, the templates and the style sheets say: nothing more, nothing less.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { declarations, elements, names, sourcesOf } from './manifest.mjs';

const { ATTRIBUTES } = await tsImport('../../components/attributes/index.ts', import.meta.url);

const unique = (list) => [...new Set(list)].sort();
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, first]) => first);

const stylesOf = (sources) =>
  sources.filter(([path]) => path.endsWith('.styles.ts')).map(([, text]) => text);
const defaultsIn = (styles) => [...styles.join('\n').matchAll(/var\((--atd-[\w-]+), (.+)\);/g)];
/** A property has one description and one default, in whichever elements it is. */
const defaults = defaultsIn(elements.flatMap((element) => stylesOf([...sourcesOf(element)])));

describe('the manifest', () => {
  it('has the elements of the registry', () => {
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), Object.keys(ATTRIBUTES).sort());
  });

  it('shows nothing private or protected, and no code in the place of a default', () => {
    const described = declarations.flatMap(
      ({ members = [], attributes = [], cssProperties = [] }) => [
        ...members,
        ...attributes,
        ...cssProperties,
      ],
    );
    assert.ok(described.length > 0);
    for (const { name, privacy = 'public', default: value = 'null' } of described) {
      assert.equal(privacy, 'public', name);
      assert.doesNotMatch(value, /[A-Z]{2}|\bnew\b|=>/, name);
    }
  });
});

for (const element of elements) {
  const { tagName, attributes, members, cssParts, cssProperties, cssStates, events, slots } =
    element;
  const sources = [...sourcesOf(element)];
  const texts = sources.map(([, text]) => text);
  const code = texts.join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
  const styles = stylesOf(sources);

  describe(`the manifest of <${tagName}>`, () => {
    it('has the attributes of the registry', () => {
      assert.deepEqual(names(attributes), names(ATTRIBUTES[tagName]));
    });

    it('describes every attribute, member, event, part, slot and custom property', () => {
      const all = { attributes, members, cssParts, cssProperties, events, slots };
      for (const [what, entries] of Object.entries(all)) {
        assert.ok(entries.length > 0, what);
        for (const { name, description } of entries) {
          if (name !== 'version') assert.ok(description, `${what}: ${name}`);
        }
        assert.deepEqual(names(entries), unique(names(entries)), `${what} are there twice`);
      }
    });

    it('has the parts of the templates', () => {
      // A part that comes and goes is written as `part="input ${isWrong ? 'invalid' : ''}"`.
      const written = matches(code, /\bpart="([^"]*)"/g).flatMap((part) => [
        ...part
          .replace(/\$\{[^}]*\}/g, '')
          .split(' ')
          .filter(Boolean),
        ...matches(part, /\? '([\w-]+)'/g),
      ]);
      // A variable part has the type of a parameter: `what: 'action' | 'page'`.
      const variables = matches(code, /\bpart=\$\{(\w+)\}/g);
      const typed = variables.flatMap((variable) => {
        const types = matches(code, new RegExp(`\\b${variable}: ((?:'\\w+'[ |]*)+),`, 'g'));
        return types.flatMap((type) => matches(type, /'(\w+)'/g));
      });
      // One of two parts: `part=${isShared ? 'share' : 'copy'}`.
      const either = matches(code, /\bpart=\$\{(\w+ \? '\w+' : '\w+')\}/g).flatMap((choice) =>
        matches(choice, /'(\w+)'/g),
      );
      assert.deepEqual(names(cssParts), unique([...written, ...typed, ...either]));
    });

    it('has the states of the type', () => {
      const [type] = matches(code, /new CustomStates<(\w+)>/g);
      const union = new RegExp(`type ${type} =((?:[\\s|]*'[\\w-]+')+);`);
      const states = type ? matches(union.exec(code)[1], /'([\w-]+)'/g) : [];
      assert.deepEqual(names(cssStates), unique(states));
    });

    it('has the slots of the templates', () => {
      const written = matches(code, /<slot(?:\s+name="(\w+)")?(?!\s*name=)/g);
      assert.deepEqual(names(slots), unique(written.map((name) => name ?? '')));
    });

    it('has the events that are fired', () => {
      const fired = unique(matches(code, /new (Atd\w+Event)\(/g));
      assert.deepEqual(unique(events.map(({ type }) => type.text)), fired);
      const types = matches(code, /super\('(atd-[\w-]+)'/g);
      assert.deepEqual(names(events), unique(types));
    });

    it('has the custom properties of the style sheets, with their defaults', () => {
      const read = defaultsIn(styles);
      assert.deepEqual(names(cssProperties), unique(read.map(([, name]) => name)));
      const mentioned = unique(matches(styles.join('\n'), /(--atd-[\w-]+)/g));
      assert.deepEqual(mentioned, names(cssProperties));
      for (const { name, default: value } of cssProperties) {
        const used = unique(defaults.filter(([, each]) => each === name).map(([, , own]) => own));
        if (value !== undefined) assert.deepEqual(used, [value], name);
        // Without a default it is another property, mixed from the text, or not the same everywhere.
        else assert.ok(used.length > 1 || /^(color-mix|var)\(/.test(used[0]), name);
      }
    });
  });
}

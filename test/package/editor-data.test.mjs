// What editors complete and explain: all of the elements, and nothing else.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { elements, names } from './manifest.mjs';

const { ATTRIBUTES } = await tsImport('../../components/attributes/index.ts', import.meta.url);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const html = json('dist/vscode.html-custom-data.json');
const css = json('dist/vscode.css-custom-data.json');
const webTypes = json('dist/web-types.json');
const manifest = json('package.json');

const all = (key) => [...new Set(elements.flatMap(({ [key]: list = [] }) => names(list)))].sort();
const attribute = (list, tag, name) =>
  list.find((each) => each.name === tag).attributes.find((each) => each.name === name);

function assertExplained(entries) {
  assert.ok(entries.length > 0);
  for (const { name, description } of entries) {
    const text = description.value ?? description;
    assert.match(text, /\w+ \w+/, name);
    assert.doesNotMatch(text, /undefined|\[object/, name);
  }
}

for (const [editor, tags] of [
  ['VS Code', html.tags],
  ['JetBrains', webTypes.contributions.html.elements],
]) {
  describe(`the data for ${editor}`, () => {
    it('has the tags and their attributes, each with its meaning', () => {
      assert.deepEqual(names(tags), Object.keys(ATTRIBUTES).sort());
      assertExplained(tags);
      for (const { name, attributes } of tags) {
        assert.deepEqual(names(attributes), names(ATTRIBUTES[name]));
        assertExplained(attributes);
      }
    });
  });
}

describe('the data for VS Code', () => {
  it('offers the values of every attribute that has some', () => {
    for (const [tag, own] of Object.entries(ATTRIBUTES)) {
      for (const { name, values = [] } of own) {
        const { values: offered = [] } = attribute(html.tags, tag, name);
        assert.deepEqual(
          offered.map((each) => each.name),
          [...values],
          `${tag} ${name}`,
        );
      }
    }
  });

  it('offers no value where the attribute needs none', () => {
    assert.equal(attribute(html.tags, 'atd-opening-hours', 'ics').valueSet, 'v');
    assert.equal(attribute(html.tags, 'atd-opening-hours', 'view').valueSet, undefined);
  });

  it('names the events of each tag', () => {
    for (const { tagName, events } of elements) {
      const { description } = html.tags.find(({ name }) => name === tagName);
      for (const { name } of events) assert.ok(description.value.includes(`\`${name}\``), name);
    }
  });

  it('has the parts, states and custom properties', () => {
    const selectors = (key, write) => all(key).map(write).sort();
    assert.deepEqual(names(css.properties), all('cssProperties'));
    assert.deepEqual(
      names(css.pseudoElements),
      selectors('cssParts', (name) => `::part(${name})`),
    );
    assert.deepEqual(
      names(css.pseudoClasses),
      selectors('cssStates', (name) => `:state(${name})`),
    );
    assertExplained([...css.properties, ...css.pseudoElements, ...css.pseudoClasses]);
  });

  it('says in which element a part of several meanings means what', () => {
    const { description } = css.pseudoElements.find(({ name }) => name === '::part(heading)');
    for (const { tagName } of elements) assert.ok(description.value.includes(`<${tagName}>`));
  });
});

describe('the data for JetBrains', () => {
  it('is of this package', () => {
    assert.deepEqual([webTypes.name, webTypes.version], [manifest.name, manifest.version]);
  });

  it('has the type of every attribute, property and event', () => {
    const { elements: tags } = webTypes.contributions.html;
    const typeOf = (tag, name) => attribute(tags, tag, name).value.type;
    assert.equal(typeOf('atd-opening-hours', 'moved-days'), "'notice' | 'follow' | 'ignore'");
    assert.equal(typeOf('atd-opening-hours', 'ics'), 'boolean');
    assert.equal(typeOf('atd-opening-hours', 'upcoming'), 'number');
    for (const { name, js } of tags) {
      const { events, members } = elements.find(({ tagName }) => tagName === name);
      assert.deepEqual(names(js.events), names(events));
      for (const each of [...js.events, ...js.properties]) assert.ok(each.type, each.name);
      const fields = members.filter((each) => each.kind === 'field' && !each.static);
      assert.deepEqual(names(js.properties), names(fields));
    }
  });

  it('has the parts, states and custom properties', () => {
    const { css: styles } = webTypes.contributions;
    assert.deepEqual(names(styles.properties), all('cssProperties'));
    assert.deepEqual(
      names(styles['pseudo-elements']),
      all('cssParts').map((name) => `part(${name})`),
    );
    assert.deepEqual(
      names(styles['pseudo-classes']),
      all('cssStates').map((name) => `state(${name})`),
    );
  });
});

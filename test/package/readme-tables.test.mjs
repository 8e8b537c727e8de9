import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elementOf = (tag) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
const element = elementOf('atd-opening-hours');
const clientRights = elementOf('atd-client-rights');
const serviceChannels = elementOf('atd-service-channels');

/** The names in the first column of the table whose head begins so. */
function firstColumn(head) {
  const [, table] = readme.split(new RegExp(`^\\| ${head}[^\\n]*\\n\\|[-| ]+\\n`, 'm'));
  assert.ok(table, `the README has no table of ${head}`);
  return table
    .split('\n\n')[0]
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => /^\| `([^`]+)`/.exec(line)[1]);
}

function partsAfter(words) {
  const parts = readme.split(words)[1].split('.\n')[0];
  return [...parts.matchAll(/`([^`]+)`/g)].map(([, name]) => name).sort();
}

const names = (list) => list.flatMap(({ name }) => name ?? []);
describe('the tables of the README', () => {
  it('lists every attribute there is, and none that is not', () => {
    // `lang` is every HTML element's.
    const listed = firstColumn('attribute').filter((name) => name !== 'lang');
    assert.deepEqual(listed.sort(), names(element.attributes).sort());
  });

  it('lists every attribute and part of client rights', () => {
    const listed = firstColumn('rights attribute').sort();
    assert.deepEqual(listed, names(clientRights.attributes).sort());
    assert.deepEqual(partsAfter(' Parts: '), names(clientRights.cssParts).sort());
  });

  it('lists every attribute and part of service channels', () => {
    const listed = firstColumn('channels attribute').sort();
    assert.deepEqual(listed, names(serviceChannels.attributes).sort());
    assert.deepEqual(partsAfter('Channel parts: '), names(serviceChannels.cssParts).sort());
  });

  it('lists every attribute, part and event of the form', () => {
    const form = elementOf('atd-feedback-form');
    assert.deepEqual(firstColumn('feedback attribute').sort(), names(form.attributes).sort());
    const section = readme.split('## Feedback\n')[1].split('\n## ')[0];
    const parts = [
      ...section
        .split('\nParts: ')[1]
        .split('.')[0]
        .matchAll(/`([^`]+)`/g),
    ];
    assert.deepEqual(parts.map(([, name]) => name).sort(), names(form.cssParts).sort());
    const events = ['atd-error', 'atd-ready', 'atd-submit', 'atd-submitted'];
    const named = names(form.events).filter((name) => name.startsWith('atd-'));
    assert.deepEqual(named.sort(), events);
    for (const event of events.slice(2)) assert.ok(section.includes(`\`${event}\``), event);
  });

  it('lists every event there is, and none that is not', () => {
    const named = names(element.events).filter((name) => name.startsWith('atd-'));
    assert.deepEqual(firstColumn('event').sort(), named.sort());
  });

  it('lists every custom property and every part', () => {
    const section = readme.split('## Colours and parts')[1].split('\n## ')[0].split('```')[0];
    const [properties, parts] = section.split('::part()');
    const quoted = (text) => [...text.matchAll(/`([^`:]+)`/g)].map(([, name]) => name);
    assert.deepEqual(
      quoted(properties)
        .filter((name) => name.startsWith('-'))
        .sort(),
      names(element.cssProperties).sort(),
    );
    assert.deepEqual(
      quoted(parts.slice(parts.indexOf('`:') + 1)).sort(),
      names(element.cssParts).sort(),
    );
  });

  it('lists every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    const modules = Object.entries(exports)
      .filter(([, target]) => target.types)
      .map(([entry]) => entry.replace(/^\./, 'atd-widgets'));
    assert.deepEqual(firstColumn('import').sort(), modules.sort());
  });
});

// The published JSON Schema explains every property, and editors find it by its id.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { describedSchema } from '../../../../src/standard/document/describe-schema.js';
import { parseStandard } from '../../../../src/standard/index.js';
import { municipality, schema } from './documents.mjs';

/** Every property of a schema by its path, wherever it is. */
function propertiesOf(node, path = '') {
  if (Array.isArray(node)) return node.flatMap((each) => propertiesOf(each, path));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value).flatMap(([name, property]) => [
          [`${path}/${name}`, property],
          ...propertiesOf(property, `${path}/${name}`),
        ])
      : propertiesOf(value, key === '$defs' ? `${path}/$defs` : path),
  );
}

describe('the schema of a document', () => {
  const properties = propertiesOf(schema);

  it('has an id of its own, for version 1', () => {
    assert.equal(schema.$id, 'urn:atd-widgets:standard:1');
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(Object.keys(schema)[0], '$schema');
  });

  it('describes every property and every type in a sentence', () => {
    assert.ok(properties.length > 150);
    const all = [...properties, ...Object.entries(schema.$defs)];
    const vague = all.filter(([, { description = '' }]) => !/^.{8,}\.$/su.test(description));
    assert.deepEqual(
      vague.map(([path]) => path),
      [],
    );
  });

  it('has examples that are valid', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false }).addSchema(schema);
    const withExamples = properties.filter(([, { examples }]) => examples);
    assert.ok(withExamples.length > 5);
    for (const [path, { examples, ...property }] of withExamples) {
      const valid = ajv.compile({ ...property, $defs: schema.$defs });
      for (const example of examples)
        assert.ok(valid(example), `${path}: ${ajv.errorsText(valid.errors)}`);
    }
  });

  it('may be named in a document', () => {
    const named = { $schema: schema.$id, ...municipality };
    const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    assert.ok(valid(named), JSON.stringify(valid.errors));
    assert.deepEqual(parseStandard(named).issues, []);
  });
});

describe('a schema without a description', () => {
  const small = { properties: { a: { properties: { name: {} } } }, $defs: { id: {} } };
  const all = { '/a': 'The a.', 'a.name': 'Its name.' };

  it('is not built, nor one with a description too many', () => {
    assert.throws(() => describedSchema(small, { '/a': 'The a.' }, { id: 'An id.' }), /a\.name/);
    assert.throws(() => describedSchema(small, all, {}), /\$defs\.id/);
    assert.throws(() => describedSchema(small, { ...all, b: 'The b.' }, { id: 'An id.' }), /\bb\b/);
    assert.throws(() => describedSchema(small, all, { id: 'An id.', other: 'Another.' }), /other/);
  });

  it('has each description by the longest end of its path', () => {
    const { properties } = describedSchema(small, { ...all, '/a': 'Root.' }, { id: 'An id.' });
    assert.equal(properties.a.description, 'Root.');
    assert.equal(properties.a.properties.name.description, 'Its name.');
  });
});

// The receiver's OpenAPI description is valid and matches the receiver.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { MAX_BYTES, MAX_CHARACTERS, newId } from 'atd-widgets/feedback';
import { rateLimit } from '../../demo/receiver/rate-limit.mjs';
import { startReceiver } from './harness.mjs';
import { checkAt, checkOf, conforming, described, FORM, post, takes } from './openapi.mjs';
import { rules } from './openapi-rules.mjs';

const JSON_TYPE = 'application/json';
const schemas = described.components.schemas;
const written = (more = {}) => ({ id: newId(), kind: 'complaint', message: 'Gaidīju.', ...more });

/** All that stands under a key, at whatever depth. */
function* under(key, value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (name === key) yield each;
    yield* under(key, each);
  }
}

describe('the description of the receiver', () => {
  it('keeps to the rules of OpenAPI', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, validateFormats: false });
    assert.ok(ajv.validate(rules, described), ajv.errorsText());
  });

  it('has schemas that can be compiled, and refers to nothing that is not there', () => {
    for (const name of Object.keys(schemas)) checkAt('components', 'schemas', name);
    for (const pointer of under('$ref', described)) checkOf(pointer);
  });

  it('has examples that conform to what they are examples of', () => {
    const media = [post.requestBody, ...Object.values(post.responses)];
    let count = 0;
    for (const [type, { example, schema }] of media.flatMap(({ content = {} }) =>
      Object.entries(content),
    )) {
      if (type === 'text/html') continue;
      const check = schema.$ref ? checkOf(schema.$ref) : checkOf(schema.allOf[0].$ref);
      assert.ok(check(example), JSON.stringify(example));
      count++;
    }
    assert.equal(count, 9);
    for (const [name, { examples = [] }] of Object.entries(schemas.Submission.properties)) {
      const check = checkAt('components', 'schemas', 'Submission', 'properties', name);
      for (const example of examples) assert.ok(check(example), `${name}: ${example}`);
    }
  });
});

/** What is taken, as JSON. */
const ACCEPTED = {
  'a complaint': {},
  'one without an id': { id: undefined },
  praise: { kind: 'praise' },
  'a rating without words': { kind: 'rating', rating: 1, message: undefined },
  'a meeting by telephone': { kind: 'meeting', telephone: '+371 (672) 80-485' },
  'a meeting by e-mail': { kind: 'meeting', email: 'anna@example.lv' },
  'the longest message': { message: '😀'.repeat(MAX_CHARACTERS) },
  'an address in capitals': { page: 'HTTPS://example.lv/kontakti' },
  'what a machine filled in': { website: 'a\nb', seconds: 0 },
  'a field nobody knows': { colour: 'red' },
  'all that there is': {
    ...{ institution: 'atd', office: 'riga', topic: 'tiesibas-3', rating: 5, language: 'lv' },
    ...{ email: 'anna@example.lv', telephone: '67280485', page: 'https://example.lv/' },
    ...{ service: 'licence', supersedes: newId(), seconds: 40 },
  },
};

/** What is refused, and the errors that the answer names. */
const REFUSED = [
  [{ kind: undefined }, 'kind missing'],
  [{ message: undefined }, 'message missing'],
  [{ message: ' \n' }, 'message missing'],
  [{ kind: 'rating' }, 'rating missing'],
  [{ kind: 'meeting' }, 'contact missing'],
  [{ message: 'a'.repeat(MAX_CHARACTERS + 1) }, 'message too-long'],
  [{ id: '1' }, 'id malformed'],
  [{ id: newId().toUpperCase().replace(/^./, 'A') }, 'id malformed'],
  [{ kind: 'spam' }, 'kind malformed'],
  [{ institution: 'ATD' }, 'institution malformed'],
  [{ office: '<b>' }, 'office malformed'],
  [{ topic: '3' }, 'topic malformed'],
  [{ rating: 6 }, 'rating malformed'],
  [{ message: ['a'] }, 'message malformed', 'message missing'],
  [{ email: 'anna@' }, 'email malformed'],
  [{ telephone: 'zvaniet' }, 'telephone malformed'],
  [{ language: 'lv-LV' }, 'language malformed'],
  [{ page: 'https://example.lv/?q=a' }, 'page malformed'],
  [{ service: 'a b' }, 'service malformed'],
  [{ supersedes: 'that one' }, 'supersedes malformed'],
  [{ website: 'a'.repeat(201) }, 'website malformed'],
];

/** A form has text alone, and none for what was not filled in. */
const asForm = (fields) =>
  Object.fromEntries(
    Object.entries({ ...fields, reply: 'on' })
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, String(value)]),
  );
const postForm = (server, fields) =>
  server.post(new URLSearchParams(fields).toString(), { 'content-type': FORM });

describe('what the receiver answers is as described', () => {
  let server;
  before(async () => (server = await startReceiver({ origins: ['https://novads.example'] })));
  after(() => server.stop());

  for (const [what, more] of Object.entries(ACCEPTED)) {
    it(`where it takes ${what}, as described, from a program and from a form`, async () => {
      const sent = JSON.parse(JSON.stringify(written(more)));
      assert.ok(takes[JSON_TYPE](sent), JSON.stringify(takes[JSON_TYPE].errors));
      assert.equal((await conforming(await server.post(sent))).status, 201);
      const form = asForm(written(more));
      assert.ok(takes[FORM](form), JSON.stringify(takes[FORM].errors));
      const { status, type } = await conforming(await postForm(server, form));
      assert.deepEqual([status, type], [201, 'text/html']);
    });
  }

  it('where it takes a form with fields that nobody filled in', async () => {
    const empty = { office: '', email: '', telephone: '', website: '', rating: '' };
    const form = { kind: 'praise', message: 'Paldies!', ...empty };
    assert.ok(takes[FORM](form), JSON.stringify(takes[FORM].errors));
    assert.equal((await conforming(await postForm(server, form))).status, 201);
  });

  for (const [more, ...errors] of REFUSED) {
    it(`where it refuses what is not as described: ${errors}`, async () => {
      const sent = JSON.parse(JSON.stringify(written(more)));
      assert.equal(takes[JSON_TYPE](sent), false);
      const { status, body } = await conforming(await server.post(sent));
      assert.equal(status, 422);
      assert.deepEqual(
        body.errors.map(({ field, rule }) => `${field} ${rule}`),
        errors,
      );
      // In a form a list would be the text of it.
      if (typeof (more.message ?? '') !== 'string') return;
      const form = asForm(written(more));
      assert.equal(takes[FORM](form), false);
      assert.equal((await conforming(await postForm(server, form))).status, 422);
    });
  }

  it('for every field that can be wrong, and every way in which it can be', () => {
    const seen = REFUSED.flatMap(([, ...errors]) => errors.map((error) => error.split(' ')));
    const { field, rule } = schemas.FieldError.properties;
    // How long it took is a sign among others, and so never wrong.
    const fields = field.enum.filter((name) => name !== 'seconds');
    assert.deepEqual([...new Set(seen.map(([name]) => name))].sort(), fields.sort());
    assert.deepEqual([...new Set(seen.map(([, name]) => name))].sort(), rule.enum.sort());
  });

  it('where the same comes again, and where other words come', async () => {
    const sent = written({ email: 'anna@example.lv' });
    const first = await conforming(await server.post(sent));
    assert.deepEqual(await conforming(await server.post({ ...sent, seconds: 9 })), first);
    const other = await conforming(await server.post({ ...sent, message: 'Cits.' }));
    assert.deepEqual(other.body, exampleOf(409));
    const form = { ...asForm(sent), message: 'Cits.' };
    const { status, type } = await conforming(await postForm(server, form));
    assert.deepEqual([status, type], [409, 'text/html']);
  });

  for (const [what, status, body, headers] of [
    ['no JSON', 400, '{'],
    ['a list', 400, '[]'],
    ['a picture', 415, 'x', { 'content-type': 'image/png' }],
    ['a byte too many', 413, 'a'.repeat(MAX_BYTES + 1)],
  ]) {
    it(`where it gets ${what}, to the letter of the example`, async () => {
      const answer = await conforming(await server.post(body, headers));
      assert.deepEqual([answer.status, answer.body], [status, exampleOf(status)]);
    });
  }

  it('with as many bytes as there may be, whatever is in them', async () => {
    const sent = JSON.stringify(written({ message: 'a' })).padEnd(MAX_BYTES);
    assert.equal((await conforming(await server.post(sent))).status, 201);
  });

  it('where it is asked too often', async () => {
    const limited = await startReceiver({ limit: rateLimit({ count: 1, within: 60_000 }) });
    await limited.post(written());
    const { status, body } = await conforming(await limited.post(written()));
    assert.deepEqual([status, body], [429, exampleOf(429)]);
    await limited.stop();
  });

  it('to pages of other origins', async () => {
    const origin = 'https://novads.example';
    const asked = {
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const headers = { origin, ...asked };
    const { headers: before } = await fetch(server.endpoint, { method: 'OPTIONS', headers });
    assert.equal(before.get('access-control-allow-methods'), 'POST');
    assert.equal(before.get('access-control-allow-headers'), 'content-type');
    const { headers: then } = await server.post(written(), { origin });
    assert.equal(then.get('access-control-allow-origin'), origin);
    assert.equal(then.get('access-control-allow-credentials'), null);
    assert.equal(then.get('access-control-expose-headers'), 'retry-after');
  });
});

function exampleOf(status) {
  return post.responses[status].content['application/problem+json'].example;
}
